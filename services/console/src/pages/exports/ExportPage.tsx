import { Link, useParams } from 'react-router'
import { useExport } from '../../api/exports.ts'
import { useFieldPrivacy, useForm } from '../../api/forms.ts'
import { may, useMe } from '../../api/me.ts'
import type { Export } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useTerritoryName } from '../../parts/territory.ts'
import { sayCount, useWords } from '../../words/index.ts'
import { Fact } from '../matter/Fact.tsx'
import '../people/people.css'
import { isPersonal, type Privacy } from './asking.ts'
import { Decide } from './Decide.tsx'
import './exports.css'
import { Take } from './Take.tsx'
import { waitsFor } from './waiting.ts'

interface Props {
  readonly one: Export
}

const needed = 2

const Approvals = ({ one: { approvals = [], status } }: Props) => {
  const { t } = useWords()
  const waits = status === 'EXPORT_STATUS_ASKED'
  return (
    <Fact name={t('exports.approvals')}>
      {approvals.map(({ byId, at }) => (
        <div key={byId}>
          {t('exports.approvedBy')}
          <PersonName id={byId} /> · <Moment at={at ?? ''} />
        </div>
      ))}
      {waits ? t('exports.stillNeeded', { count: needed - approvals.length }) : null}
    </Fact>
  )
}

const OfForm = ({ formId }: { readonly formId: string }) => (
  <Link to={`/forms/${formId}`}>{useForm(formId).data?.terms?.title ?? formId}</Link>
)

/** How many under fourteen are in it, and whether they are in clear: what whoever agrees must know. */
const Children = ({ one }: Props) => {
  const { t, code, language } = useWords()
  const isInClear = one.childrenBasis !== undefined
  return (
    <Fact name={t('exports.children')}>
      {one.childrenCounted ? sayCount(one.expectedChildren, language) : t('exports.counting')}
      <div>
        {isInClear ? `${t('exports.childrenShown')}${code(one.childrenBasis)}` : t('exports.childrenHidden')}
      </div>
    </Fact>
  )
}

const Facts = ({ one }: Props) => {
  const { t, code, language } = useWords()
  const nameOf = useTerritoryName()
  return (
    <dl className="facts-line">
      <Fact name={t('exports.purpose')}>{code(one.purpose)}</Fact>
      <Fact name={t('exports.basis')}>{code(one.lawfulBasis)}</Fact>
      <Fact name={t('exports.territory')}>{one.territories.map(nameOf).join('、')}</Fact>
      {one.formId ? (
        <Fact name={t('forms.ofForm')}>
          <OfForm formId={one.formId} />
        </Fact>
      ) : null}
      <Fact name={t('exports.expected')}>{sayCount(one.expected, language)}</Fact>
      <Children one={one} />
      <Fact name={t('exports.askedBy')}>
        <PersonName id={one.askedById} /> · {one.askedAt ? <Moment at={one.askedAt} /> : null}
      </Fact>
      <Approvals one={one} />
      {one.madeAt ? (
        <Fact name={t('exports.people')}>
          {t('exports.peopleMade', { count: one.people, children: one.children })}
        </Fact>
      ) : null}
      {one.withdrawnAt ? (
        <Fact name={t('exports.withdrawn')}>
          <Moment at={one.withdrawnAt} />
        </Fact>
      ) : null}
      {one.endsAt ? (
        <Fact name={t('exports.ends')}>
          <Moment at={one.endsAt} />
        </Fact>
      ) : null}
    </dl>
  )
}

const ColumnList = ({ one: { columns = [] }, privacy }: Props & { readonly privacy: Privacy }) => {
  const { t, code } = useWords()
  return (
    <ul className="export-shown">
      {columns.map(({ field, clear, reason }) => (
        <li key={field}>
          {code(field)}
          {field && isPersonal(privacy, field) ? (
            <span className={clear ? 'state state-bold' : 'state state-grey'}>
              {t(clear ? 'exports.shown' : 'exports.hidden')}
            </span>
          ) : null}
          {reason ? <span className="quiet">{reason}</span> : null}
        </li>
      ))}
    </ul>
  )
}

const Columns = ({ one }: Props) => {
  const { t } = useWords()
  return (
    <section aria-labelledby="export-columns-title">
      <h2 id="export-columns-title">{t('exports.columns')}</h2>
      <Loaded query={useFieldPrivacy()} rows={2}>
        {(privacy) => <ColumnList one={one} privacy={privacy} />}
      </Loaded>
    </section>
  )
}

const Downloads = ({ one: { downloads = [] } }: Props) => {
  const { t } = useWords()
  if (downloads.length === 0) return null
  return (
    <section aria-labelledby="export-downloads">
      <h2 id="export-downloads">{t('exports.downloads')}</h2>
      <ul>
        {downloads.map((at) => (
          <li key={at}>
            <Moment at={at} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Doing = ({ one }: Props) => {
  const { t } = useWords()
  const me = useMe().data
  if (one.askedById === me?.personId) return <Take one={one} />
  if (one.status !== 'EXPORT_STATUS_ASKED' || !may(me, 'registry.approve-export')) return null
  return waitsFor(one, me) ? <Decide one={one} /> : <p className="note">{t('exports.approvedAlready')}</p>
}

const Body = ({ one }: Props) => {
  const { t, code } = useWords()
  return (
    <div className="exports">
      <header>
        <Link to="/exports">{t('exports.title')}</Link>
        <h1>
          {one.words} <span className="state state-outline">{code(one.status)}</span>
        </h1>
      </header>
      <section className="card">
        <Facts one={one} />
        {one.refusal ? (
          <p className="note">
            {t('exports.refusedSo')}
            {one.refusal} · <PersonName id={one.refusedById} />
          </p>
        ) : null}
        <Columns one={one} />
        <Downloads one={one} />
      </section>
      <Doing one={one} />
    </div>
  )
}

/** One export: what, why, how many, which columns, and the next step of whoever looks. */
export const ExportPage = () => {
  const { exportId = '' } = useParams()
  const query = useExport(exportId)
  return <Loaded query={query}>{(one) => <Body key={exportId} one={one} />}</Loaded>
}
