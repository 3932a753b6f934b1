import { useSearchParams } from 'react-router'
import { useBuilding } from '../../api/buildings.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { useTerritories } from '../../parts/territory.ts'
import { codesOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { changed, shortKind, shownIn } from './shown.ts'

const useChange = () => {
  const [params, setParams] = useSearchParams()
  return {
    params,
    change: (name: string, value: string): void => setParams(changed(params, name, value)),
  }
}

/** The building that the list came for; it can be taken away. */
export const BuildingChip = () => {
  const { t } = useWords()
  const { params, change } = useChange()
  const { buildingCode = '' } = shownIn(params)
  const building = useBuilding(buildingCode).data
  if (buildingCode === '') return null
  const words = building?.name ?? buildingCode
  return (
    <ul className="chips">
      <li>
        <button
          type="button"
          aria-label={t('common.removeFilter', { name: words })}
          onClick={() => change('building', '')}
        >
          {words} <span aria-hidden="true">×</span>
        </button>
      </li>
    </ul>
  )
}

const Where = () => {
  const { t } = useWords()
  const { params, change } = useChange()
  const territories = useTerritories()
  return (
    <>
      <Field id="organisations-where" label={t('organisations.where')} required>
        <Choice
          id="organisations-where"
          value={params.get('where') ?? ''}
          options={territories}
          placeholder={t('organisations.everywhere')}
          onChange={(value) => change('where', value)}
        />
      </Field>
      <label className="check">
        <input
          type="checkbox"
          checked={params.has('ended')}
          onChange={(event) => change('ended', event.target.checked ? 'yes' : '')}
        />
        {t('organisations.ended')}
      </label>
    </>
  )
}

/** What the list is narrowed to; of one building only the kind is left to choose. */
export const Narrowing = () => {
  const { t, code } = useWords()
  const { params, change } = useChange()
  const kinds = codesOf('ORGANISATION_KIND_').map((value) => ({
    value: shortKind(value),
    label: code(value),
  }))
  return (
    <div className="fields">
      <Field id="organisations-kind" label={t('organisations.kind')} required>
        <Choice
          id="organisations-kind"
          value={params.get('kind') ?? ''}
          options={kinds}
          placeholder={t('organisations.everyKind')}
          onChange={(value) => change('kind', value)}
        />
      </Field>
      {shownIn(params).buildingCode === undefined ? <Where /> : null}
    </div>
  )
}
