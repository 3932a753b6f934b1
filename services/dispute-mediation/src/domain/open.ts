import type { Sealed } from '@fengqiao/domain-kit'
import type { Act } from './act.ts'
import { demand } from './actions.ts'
import {
  isLinked,
  isMediator,
  type Dispute,
  type DisputeLevel,
  type DisputeSource,
  type DisputeType,
  type Party,
  type PartyEntry,
} from './dispute.ts'
import type { Described, Opened, PartyAdded } from './events.ts'
import { refuse } from './refusals.ts'

export interface Opening extends Act {
  readonly gridCode: string
  readonly source: DisputeSource
  readonly level: DisputeLevel
  readonly disputeType: DisputeType
  readonly facts: Sealed
  readonly parties: readonly PartyEntry[]
}

const named = (entries: readonly PartyEntry[], before = 0): readonly Party[] =>
  entries.map((entry, index) => ({ ...entry, id: `p${before + index + 1}` }))

/** 登记 by a member of staff, with at least two parties. */
export const open = (opening: Opening): readonly Opened[] => {
  const linked = opening.parties.flatMap(({ personId }) => (personId === undefined ? [] : [personId]))
  if (opening.parties.length < 2) throw refuse('PARTIES_NEEDED')
  if (new Set(linked).size < linked.length) throw refuse('PARTY_LINKED')
  return [{ type: 'Opened', ...opening, parties: named(opening.parties) }]
}

/** An issue was turned into a dispute: who the parties are and what it is about is entered next. */
export const openFromIssue = (
  act: Act & { readonly gridCode: string; readonly issueId: string },
): readonly Opened[] => [{ type: 'Opened', ...act, source: 'ISSUE', level: 'GRID', parties: [] }]

/** What the case is about, where nobody has said so yet. */
export const describe = (
  dispute: Dispute,
  act: Act & { readonly disputeType: DisputeType; readonly facts: Sealed },
): readonly Described[] => {
  demand('DESCRIBE', dispute, act.by)
  return [{ type: 'Described', ...act }]
}

/** A party more, until mediation begins: whoever joined later would not have been asked. */
export const addParty = (
  dispute: Dispute,
  act: Act & { readonly party: PartyEntry },
): readonly PartyAdded[] => {
  demand('ADD_PARTY', dispute, act.by)
  const { party: entry, ...fact } = act
  if (entry.personId !== undefined) {
    if (isMediator(dispute, entry.personId)) throw refuse('MEDIATOR_IS_PARTY')
    if (isLinked(dispute, entry.personId)) throw refuse('PARTY_LINKED')
  }
  return named([entry], dispute.parties.length).map((party) => ({ type: 'PartyAdded', ...fact, party }))
}
