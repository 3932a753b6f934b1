import type { Caller, Sealed, Versioned } from '@fengqiao/domain-kit'
import { offersFor, type Offer } from '../domain/offers.ts'
import { acceptanceOf, agreementOf, type Dispute } from '../domain/dispute.ts'
import { sightOf, visibleTo, type Sight } from '../domain/visibility.ts'
import type { Deps } from '../ports.ts'
import { partiesInClear, type ClearParty } from './clear-parties.ts'

/** What was said of a case, in clear; what was erased, or is not for this reader, is absent. */
export interface DisputeWords {
  readonly facts?: string
  readonly content?: string
  readonly manner?: string
  readonly plan?: string
}

/** A party as one caller sees it. */
export interface ShownParty extends ClearParty {
  readonly personId?: string
}

/** A case as one caller sees it: its words, its parties, and what he may do now. */
export interface DisputeSheet extends Versioned<Dispute> {
  readonly words: DisputeWords
  readonly parties: readonly ShownParty[]
  readonly sight: Sight
  readonly offers: readonly Offer[]
}

/** The plan of the leadership is not the parties' to read. */
const sealedWords = (dispute: Dispute, sight: Sight): Partial<Record<keyof DisputeWords, Sealed>> => {
  if (sight === 'NONE') return {}
  const agreement = agreementOf(dispute)
  const plan = sight === 'ALL' ? acceptanceOf(dispute)?.plan : undefined
  return {
    ...(dispute.facts === undefined ? {} : { facts: dispute.facts }),
    ...(agreement === undefined ? {} : { content: agreement.content, manner: agreement.manner }),
    ...(plan === undefined ? {} : { plan }),
  }
}

const wordsOf = async (
  { seal }: Pick<Deps, 'seal'>,
  { id, state }: Versioned<Dispute>,
  sight: Sight,
): Promise<DisputeWords> => {
  const sealed = Object.entries(sealedWords(state, sight))
  const opened = await seal.open(
    id,
    sealed.map(([, value]) => value),
  )
  const clear = sealed.map(([name], index) => [name, opened[index]] as const)
  return Object.fromEntries(clear.filter(([, text]) => text !== undefined))
}

/** Opens a case for a caller; the scope was applied when it was loaded. */
export const disputeSheet =
  ({ seal, permissionsOn }: Pick<Deps, 'seal' | 'permissionsOn'>) =>
  async (caller: Caller, found: Versioned<Dispute>): Promise<DisputeSheet> => {
    const permissions = permissionsOn(caller, visibleTo(found.state))
    const sight = sightOf(found.state, caller.id, permissions)
    const words = await wordsOf({ seal }, found, sight)
    const clear = sight === 'NONE' ? [] : await partiesInClear({ seal }, found)
    const parties = found.state.parties.map(({ personId }, index) => ({
      ...clear[index],
      // Whose account a party is, those who mediate know; to others each is only himself.
      ...(personId !== undefined && (sight === 'ALL' || personId === caller.id) ? { personId } : {}),
    }))
    return { ...found, words, parties, sight, offers: offersFor(found.state, caller.id, permissions) }
  }
