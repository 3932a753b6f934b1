import { useState } from 'react'
import { useBuilding, useBuildingSearch, useCommunityName } from '../api/buildings.ts'
import { useWords } from '../words/index.ts'
import { buildingOptions } from './building-options.ts'
import { Combobox } from './Combobox.tsx'
import { Field, tied } from './Field.tsx'
import { useSettled } from './use-settled.ts'

/** Buildings that a text finds, ready for a box that offers them. */
export const useBuildingOffer = (typed: string) => {
  const { t } = useWords()
  const text = useSettled(typed.trim())
  const found = useBuildingSearch(text)
  const communityName = useCommunityName()
  const options = text === '' ? [] : buildingOptions(found.data ?? [], communityName)
  return {
    groups: [{ name: t('find.buildings'), options }],
    status: found.isFetching ? t('find.busy') : '',
  }
}

interface Props {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (buildingCode: string) => void
  readonly error?: string | undefined
}

/** A building, found by what is typed; what was chosen stays named until it is dropped. */
export const BuildingField = ({ id, label, value, onChange, error }: Props) => {
  const { t } = useWords()
  const [text, setText] = useState('')
  const offer = useBuildingOffer(text)
  const chosen = useBuilding(value).data
  return (
    <Field id={id} label={label} required error={error}>
      {value === '' ? (
        <Combobox
          id={id}
          value={text}
          {...offer}
          onValue={setText}
          onChoose={({ key }) => {
            setText('')
            onChange(key)
          }}
          attributes={{ ...tied(id, error), maxLength: 60 }}
        />
      ) : (
        <div className="chosen">
          <strong>{chosen?.name ?? value}</strong> <span className="quiet">{chosen?.address}</span>{' '}
          <button type="button" className="plain" id={id} onClick={() => onChange('')}>
            {t('find.dropped')}
          </button>
        </div>
      )}
    </Field>
  )
}
