import type { Sealed } from '@fengqiao/domain-kit'
import { communityOf, organisationKindOf, type OrganisationKind } from '@fengqiao/standards'
import type { Act } from './act.ts'
import { nearOf } from './near.ts'
import { partsOf, wordIn } from './organisation-name.ts'
import type { Place } from './resident.ts'
import type { Whence } from './resident-events.ts'

export type OrganisationEnding = 'CLOSED' | 'MOVED_OUT'
export type OrganisationField = 'NAME' | 'CREDIT_CODE' | 'ROOM' | 'REPRESENTATIVE' | 'CONTACT'

/** Why an organisation has no credit code. */
export type NoCode = 'STALL' | 'SITE_OFFICE' | 'OUTPOST' | 'APPLIED_FOR'

/** By its credit code, or by its name where it is, with why it has none. */
export type Identified =
  | { readonly creditCode: string; readonly noCode?: never }
  | { readonly noCode: NoCode; readonly creditCode?: never }

/** Who answers for it, sealed under the organisation's own key. */
export interface Answerable {
  readonly representative?: Sealed
  readonly contactName?: Sealed
  readonly contactPhone?: Sealed
}

/** Tokens of claims that somebody else took: whoever still carries one comes too late. */
interface Fenced {
  readonly fenced: readonly string[]
}

export type KnownOrganisation = Answerable &
  Identified &
  Fenced & {
    readonly status: 'OPEN' | OrganisationEnding
    /** What the lists of those that are there show. */
    readonly open: boolean
    readonly name: string
    /** Follows from the code; kept so that lists can ask for it. */
    readonly kind: OrganisationKind
    readonly place: Place
    /** Parts of the name by which it is found in its community. */
    readonly words: readonly string[]
    readonly openedOn?: string
    readonly movedOn?: string
    readonly endedOn?: string
    /** Day of the last step: no later one lies before it. */
    readonly lastOn?: string
  }

/** Never registered: who was slower to commit than another was to claim the code. */
export type VoidOrganisation = Fenced & { readonly status: 'VOID' }

export type Organisation = KnownOrganisation | VoidOrganisation

export type OrganisationRegistered = Act &
  Answerable &
  Identified & {
    readonly type: 'OrganisationRegistered'
    readonly name: string
    readonly place: Place
    readonly openedOn?: string
  }

/** What is corrected; what is absent stays. */
export interface OrganisationCorrection extends Answerable {
  readonly name?: string
  readonly creditCode?: string
  readonly room?: Sealed
}

export interface OrganisationCorrected extends Act {
  readonly type: 'OrganisationCorrected'
  readonly fields: readonly OrganisationField[]
  readonly correction: OrganisationCorrection
}

export interface OrganisationMoved extends Act {
  readonly type: 'OrganisationMoved'
  readonly from: Whence
  readonly to: Place
  readonly movedOn: string
}

export interface OrganisationFollowed extends Act {
  readonly type: 'OrganisationFollowed'
  readonly buildingCode: string
  readonly from?: string
  readonly gridCode: string
}

export interface OrganisationEnded extends Act {
  readonly type: 'OrganisationEnded'
  readonly ending: OrganisationEnding
  readonly endedOn: string
}

export interface OrganisationReopened extends Act {
  readonly type: 'OrganisationReopened'
  readonly reopenedOn: string
}

export interface OrganisationFenced extends Act {
  readonly type: 'OrganisationFenced'
  readonly tokens: readonly string[]
}

export type OrganisationEvent =
  | OrganisationRegistered
  | OrganisationCorrected
  | OrganisationMoved
  | OrganisationFollowed
  | OrganisationEnded
  | OrganisationReopened
  | OrganisationFenced

const found = <T extends Pick<KnownOrganisation, 'name' | 'place'>>(organisation: T) => {
  const community = communityOf(organisation.place.buildingCode)
  return { ...organisation, words: partsOf(organisation.name).map((part) => wordIn(community, part)) }
}

const born = ({ type: _type, by: _by, at: _at, ...facts }: OrganisationRegistered): KnownOrganisation =>
  found({
    ...facts,
    status: 'OPEN',
    open: true,
    kind: organisationKindOf(facts.creditCode),
    fenced: [],
    ...(facts.openedOn === undefined ? {} : { lastOn: facts.openedOn }),
  })

/** With its code from now on, whatever it had none for before. */
const coded = ({ noCode: _none, ...before }: KnownOrganisation, creditCode: string): KnownOrganisation => ({
  ...before,
  ...{ creditCode, kind: organisationKindOf(creditCode) },
})

const corrected = (before: KnownOrganisation, { correction }: OrganisationCorrected): KnownOrganisation => {
  const { room, creditCode, ...said } = correction
  const after = { ...before, ...said, place: { ...before.place, ...(room ? { room } : {}) } }
  return found(creditCode === undefined ? after : coded(after, creditCode))
}

const open = ({ endedOn: _over, ...before }: KnownOrganisation, on: string): KnownOrganisation => ({
  ...before,
  ...{ status: 'OPEN', open: true, lastOn: on },
})

type Later = Exclude<OrganisationEvent, OrganisationRegistered | OrganisationFenced>

const known = (before: KnownOrganisation, fact: Later): KnownOrganisation => {
  switch (fact.type) {
    case 'OrganisationCorrected':
      return corrected(before, fact)
    case 'OrganisationMoved':
      return found({ ...before, place: fact.to, movedOn: fact.movedOn, lastOn: fact.movedOn })
    case 'OrganisationFollowed':
      return { ...before, place: { ...before.place, gridCode: fact.gridCode } }
    case 'OrganisationEnded': {
      const { ending: status, endedOn } = fact
      return { ...before, status, open: false, endedOn, lastOn: endedOn }
    }
    case 'OrganisationReopened':
      return open(before, fact.reopenedOn)
  }
}

const isVoid = (before: Organisation | undefined): before is VoidOrganisation => before?.status === 'VOID'

/** How an organisation follows from its facts. */
export const evolveOrganisation = (
  before: Organisation | undefined,
  fact: OrganisationEvent,
): Organisation => {
  if (fact.type === 'OrganisationFenced')
    return before
      ? { ...before, fenced: [...before.fenced, ...fact.tokens] }
      : { status: 'VOID', fenced: fact.tokens }
  if (isVoid(before)) return before
  if (fact.type === 'OrganisationRegistered') return before ?? born(fact)
  if (before === undefined) throw new Error(`a fact of type ${fact.type} before the registration`)
  return known(before, fact)
}

/** The territories an organisation belongs to now. */
export const seesOrganisation = (organisation: Organisation): readonly string[] =>
  organisation.status === 'VOID' ? [] : nearOf(organisation.place)
