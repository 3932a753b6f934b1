import { systemScope } from '@fengqiao/domain-kit'
import { pairFor, type DuplicatePair } from '../../domain/finding/pair.ts'
import { seesResident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { recordsAlike } from '../../queries/alike.ts'

type Needs = Pick<
  Deps,
  'communities' | 'residents' | 'distinctions' | 'duplicatePairs' | 'seal' | 'blind' | 'sounding'
>

/** Pairs of one record with any other of the town; none where it went off the register meanwhile. */
const pairsOf = async (deps: Needs, id: string): Promise<readonly DuplicatePair[]> => {
  const found = await deps.residents.look(systemScope, id)
  if (found?.state.status !== 'PRESENT') return []
  const { state } = found
  const sights = (await deps.communities.all()).map(({ id: communityCode }) => ({ communityCode }))
  const alike = await recordsAlike(deps, { scope: systemScope, sights }, { ...found, state })
  const own = { id, sees: seesResident(state) }
  return alike
    .filter(({ sheet }) => sheet.state.status === 'PRESENT')
    .map(({ sheet, likeness }) => pairFor(own, { id: sheet.id, sees: seesResident(sheet.state) }, likeness))
}

/** Finds the pairs of some records anew: whoever is not on the register is like nobody, however many they are. */
export const findPairsOf = async (deps: Needs, ids: readonly string[], at: number): Promise<void> => {
  const found = await deps.residents.lookMany(systemScope, ids)
  const present = new Set(found.filter(({ state }) => state.status === 'PRESENT').map(({ id }) => id))
  const gone = ids.filter((id) => !present.has(id))
  if (gone.length > 0) await deps.duplicatePairs.replaceOf(gone, [], at)
  for (const id of present) await deps.duplicatePairs.replaceOf([id], await pairsOf(deps, id), at)
}
