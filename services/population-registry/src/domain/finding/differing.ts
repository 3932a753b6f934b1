import { valueNames } from '../merging/evolve-merging.ts'
import type { KnownResident, MergeField } from '../resident.ts'
import type { Compared } from './likeness.ts'

/** One of two records, with what of it is sealed in clear. */
export interface Laid {
  readonly state: KnownResident
  readonly clear: Compared
}

type Told = (one: Laid) => string

const codes = ({ state }: Laid, field: 'RESIDENCE_STATUS' | 'KIND' | 'LAWFUL_BASIS' | 'SOURCE'): string =>
  state[valueNames[field]]

const told: Readonly<Record<MergeField, Told>> = {
  NAME: ({ clear }) => clear.name,
  ID_NUMBER: ({ clear }) => clear.idNumber,
  PHONES: ({ clear }) => clear.phones.toSorted().join(' '),
  HOME: ({ state, clear }) =>
    [state.status, state.place.buildingCode, clear.room, state.movedOn].map((part) => part ?? '').join(' '),
  RESIDENCE_STATUS: (one) => codes(one, 'RESIDENCE_STATUS'),
  KIND: (one) => codes(one, 'KIND'),
  LAWFUL_BASIS: (one) => codes(one, 'LAWFUL_BASIS'),
  SOURCE: (one) => codes(one, 'SOURCE'),
}

/** Where two records differ: the fields, never what they say. */
export const differingIn = (one: Laid, other: Laid): readonly MergeField[] =>
  (Object.keys(told) as MergeField[]).filter((field) => told[field](one) !== told[field](other))
