import { systemScope } from '@fengqiao/domain-kit'
import { pairFor, type DuplicatePair } from '../../domain/finding/pair.ts'
import { seesResident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { recordsAlike } from '../../queries/alike.ts'

type Needs = Pick<
  Deps,
  'communities' | 'residents' | 'distinctions' | 'duplicatePairs' | 'seal' | 'blind' | 'sounding'
>

/** Pairs of one record with any other of the town; none while it is not on the register. */
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

/** Finds the pairs of one record anew. */
export const findPairsOf = async (deps: Needs, id: string, at: number): Promise<void> =>
  deps.duplicatePairs.replaceOf(id, await pairsOf(deps, id), at)
