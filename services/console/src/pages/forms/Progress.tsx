import { Link, useSearchParams } from 'react-router'
import { useBuildingNames } from '../../api/buildings.ts'
import { useFormProgress, useSheetsIn } from '../../api/forms.ts'
import type { Form, FormCount } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { useTerritoryName } from '../../parts/territory.ts'
import { useWords } from '../../words/index.ts'
import { problemOf } from '../../api/problem.ts'
import { byGrid } from './counts.ts'

interface OfForm {
  readonly form: Form
}

const Grids = ({ buildings }: { readonly buildings: readonly FormCount[] }) => {
  const { t } = useWords()
  const nameOf = useTerritoryName()
  const grids = byGrid(buildings)
  if (grids.length < 2) return null
  return (
    <table className="form-grids">
      <thead>
        <tr>
          <th scope="col">{t('forms.grid')}</th>
          <th scope="col">{t('forms.progress')}</th>
        </tr>
      </thead>
      <tbody>
        {grids.map(({ gridCode, due, answered }) => (
          <tr key={gridCode}>
            <th scope="row">{gridCode === '' ? t('forms.noGrid') : nameOf(gridCode)}</th>
            <td>{t('forms.done', { due, answered })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Whose sheets are due in one building, those first who were not asked yet. */
const Sheets = ({
  form: { formId },
  buildingCode,
  name,
}: OfForm & { readonly buildingCode: string; readonly name: string }) => {
  const { t } = useWords()
  const query = useSheetsIn(formId, buildingCode)
  return (
    <Loaded query={query} rows={3}>
      {(sheets) => (
        <ul className="rows" aria-label={t('forms.sheetsIn', { building: name })}>
          {sheets.map(({ residentId, name: whose, answeredAt }) => (
            <li key={residentId}>
              <Link to={`/forms/${formId}/sheets/${residentId}`} data-row>
                <strong>{whose}</strong>
                <span>{t(answeredAt ? 'forms.answered' : 'forms.toAsk')}</span>
                <span className="quiet">{answeredAt ? <Moment at={answeredAt} /> : null}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  )
}

const Buildings = ({ form, buildings }: OfForm & { readonly buildings: readonly FormCount[] }) => {
  const { t } = useWords()
  const [params, setParams] = useSearchParams()
  const next = buildings.find(({ due, answered }) => answered < due)?.buildingCode
  const chosen = params.get('building') ?? next ?? ''
  const nameOf = useBuildingNames(buildings.map(({ buildingCode }) => buildingCode).slice(0, 200))
  return (
    <section aria-labelledby="form-buildings">
      <h2 id="form-buildings">{t('forms.buildings')}</h2>
      <ul className="form-buildings">
        {buildings.map(({ buildingCode, due, answered }) => (
          <li key={buildingCode}>
            <button
              type="button"
              aria-expanded={buildingCode === chosen}
              onClick={() => setParams({ building: buildingCode === chosen ? 'none' : buildingCode })}
            >
              <strong>{nameOf(buildingCode)}</strong>
              <span>{t('forms.done', { due, answered })}</span>
            </button>
            {buildingCode === chosen && form.status !== 'FORM_STATUS_DRAFT' ? (
              <Sheets form={form} buildingCode={buildingCode} name={nameOf(buildingCode)} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How far a form is in my territory: by grid and building, never by who asks. */
export const Progress = ({ form }: OfForm) => {
  const { t } = useWords()
  const query = useFormProgress(form.formId)
  // A form of other territories: there is nothing of mine in it.
  if (query.isError && problemOf(query.error).status === 404)
    return <p className="note">{t('forms.noDue')}</p>
  return (
    <Loaded query={query} rows={3}>
      {({ due, answered, buildings = [] }) => (
        <section className="card people" aria-labelledby="form-progress">
          <h2 id="form-progress">{t('forms.progress')}</h2>
          {due === 0 ? <p>{t('forms.noDue')}</p> : <p>{t('forms.done', { due, answered })}</p>}
          <Grids buildings={buildings} />
          {due === 0 ? null : <Buildings form={form} buildings={buildings} />}
        </section>
      )}
    </Loaded>
  )
}
