import { useRooms } from '../../api/buildings.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import type { ResidentFields } from './resident-form.ts'

interface Props {
  readonly id: string
  readonly fields: ResidentFields
  readonly required: boolean
  readonly error: (name: 'name' | 'idNumber') => string | undefined
  readonly change: (part: Partial<ResidentFields>) => void
}

const texts = [
  ['name', 'name', 40],
  ['idNumber', 'idNumber', 24],
  ['phone', 'phone', 20],
] as const

const Texts = ({ id, fields, required, error, change }: Props) => {
  const { t } = useWords()
  return texts.map(([name, word, most]) => {
    const wrong = name === 'phone' ? undefined : error(name)
    return (
      <Field
        key={name}
        id={`${id}-${name}`}
        label={t(`person.${word}`)}
        required={required && name !== 'phone'}
        error={wrong}
      >
        <TextInput
          value={fields[name]}
          maxLength={most}
          autoComplete="off"
          inputMode={name === 'phone' ? 'tel' : 'text'}
          {...tied(`${id}-${name}`, wrong)}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      </Field>
    )
  })
}

const codes = [
  ['kind', 'RESIDENT_KIND_', 'kind'],
  ['residenceStatus', 'RESIDENCE_STATUS_', 'residence'],
  ['lawfulBasis', 'LAWFUL_BASIS_', 'basis'],
  ['source', 'ENTRY_SOURCE_', 'source'],
] as const

const Codes = ({ id, fields, required, change }: Props) => {
  const { t } = useWords()
  return codes.map(([name, prefix, word]) => (
    <Field key={name} id={`${id}-${name}`} label={t(`person.${word}`)} required={required}>
      <Choice
        id={`${id}-${name}`}
        value={fields[name]}
        options={codeOptions(prefix)}
        {...(required ? {} : { placeholder: t('person.unchanged') })}
        onChange={(value) => change({ [name]: value })}
      />
    </Field>
  ))
}

interface RoomProps {
  readonly id: string
  readonly buildingCode: string
  readonly value: string
  readonly placeholder: string
  readonly required?: boolean
  readonly error?: string | undefined
  readonly onChange: (roomCode: string) => void
}

/** A room of a building, by the number on its door. */
export const RoomChoice = ({ id, buildingCode, required = false, error, ...choice }: RoomProps) => {
  const { t } = useWords()
  const rooms = useRooms(buildingCode)
  const options = (rooms.data ?? []).map(({ roomCode, unit, door }) => ({
    value: roomCode,
    label: `${t('building.unit', { number: unit })} ${door}`,
  }))
  return (
    <Field id={id} label={t('person.room')} required={required} error={error}>
      <Choice id={id} options={options} error={error} {...choice} />
    </Field>
  )
}

/** The controls of a person: all of them for a new one, or only what changes. */
export const ResidentControls = (props: Props) => (
  <div className="fields">
    <Texts {...props} />
    <Codes {...props} />
  </div>
)
