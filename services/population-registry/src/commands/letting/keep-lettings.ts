import { systemScope, type Ask, type Command, type Receipt, type Sealed } from '@fengqiao/domain-kit'
import { actOf } from '../../domain/act.ts'
import {
  checkLetting as check,
  correctLetting as correct,
  demandOpenLetting,
  endLetting as end,
  followGridOfLetting,
  registerLetting as register,
  type Finding,
} from '../../domain/letting/keep-letting.ts'
import type { NamedLandlord } from '../../domain/letting/landlord.ts'
import { nextKeyOf } from '../../domain/letting/letting.ts'
import type {
  LettingCorrection,
  LettingEnding,
  LettingReason,
  Terms,
} from '../../domain/letting/letting-events.ts'
import type { Deps } from '../../ports.ts'
import { demandHome, homesIn, settleGrid } from '../homes.ts'
import { landlordOf } from './landlords.ts'
import { secureRoom } from './secure-room.ts'

type Needs = Pick<
  Deps,
  'buildings' | 'residents' | 'organisations' | 'lettings' | 'claims' | 'seal' | 'blind' | 'clock'
>

export interface LettingInput extends Omit<Terms, 'landlord'> {
  readonly buildingCode: string
  readonly roomCode: string
  readonly landlord: NamedLandlord
}

const enter = async (
  deps: Needs,
  id: string,
  { scope, meta, input }: Ask<LettingInput>,
): Promise<Receipt> => {
  const { buildingCode, roomCode, landlord: named, ...terms } = input
  const { placement } = demandHome(await homesIn(deps, scope, [buildingCode]), { buildingCode, roomCode })
  const landlord = await landlordOf(deps, scope, { named, key: nextKeyOf(id) })
  await secureRoom(deps, meta, { owner: id, buildingCode, roomCode })
  const [room] = (await deps.seal.seal(id, [roomCode])) as [Sealed]
  const place = { buildingCode, room, ...(placement ? { gridCode: placement.gridCode } : {}) }
  return deps.lettings.create(meta, () => register({ ...actOf(meta), ...terms, landlord, place }))
}

/** Registers that a room of the caller's territory is let. */
const registerLetting =
  (deps: Needs): Command<LettingInput> =>
  async (ask) => {
    const { meta, input } = ask
    const { lettings: store } = deps
    const id = store.idFor(meta)
    const isThere = await store.look(systemScope, id)
    const receipt = await (isThere ? store.create(meta, () => []) : enter(deps, id, ask))
    const { buildingCode } = input
    await settleGrid(deps, meta, { store, id, buildingCode, follow: followGridOfLetting })
    return receipt
  }

export interface LettingCorrecting extends Omit<LettingCorrection, 'landlord'> {
  readonly id: string
  readonly reason: LettingReason
  readonly landlord?: NamedLandlord
}

/** Corrects who lets it, for what, or for how long. */
const correctLetting =
  (deps: Needs): Command<LettingCorrecting> =>
  ({ scope, meta, input: { id, reason, landlord: named, ...terms } }) =>
    deps.lettings.change({ scope, id }, meta, async (letting) => {
      const key = nextKeyOf(id, demandOpenLetting(letting))
      const landlord = named && (await landlordOf(deps, scope, { named, key }))
      const correction = { ...terms, ...(landlord ? { landlord } : {}) }
      return correct(letting, { ...actOf(meta), reason, correction })
    })

/** Notes what somebody found who looked at the fire safety of the home. */
const checkLetting =
  ({ lettings }: Needs): Command<Finding & { readonly id: string }> =>
  ({ scope, meta, input: { id, ...finding } }) =>
    lettings.change({ scope, id }, meta, (letting) => check(letting, { ...actOf(meta), finding }))

export interface LettingClosing {
  readonly id: string
  readonly ending: LettingEnding
  readonly endedOn: string
}

/** Notes that the room is let no longer. */
const endLetting =
  ({ lettings }: Needs): Command<LettingClosing> =>
  ({ scope, meta, input: { id, ...facts } }) =>
    lettings.change({ scope, id }, meta, (letting) => end(letting, { ...actOf(meta), ...facts }))

/** Everything that is decided about a letting itself. */
export const keepingLettings = (deps: Needs) => ({
  registerLetting: registerLetting(deps),
  correctLetting: correctLetting(deps),
  checkLetting: checkLetting(deps),
  endLetting: endLetting(deps),
})
