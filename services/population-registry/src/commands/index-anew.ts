import { DomainError, systemScope, type Versioned } from '@fengqiao/domain-kit'
import { actOf, ownStep } from '../domain/act.ts'
import { findAnew } from '../domain/keep-resident.ts'
import { isKnown, type Blind, type KnownResident, type Resident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'
import { blindFor } from './found-by.ts'
import { numberClaims, numberHolders } from './owners.ts'
import { takeClaim } from './take-claim.ts'

type Needs = Pick<Deps, 'residents' | 'claims' | 'seal' | 'blind' | 'sounding' | 'clock'>

/** What a look at everybody came to: with nobody made anew and nobody left, no other key is needed. */
export interface Round {
  readonly made: number
  /** On the way into another record or out of it, or with a number that somebody else claims. */
  readonly left: number
}

const atOnce = 20

const isSame = (one: Blind, other: Blind): boolean =>
  one.idNumber === other.idNumber &&
  one.phones.join() === other.phones.join() &&
  one.words.join() === other.words.join()

/**
 * Claims the number under the present key too, for whoever answers for it under those of before: that may be a record
 * which was merged into this one, and takes its number along when it comes back.
 */
const claimAnew = async (deps: Needs, id: string, idNumber: string): Promise<boolean> => {
  const owners = numberHolders(deps)
  const standing = await deps.claims.standing(numberClaims(deps, idNumber))
  const answering = new Map<string, string>()
  for (const { value, owner } of standing.values())
    if (await owners.holds(owner, value)) answering.set(value, owner)
  const take = takeClaim({ claims: deps.claims, owners })
  const owner = [...answering.values()][0] ?? id
  for (const value of numberClaims(deps, idNumber)) {
    if (answering.has(value)) continue
    if ((await take({ value, owner, tokens: [`index/${id}`] })) === 'taken') return false
  }
  return true
}

const commit = async (deps: Needs, { id, version }: Versioned<Resident>, blind: Blind): Promise<void> => {
  const meta = { ...ownStep(`index/${id}/${String(version)}`, deps.clock()), expectedVersion: version }
  try {
    await deps.residents.change({ scope: systemScope, id }, meta, (resident) =>
      findAnew(resident, { ...actOf(meta), blind }),
    )
  } catch (error) {
    // Somebody worked on the record meanwhile: it is looked at again.
    if (!(error instanceof DomainError) || error.kind !== 'stale') throw error
  }
}

type Outcome = 'same' | keyof Round

const anew = async (deps: Needs, found: Versioned<KnownResident>): Promise<Outcome> => {
  const { id, state } = found
  const [idNumber] = await deps.seal.open(id, [state.idNumber])
  if (idNumber === undefined) return 'same'
  const blind = await blindFor(deps, id, state)
  if (isSame(blind, state.blind)) return 'same'
  if (!(await claimAnew(deps, id, idNumber))) return 'left'
  await commit(deps, found, blind)
  return 'made'
}

/** A record on its way keeps its tokens aside, and may come back with them. */
const isOnItsWay = ({ state }: Versioned<Resident>): boolean =>
  state.status === 'MERGED' && state.held !== undefined

/**
 * Looks at everybody and makes anew under the present key by what he is found, record by record: whoever is cut short
 * leaves the rest to the next. Any number of replicas may do it at once.
 */
export const indexAnew = async (deps: Needs): Promise<Round> => {
  const round = { made: 0, left: 0, same: 0 }
  for await (const some of deps.residents.every(atOnce)) {
    const known = some.filter((one): one is Versioned<KnownResident> => isKnown(one.state))
    await deps.seal.fetch(known.map(({ id }) => id))
    for (const outcome of await Promise.all(known.map((one) => anew(deps, one)))) round[outcome] += 1
    round.left += some.filter(isOnItsWay).length
  }
  return round
}
