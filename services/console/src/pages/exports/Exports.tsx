import { Link, useSearchParams } from 'react-router'
import { useExports } from '../../api/exports.ts'
import { useForm } from '../../api/forms.ts'
import { may, useMe } from '../../api/me.ts'
import type { Export } from '../../api/model.ts'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useTerritoryName } from '../../parts/territory.ts'
import { useWords } from '../../words/index.ts'
import '../people/people.css'
import { AskForm } from './AskForm.tsx'
import './exports.css'
import { waitsFor } from './waiting.ts'

const Row = ({ one }: { readonly one: Export }) => {
  const { t, code } = useWords()
  const nameOf = useTerritoryName()
  const taken = (one.downloads ?? []).length
  return (
    <li>
      <Link to={`/exports/${one.exportId}`} data-row>
        <strong>{one.words}</strong>
        <span>
          {one.territories.map(nameOf).join('、')} · {code(one.status)}
          {taken > 0 ? ` · ${t('exports.downloaded', { count: taken })}` : ''}
        </span>
        <span className="quiet">
          <PersonName id={one.askedById} /> · {one.askedAt ? <Moment at={one.askedAt} /> : null}
        </span>
      </Link>
    </li>
  )
}

const Rows = ({ exports }: { readonly exports: readonly Export[] }) => (
  <ul className="rows">
    {exports.map((one) => (
      <Row key={one.exportId} one={one} />
    ))}
  </ul>
)

const Lists = ({ exports }: { readonly exports: readonly Export[] }) => {
  const { t } = useWords()
  const me = useMe().data
  const waiting = may(me, 'registry.approve-export') ? exports.filter((one) => waitsFor(one, me)) : []
  const others = exports.filter((one) => !waiting.includes(one))
  return (
    <>
      {waiting.length > 0 ? (
        <section aria-labelledby="exports-waiting">
          <h2 id="exports-waiting">{t('exports.waiting')}</h2>
          <Rows exports={waiting} />
        </section>
      ) : null}
      <section aria-labelledby="exports-list">
        <h2 id="exports-list">{t('exports.list')}</h2>
        {others.length === 0 ? <Empty why={t('exports.none')} /> : <Rows exports={others} />}
      </section>
    </>
  )
}

/** Asking for another: of a form, where the address names one. */
const Ask = () => {
  const [params] = useSearchParams()
  const formId = params.get('form') ?? ''
  const query = useForm(formId)
  if (formId === '') return <AskForm />
  return <Loaded query={query}>{(form) => <AskForm key={formId} form={form} />}</Loaded>
}

/** Files of people: what waits for me, what was asked for and made, who has it, and asking for another. */
export const Exports = () => {
  const { t } = useWords()
  const query = useExports()
  const asks = may(useMe().data, 'registry.export')
  return (
    <>
      <h1>{t('exports.title')}</h1>
      <div className="exports people">
        <p>{t('exports.intro')}</p>
        <Loaded query={query} rows={3}>
          {(exports) => <Lists exports={exports} />}
        </Loaded>
        {asks ? <Ask /> : null}
      </div>
    </>
  )
}
