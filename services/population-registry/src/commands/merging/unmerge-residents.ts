import {
  invalidField,
  systemScope,
  type Ask,
  type Command,
  type Meta,
  type Sealed,
} from '@fengqiao/domain-kit'
import { actOf } from '../../domain/act.ts'
import { pairOf } from '../../domain/distinction.ts'
import { demandKnown } from '../../domain/keep-resident.ts'
import { demandSwapped } from '../../domain/merging/swap-members.ts'
import { beginReturn, demandSettled, demandUndoable, giveBack } from '../../domain/merging/unmerge.ts'
import { alreadyThere, refuse } from '../../domain/refusals.ts'
import type { Absorption, KnownResident, MergedResident, Resident } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { blindFor } from '../found-by.ts'
import { tokenOf } from '../owners.ts'
import { secureNumber } from '../secure-number.ts'
import { settling } from './settle-merge.ts'
import { stateOf, stepOf } from './steps.ts'

type Needs = Pick<
  Deps,
  'residents' | 'households' | 'buildings' | 'claims' | 'seal' | 'blind' | 'sounding' | 'clock'
>

export interface UnmergeInput {
  readonly residentId: string
  readonly otherId: string
}

type Asked = Pick<Ask<UnmergeInput>, 'scope' | 'meta' | 'input'>

const isOurs = (state: Resident | undefined, token: string): state is MergedResident =>
  state?.status === 'MERGED' && state.phase === 'RETURNING' && state.returnToken === token

/** Prepares the other's way back, unless this command did so before it was cut short. */
const returning = async (deps: Needs, { scope, meta, input }: Asked): Promise<MergedResident> => {
  const { residentId: into, otherId } = input
  const token = tokenOf(meta)
  const found = await deps.residents.look(scope, otherId)
  if (!found) throw invalidField('otherId', 'UNKNOWN_REFERENCE')
  if (!isOurs(found.state, token)) {
    const { before, householdId, token: merge } = demandSettled(found.state, into)
    if (householdId !== undefined)
      demandSwapped((await deps.households.look(systemScope, householdId))?.state, merge)
    const blind = await blindFor(deps, otherId, before)
    await deps.residents.change({ scope, id: otherId }, stepOf(meta, 'returning'), (other) =>
      beginReturn(other, { ...actOf(meta), into, token, blind }),
    )
  }
  const other = await stateOf(deps, otherId)
  if (!isOurs(other, token)) throw alreadyThere('OVERTAKEN')
  return other
}

interface Held {
  readonly owner: string
  readonly idNumber: Sealed
}

/** A number that was free since may be somebody else's by now. */
const secure = async (deps: Needs, meta: Meta, { owner, idNumber: sealed }: Held): Promise<void> => {
  const [idNumber = ''] = await deps.seal.open(owner, [sealed])
  if ((await secureNumber(deps, meta, { owner, idNumber })) === 'taken') throw refuse('NUMBER_TAKEN_SINCE')
}

interface Own {
  readonly known: KnownResident
}

/** What the record that stays said before. */
const ownBlind = (deps: Needs, id: string, { known, replaced }: Pick<Absorption, 'replaced'> & Own) => {
  const { home, ...values } = replaced
  return blindFor(deps, id, { ...known, ...values, place: home?.place ?? known.place })
}

const partWith = async (deps: Needs, asked: Asked, resident: Resident) => {
  const { meta, input } = asked
  const { residentId, otherId } = input
  const absorption = demandUndoable(resident, otherId)
  const other = await returning(deps, asked)
  if (other.held !== undefined) await secure(deps, meta, { owner: otherId, idNumber: other.before.idNumber })
  const { replaced } = absorption
  const blind = await ownBlind(deps, residentId, { known: demandKnown(resident), replaced })
  const { idNumber } = replaced
  if (idNumber !== undefined) await secure(deps, meta, { owner: residentId, idNumber })
  return giveBack(resident, { ...actOf(meta), residentId: otherId, token: tokenOf(meta), blind })
}

/**
 * Makes two records of one again. The other's way back is prepared first; what the one that stays commits is what parts
 * them. Cut short before that, they stay one.
 */
export const unmergeResidents =
  (deps: Needs): Command<UnmergeInput> =>
  async ({ scope, meta, input }) => {
    const { residentId, otherId } = input
    pairOf(residentId, otherId)
    const asked = { scope, meta, input }
    return settling(deps, asked, () =>
      deps.residents.change({ scope, id: residentId }, meta, (resident) => partWith(deps, asked, resident)),
    )
  }
