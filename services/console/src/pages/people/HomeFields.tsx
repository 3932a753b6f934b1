import { BuildingField } from '../../parts/BuildingField.tsx'
import { useWords } from '../../words/index.ts'
import { RoomChoice } from './ResidentControls.tsx'

/** Where somebody or something is: a room is one of its building. */
export interface Home {
  readonly buildingCode: string
  readonly roomCode: string
}

interface Props extends Home {
  /** Of the form; the two controls are called by it. */
  readonly id: string
  readonly label: string
  readonly error?: string | undefined
  readonly change: (part: Partial<Home>) => void
}

/** The building, and the room where one is known. */
export const HomeFields = ({ id, label, buildingCode, roomCode, error, change }: Props) => {
  const { t } = useWords()
  return (
    <>
      <BuildingField
        id={`${id}-buildingCode`}
        label={label}
        value={buildingCode}
        error={error}
        onChange={(code) => change({ buildingCode: code, roomCode: '' })}
      />
      <RoomChoice
        id={`${id}-roomCode`}
        buildingCode={buildingCode}
        value={roomCode}
        placeholder={t('person.noRoom')}
        onChange={(code) => change({ roomCode: code })}
      />
    </>
  )
}
