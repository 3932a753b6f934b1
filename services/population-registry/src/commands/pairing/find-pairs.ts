import { systemScope, type Versioned } from '@fengqiao/domain-kit'
import { eachOnce, pairFor, type DuplicatePair } from '../../domain/finding/pair.ts'
import { isPresent, seesResident, type KnownResident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { recordsAlike, type Looking } from '../../queries/alike.ts'

type Needs = Pick<
  Deps,
  'communities' | 'residents' | 'distinctions' | 'duplicatePairs' | 'seal' | 'blind' | 'sounding'
>

/** Pairs of one record with any other of the town. */
const pairsOf = async (
  deps: Needs,
  looking: Looking,
  found: Versioned<KnownResident>,
): Promise<readonly DuplicatePair[]> => {
  const own = { id: found.id, sees: seesResident(found.state) }
  const alike = await recordsAlike(deps, looking, found)
  return alike
    .filter(({ sheet }) => isPresent(sheet))
    .map(({ sheet, likeness }) => pairFor(own, { id: sheet.id, sees: seesResident(sheet.state) }, likeness))
}

/** Finds the pairs of some records anew: whoever is not on the register is like nobody. */
export const findPairsOf = async (deps: Needs, ids: readonly string[], at: number): Promise<void> => {
  const found = await deps.residents.lookMany(systemScope, ids)
  const sights = (await deps.communities.all()).map(({ id: communityCode }) => ({ communityCode }))
  const pairs: DuplicatePair[] = []
  for (const one of found.filter(isPresent))
    pairs.push(...(await pairsOf(deps, { scope: systemScope, sights }, one)))
  await deps.duplicatePairs.replaceOf(ids, eachOnce(pairs), at)
}
