import { invalidField, type Ask, type Command, type Scope } from '@fengqiao/domain-kit'
import { actOf } from '../../domain/act.ts'
import { pairOf } from '../../domain/distinction.ts'
import { demandKnown } from '../../domain/keep-resident.ts'
import { valuesOf } from '../../domain/merging/evolve-merging.ts'
import { demandOneAccount, setAside, take } from '../../domain/merging/merge.ts'
import { alreadyThere } from '../../domain/refusals.ts'
import type {
  KnownResident,
  MergedResident,
  MergeField,
  MergeGround,
  Resident,
} from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { blindFor } from '../found-by.ts'
import { tokenOf } from '../owners.ts'
import { demandOneHousehold, stepIn } from './merge-households.ts'
import { settling } from './settle-merge.ts'
import { passOn, stateOf, stepOf } from './steps.ts'

type Needs = Pick<
  Deps,
  'residents' | 'households' | 'buildings' | 'claims' | 'seal' | 'blind' | 'sounding' | 'clock'
>

export interface MergeInput {
  /** The record that stays. */
  readonly residentId: string
  readonly otherId: string
  readonly otherVersion: number
  readonly taken: readonly MergeField[]
  /** Whose ID number is right, where the two differ. */
  readonly idNumberOf?: 'KEPT' | 'MERGED'
  readonly ground: MergeGround
}

type Asked = Pick<Ask<MergeInput>, 'scope' | 'meta' | 'input'>

/** What is taken over, once it is said whose number is right. */
const fieldsOf = ({ taken, idNumberOf }: MergeInput): readonly MergeField[] => {
  const others = [...new Set(taken)].filter((field) => field !== 'ID_NUMBER')
  return idNumberOf === 'MERGED' ? [...others, 'ID_NUMBER'] : others
}

const isOurs = (state: Resident | undefined, token: string): state is MergedResident =>
  state?.status === 'MERGED' && state.phase === 'ASIDE' && state.token === token

const lookAt = async ({ residents }: Needs, scope: Scope, id: string): Promise<Resident> => {
  const found = await residents.look(scope, id)
  if (!found) throw invalidField('otherId', 'UNKNOWN_REFERENCE')
  return found.state
}

/** Refuses what can be seen before anything is touched. */
const demandMergeable = (one: KnownResident, other: KnownResident, { idNumberOf }: MergeInput): void => {
  demandOneAccount(one, other)
  if (one.blind.idNumber !== other.blind.idNumber && idNumberOf === undefined)
    throw invalidField('idNumberOf', 'ID_NUMBERS_DIFFER')
}

/** Sets the other aside, unless this command did so before it was cut short. */
const aside = async (
  deps: Needs,
  { scope, meta, input }: Asked,
  one: KnownResident,
): Promise<MergedResident> => {
  const { residentId, otherId, otherVersion } = input
  const token = tokenOf(meta)
  const state = await lookAt(deps, scope, otherId)
  if (!isOurs(state, token)) {
    demandMergeable(one, demandKnown(state), input)
    const householdId = await demandOneHousehold(deps, input)
    const facts = { ...actOf(meta), into: residentId, token, ...(householdId ? { householdId } : {}) }
    await deps.residents.change({ scope, id: otherId }, stepOf(meta, 'aside', otherVersion), (other) =>
      setAside(other, facts),
    )
  }
  const other = await stateOf(deps, otherId)
  // Somebody brought this merge to its end while the command slept.
  if (!isOurs(other, token)) throw alreadyThere('OVERTAKEN')
  return other
}

const takeIn = async (deps: Needs, asked: Asked, resident: Resident) => {
  const { meta, input } = asked
  const { residentId, otherId, ground } = input
  const one = demandKnown(resident)
  const other = await aside(deps, asked, one)
  const { householdId } = other
  await stepIn(deps, meta, { residentId, otherId, ...(householdId === undefined ? {} : { householdId }) })
  const fields = fieldsOf(input)
  const own = valuesOf(other.before, fields)
  const values = await passOn(deps, { from: otherId, to: residentId }, own)
  const { home, ...changed } = values
  const blind = await blindFor(deps, residentId, { ...one, ...changed, place: home?.place ?? one.place })
  const facts = { residentId: otherId, token: tokenOf(meta), ground, fields, values, blind }
  return take(one, other, { ...actOf(meta), ...facts })
}

/**
 * Makes one record of two. The other is set aside first; what the one that stays commits is what makes them one, and
 * from then on the rest is only brought to its end. Cut short before that, everything goes back as it was.
 */
export const mergeResidents =
  (deps: Needs): Command<MergeInput> =>
  async ({ scope, meta, input }) => {
    const { residentId, otherId } = input
    pairOf(residentId, otherId)
    const asked = { scope, meta, input }
    return settling(deps, asked, () =>
      deps.residents.change({ scope, id: residentId }, meta, (resident) => takeIn(deps, asked, resident)),
    )
  }
