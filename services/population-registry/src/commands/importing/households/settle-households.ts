import { systemScope } from '@fengqiao/domain-kit'
import { followGridTogether } from '../../../domain/keep-household.ts'
import type { Place } from '../../../domain/resident.ts'
import type { Deps, RowOutcome } from '../../../ports.ts'
import { homesIn } from '../../homes.ts'
import { inBatches } from '../../in-batches.ts'
import { placeOf, type Draft } from './make-households.ts'
import type { PlannedPage } from './plan-page.ts'

interface Placed {
  readonly id: string
  readonly place: Pick<Place, 'buildingCode' | 'gridCode'>
}

/** What came of those that were to be made, with the records of their heads. */
interface Came extends Pick<PlannedPage, 'records'> {
  readonly made: ReadonlyMap<Draft, RowOutcome>
}

/** Where the households live that are there: this very work made them where the head lives, or they are looked at. */
const placesOf = async (
  { households }: Pick<Deps, 'households'>,
  drafts: readonly Draft[],
  { made, records }: Came,
): Promise<readonly Placed[]> => {
  const own = drafts.flatMap((draft): readonly Placed[] => {
    const outcome = made.get(draft)
    // A repeat is answered with the time of the first.
    if (!outcome || !('receipt' in outcome) || outcome.receipt.at !== draft.meta.at) return []
    return [{ id: draft.id, place: placeOf(records.get(draft.plan.head?.residentId ?? '')) }]
  })
  const known = new Set(own.map(({ id }) => id))
  const others = drafts.map(({ id }) => id).filter((id) => !known.has(id))
  const found = await households.lookMany(systemScope, others)
  const live = found.flatMap(({ id, state }) => (state.status === 'VOID' ? [] : [{ id, place: state.place }]))
  return [...own, ...live]
}

/** The building may have come to another grid since the head's record was read. */
export const settleHouseholds = async (deps: Deps, drafts: readonly Draft[], came: Came): Promise<void> => {
  const live = await placesOf(deps, drafts, came)
  const homes = await homesIn(deps, systemScope, [...new Set(live.map(({ place }) => place.buildingCode))])
  const astray = live.filter(({ place: { buildingCode, gridCode } }) => {
    const now = homes.get(buildingCode)?.placement?.gridCode
    return now !== undefined && now !== gridCode
  })
  const metas = new Map(drafts.map(({ id, meta }) => [id, meta]))
  await inBatches(astray, async ({ id, place: { buildingCode } }) => {
    const [meta, gridCode] = [metas.get(id), homes.get(buildingCode)?.placement?.gridCode]
    if (meta === undefined || gridCode === undefined) return
    const following = { ...meta, commandId: `${meta.commandId}/grid` }
    const facts = { by: meta.actor, at: meta.at.getTime(), buildingCode, gridCode }
    await deps.households.change({ scope: systemScope, id }, following, (household) =>
      followGridTogether(household, facts),
    )
  })
}
