import { inScope, type Ask, type Command, type Receipt } from '@fengqiao/domain-kit'
import { lineOf } from '@fengqiao/standards'
import { cancelPlan, changePlan, names, planRegridding, replacePlanned } from '../domain/regridding/plan.ts'
import { isOpen, type Cancellation, type Plan } from '../domain/regridding/regridding.ts'
import type { Deps } from '../ports.ts'
import { checkPlan } from '../queries/check-plan.ts'
import { everyPlan } from '../queries/read-regriddings.ts'
import { metaOf, type Succession } from './pass-on-duties.ts'

type Needs = Pick<Deps, 'grids' | 'placements' | 'pointsOf' | 'territoriesOf' | 'regriddings'>
type Changed = Omit<Plan, 'communityCode'> & { readonly id: string }

const threeDigits = (count: number): string => String(count).padStart(3, '0')

/** Plans new grids for a community. Its number counts those that are over, so of two made at once only one is kept. */
const plan =
  (deps: Needs): Command<Plan> =>
  async (ask): Promise<Receipt> => {
    const { meta, input } = ask
    const before = await everyPlan(deps.regriddings, input.communityCode)
    const own = before.find(({ state }) => state.commandId === meta.commandId)
    const others = before.map(({ state }) => state)
    const next = others.filter((other) => !isOpen(other)).length + 1
    const naturalId = own?.id ?? `${input.communityCode}-${threeDigits(next)}`
    return deps.regriddings.create({ ...meta, naturalId }, async () => {
      await checkPlan(deps)(ask)
      const { commandId, actor: by, at } = meta
      return planRegridding({ ...input, commandId, by, at: at.getTime() }, others)
    })
  }

const change =
  (deps: Needs): Command<Changed> =>
  (ask) => {
    const { scope, meta } = ask
    const { id, ...changed } = ask.input
    return deps.regriddings.change({ scope, id }, meta, async (regridding) => {
      const events = changePlan(regridding, { by: meta.actor, at: meta.at.getTime(), ...changed })
      await checkPlan(deps)({ ...ask, input: { communityCode: regridding.communityCode, ...changed } })
      return events
    })
  }

const cancel =
  ({ regriddings }: Needs): Command<{ readonly id: string; readonly cancellation: Cancellation }> =>
  ({ scope, meta, input: { id, cancellation } }) =>
    regriddings.change({ scope, id }, meta, (regridding) =>
      cancelPlan(regridding, { by: meta.actor, at: meta.at.getTime(), cancellation }),
    )

/** Puts a successor in the place of whoever is named in plans, within the caller's territory. */
export const replaceInPlans = async (
  { regriddings }: Pick<Deps, 'regriddings'>,
  { scope, meta, input }: Pick<Ask<Succession>, 'scope' | 'meta' | 'input'>,
): Promise<void> => {
  const named = (await everyPlan(regriddings)).filter(
    ({ state }) => names(state, input.from) && inScope(scope, lineOf(state.communityCode)),
  )
  for (const { id } of named)
    await regriddings.change({ scope, id }, metaOf(meta, id), (regridding) =>
      replacePlanned(regridding, { by: meta.actor, at: meta.at.getTime(), ...input }),
    )
}

/** Planning new grids, until their day. */
export const planRegriddings = (deps: Needs) => ({
  plan: plan(deps),
  change: change(deps),
  cancel: cancel(deps),
})
