import type { Ask, Meta, Sealed } from '@fengqiao/domain-kit'
import { demandOrganisation } from '../domain/keep-organisation.ts'
import { demandKnown } from '../domain/keep-resident.ts'
import { demandLetting } from '../domain/letting/keep-letting.ts'
import { seesLetting } from '../domain/letting/letting.ts'
import { look, type LookPurpose } from '../domain/look.ts'
import { seesOrganisation } from '../domain/organisation.ts'
import { seesResident } from '../domain/resident.ts'
import type { Deps } from '../ports.ts'

export interface RevealInput {
  readonly residentId: string
  readonly purpose: LookPurpose
  readonly words: string
}

/** The same of what is no person. */
export interface RevealOfInput {
  readonly id: string
  readonly purpose: LookPurpose
  readonly words: string
}

interface Looking {
  /** Under whose key the words lie. */
  readonly subject: string
  /** Who else is looked at by it. */
  readonly others?: readonly string[]
  readonly near: readonly string[]
  readonly purpose: LookPurpose
  readonly words: string
}

const keep = async (
  { looks, seal }: Pick<Deps, 'looks' | 'seal'>,
  meta: Meta,
  { subject, others = [], near, purpose, words }: Looking,
): Promise<string> => {
  const [sealed] = await seal.seal(subject, [words])
  const facts = { by: meta.actor, at: meta.at.getTime(), purpose, words: sealed as Sealed }
  return (await looks.create(meta, () => look({ ...facts, subjects: [subject, ...others], near }))).id
}

/** Keeps who looks at a person in clear, and why, before anything is shown. Answers the id of the look. */
const recordLook =
  ({ residents, looks, seal }: Pick<Deps, 'residents' | 'looks' | 'seal'>) =>
  async ({ scope, meta, input: { residentId, purpose, words } }: Ask<RevealInput>): Promise<string> => {
    const { state } = await residents.load(scope, residentId)
    demandKnown(state)
    return keep({ looks, seal }, meta, { subject: residentId, near: seesResident(state), purpose, words })
  }

/** The same for those who answer for an organisation: the words lie under its key, as they do. */
const recordOrganisationLook =
  ({ organisations, looks, seal }: Pick<Deps, 'organisations' | 'looks' | 'seal'>) =>
  async ({ scope, meta, input: { id, purpose, words } }: Ask<RevealOfInput>): Promise<string> => {
    const { state } = await organisations.load(scope, id)
    demandOrganisation(state)
    return keep({ looks, seal }, meta, { subject: id, near: seesOrganisation(state), purpose, words })
  }

/** The same for a room that is let, and for a landlord who is on no register: whoever rents the room sees the look. */
const recordLettingLook =
  ({ lettings, looks, seal }: Pick<Deps, 'lettings' | 'looks' | 'seal'>) =>
  async ({ scope, meta, input: { id, purpose, words } }: Ask<RevealOfInput>): Promise<string> => {
    const state = demandLetting((await lettings.load(scope, id)).state)
    const looked = { subject: id, others: state.tenantIds, near: seesLetting(state) }
    return keep({ looks, seal }, meta, { ...looked, purpose, words })
  }

/** Everything that keeps a look before something is shown in clear. */
export const lookCommands = (
  deps: Pick<Deps, 'residents' | 'organisations' | 'lettings' | 'looks' | 'seal'>,
) => ({
  recordLook: recordLook(deps),
  recordOrganisationLook: recordOrganisationLook(deps),
  recordLettingLook: recordLettingLook(deps),
})
