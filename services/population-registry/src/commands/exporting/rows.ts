import type { Versioned } from '@fengqiao/domain-kit'
import type { Export } from '../../domain/exporting/export.ts'
import type { PersonRow } from '../../domain/exporting/sheet.ts'
import { isKnown, type KnownResident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { openResidents, type ResidentSheet } from '../../queries/open-resident.ts'
import { keepLooks, type Why } from './keep-looks.ts'
import { peopleOf, type SomePeople } from './people-of.ts'
import { advance, type Work } from './progress.ts'

export type InMaking = Versioned<Extract<Export, { status: 'MAKING' }>>

const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value])

const rowOf = (
  { place, kind, residenceStatus }: KnownResident,
  { name, idNumber, phones, room }: ResidentSheet['clear'],
  addresses: SomePeople['addresses'],
): PersonRow => ({
  NAME: one(name),
  ID_NUMBER: one(idNumber?.number),
  PHONES: phones,
  SEX: one(idNumber?.sex),
  BIRTH_DATE: one(idNumber?.birthDate),
  BUILDING_CODE: [place.buildingCode],
  ADDRESS: one(addresses.get(place.buildingCode)),
  ROOM_CODE: one(room),
  GRID_CODE: one(place.gridCode),
  KIND: [kind],
  RESIDENCE_STATUS: [residenceStatus],
})

/** The service stops: another begins the file anew. */
export const stopped = new Error('the making of a file stopped')

export interface Writing {
  readonly work: Work
  readonly why: Why
  readonly isStopping: () => boolean
  /** Whoever was written: one who moves meanwhile stands in the file once. */
  readonly written: Set<string>
}

/** The rows of a file. Of everybody in it the look is kept before he is opened. */
export async function* rowsOf(deps: Deps, { state }: InMaking, writing: Writing): AsyncGenerator<PersonRow> {
  const { work, why, isStopping, written } = writing
  for (const territory of state.territories) {
    for await (const { people, addresses } of peopleOf(deps, territory)) {
      if (isStopping()) throw stopped
      const fresh = people.filter(({ id }) => !written.has(id))
      const sheets = await openResidents(deps.seal, await keepLooks(deps, fresh, why))
      for (const { id, state: known, clear } of sheets) {
        // Erased between the look and now: nothing of him is left.
        if (!isKnown(known) || clear.name === undefined) continue
        written.add(id)
        yield rowOf(known, clear, addresses)
      }
      await advance(work, written.size)
    }
  }
}
