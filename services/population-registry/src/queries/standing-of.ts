import { systemScope } from '@fengqiao/domain-kit'
import type { Standing } from '../domain/caring/keep-care.ts'
import type { Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'

export type Records = ReadonlyMap<string, Resident>

/**
 * How a person stands, by whichever record of his; nothing is known of who was never registered, or whose record is only
 * on its way into another.
 */
export const standingOf = (id: string, records: Records): Standing | undefined => {
  const state = records.get(id)
  switch (state?.status) {
    case 'PRESENT': {
      const { room: _room, ...place } = state.place
      return { place }
    }
    case 'MOVED_OUT':
      return 'LEFT_TOWN'
    case 'ERASED':
      return 'ERASED'
    case 'MERGED':
      return state.phase === 'SETTLED' ? standingOf(state.into, records) : undefined
    default:
      return undefined
  }
}

/** The record that stands for a person now, by whichever record of his. */
export const standingId = (id: string, records: Records): string => {
  const state = records.get(id)
  return state?.status === 'MERGED' && state.phase === 'SETTLED' ? standingId(state.into, records) : id
}

/** Records by id, and those they were merged into. */
export const recordsOf = async (
  residents: Pick<Deps['residents'], 'lookMany'>,
  ids: readonly string[],
): Promise<Records> => {
  const found = await residents.lookMany(systemScope, [...new Set(ids)])
  const into = found.flatMap(({ state }) => (state.status === 'MERGED' ? [state.into] : []))
  const others = into.length === 0 ? [] : await recordsOf(residents, into)
  return new Map([...others, ...found.map(({ id, state }) => [id, state] as const)])
}
