import Button from 'antd/es/button'
import { useState } from 'react'
import { useBuilding } from '../../api/buildings.ts'
import { useFindGrid, useGrids, type PlaceChoice } from '../../api/grids.ts'
import type { Grid } from '../../api/model.ts'
import { problemOf } from '../../api/problem.ts'
import { useBuildingOffer } from '../../parts/BuildingField.tsx'
import { Combobox } from '../../parts/Combobox.tsx'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { Plan } from '../../parts/Plan.tsx'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly words: string
  readonly choice: PlaceChoice
  readonly error: string | undefined
  readonly onWords: (words: string) => void
  readonly onChoice: (choice: PlaceChoice) => void
}

const Worker = ({ grid }: { readonly grid: Grid }) => {
  const { t } = useWords()
  const worker = (grid.assignments ?? []).find((each) => each.primary)?.personId
  if (worker === undefined) return <div>{t('register.noWorker')}</div>
  const [before, after] = t('register.worker', { name: '\u0000' }).split('\u0000')
  return (
    <div>
      {before}
      <PersonName id={worker} />
      {after}
    </div>
  )
}

// Where it goes and why, shown while the place is being chosen.
const Found = ({ choice }: { readonly choice: PlaceChoice }) => {
  const { t, code } = useWords()
  const found = useFindGrid(choice)
  if (found.isError)
    return <p className="field-error">{problemOf(found.error).words || t('problem.loadFailed')}</p>
  if (found.data?.grid === undefined) return null
  const { grid, reason } = found.data
  return (
    <div className="found" role="status">
      <strong>{t('register.found', { grid: grid.name })}</strong>
      <Worker grid={grid} />
      <div className="quiet">{t('register.reason', { reason: code(reason) })}</div>
    </div>
  )
}

const MyPlace = ({ onChoice }: Pick<Props, 'onChoice'>) => {
  const { t } = useWords()
  const [failed, setFailed] = useState(false)
  const ask = (): void =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setFailed(false)
        onChoice({ point: { longitude: coords.longitude, latitude: coords.latitude } })
      },
      () => setFailed(true),
    )
  return (
    <>
      <Button onClick={ask}>{t('register.useMyPlace')}</Button>
      {failed ? (
        <span className="field-error" role="status">
          {t('register.myPlaceFailed')}
        </span>
      ) : null}
    </>
  )
}

// The building that says the grid by itself, named until it is dropped.
const ChosenBuilding = ({
  code = '',
  onChoice,
}: Pick<Props, 'onChoice'> & { readonly code?: string | undefined }) => {
  const { t } = useWords()
  const building = useBuilding(code).data
  if (code === '') return null
  return (
    <p className="place-more">
      {t('find.chosen', { name: building === undefined ? code : `${building.name} ${building.address}` })}{' '}
      <button type="button" className="plain" onClick={() => onChoice({})}>
        {t('find.dropped')}
      </button>
    </p>
  )
}

// Words of one's own, or the building they find.
const PlaceWords = ({ words, choice, onWords, onChoice }: Omit<Props, 'error'>) => {
  const { t } = useWords()
  const offer = useBuildingOffer(words)
  return (
    <>
      <Field id="register-place" label={t('register.placeWords')} hint={t('register.placeHint')}>
        <Combobox
          id="register-place"
          value={words}
          {...offer}
          onValue={onWords}
          onChoose={({ key, title }) => {
            onWords(title)
            onChoice({ buildingCode: key })
          }}
          attributes={{ ...tied('register-place'), maxLength: 200 }}
        />
      </Field>
      <ChosenBuilding code={choice.buildingCode} onChoice={onChoice} />
    </>
  )
}

/** The place in words, on the plan, or by the grid's name; each way is enough. */
export const PlaceFields = ({ words, choice, error, onWords, onChoice }: Props) => {
  const { t } = useWords()
  const grids = useGrids()
  const found = useFindGrid(choice)
  const chosen = choice.gridCode ?? found.data?.grid?.gridCode ?? ''
  const options = (grids.data ?? []).map((grid) => ({
    value: grid.gridCode,
    label: `${grid.name} ${grid.gridCode}`,
  }))
  return (
    <>
      <PlaceWords words={words} choice={choice} onWords={onWords} onChoice={onChoice} />
      <Field id="register-grid" label={t('register.grid')} required hint={t('register.map')} error={error}>
        <Choice
          id="register-grid"
          value={chosen}
          options={options}
          placeholder={t('register.gridChoose')}
          error={error}
          onChange={(gridCode) => onChoice(gridCode === '' ? {} : { gridCode })}
        />
      </Field>
      <div className="buttons place-more">
        <MyPlace onChoice={onChoice} />
      </div>
      <Found choice={choice} />
    </>
  )
}

/** The plan beside the form; what stands below it stays where it is when it comes. */
export const PlacePlan = ({ choice, onChoice }: Pick<Props, 'choice' | 'onChoice'>) => {
  const { t } = useWords()
  const grids = useGrids()
  const found = useFindGrid(choice)
  if (grids.isPending) return <div className="plan" />
  return (
    <Plan
      grids={grids.data ?? []}
      chosen={choice.gridCode ?? found.data?.grid?.gridCode}
      point={choice.point}
      label={t('register.mapLabel')}
      onPoint={(point) => onChoice({ point })}
    />
  )
}
