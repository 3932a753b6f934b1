import type { MergeField, Resident } from '../../api/model.ts'
import type { Translate, useWords } from '../../words/index.ts'
import { doorWords } from '../people/floors.ts'

type Code = ReturnType<typeof useWords>['code']

/** The fields of a record in the order of its page. */
export const fieldsShown = [
  'MERGE_FIELD_NAME',
  'MERGE_FIELD_ID_NUMBER',
  'MERGE_FIELD_PHONES',
  'MERGE_FIELD_HOME',
  'MERGE_FIELD_RESIDENCE_STATUS',
  'MERGE_FIELD_KIND',
  'MERGE_FIELD_LAWFUL_BASIS',
  'MERGE_FIELD_SOURCE',
] as const satisfies readonly MergeField[]

/** One of them. */
export type Shown = (typeof fieldsShown)[number]

interface Saying {
  readonly t: Translate
  readonly code: Code
  readonly buildingName: (buildingCode: string) => string
}

const homeOf = ({ buildingCode, roomCode, movedOn, status }: Resident, saying: Saying): string => {
  const room = doorWords(roomCode, saying.t) || roomCode
  const away = status === 'RESIDENT_STATUS_MOVED_OUT' ? saying.code(status) : ''
  return [saying.buildingName(buildingCode), room, movedOn, away].filter((part) => part !== '').join(' ')
}

const told: Readonly<Record<Shown, (resident: Resident, saying: Saying) => string>> = {
  MERGE_FIELD_NAME: ({ name }) => name,
  MERGE_FIELD_ID_NUMBER: ({ idNumber }) => idNumber,
  MERGE_FIELD_PHONES: ({ phones }) => phones.join('  '),
  MERGE_FIELD_HOME: homeOf,
  MERGE_FIELD_RESIDENCE_STATUS: ({ residenceStatus }, { code }) => code(residenceStatus),
  MERGE_FIELD_KIND: ({ kind }, { code }) => code(kind),
  MERGE_FIELD_LAWFUL_BASIS: ({ lawfulBasis }, { code }) => code(lawfulBasis),
  MERGE_FIELD_SOURCE: ({ source }, { code }) => code(source),
}

/** What a record says in a field, masked as it came. */
export const valueOf = (resident: Resident, field: Shown, saying: Saying): string =>
  told[field](resident, saying) || saying.t('duplicates.empty')
