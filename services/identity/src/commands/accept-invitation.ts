import {
  DomainError,
  systemScope,
  type Meta,
  type Receipt,
  type Sealed,
  type Versioned,
} from '@fengqiao/domain-kit'
import { create } from '../domain/create.ts'
import type { Invitation } from '../domain/invitation.ts'
import { accepted, begin, mustBeUsable } from '../domain/invite.ts'
import { mustBeStrong } from '../domain/password.ts'
import type { Deps } from '../ports.ts'

export interface Acceptance {
  readonly code: string
  readonly username: string
  readonly displayName: string
  readonly password: string
}

type Needs = Pick<Deps, 'invitations' | 'invitationCodes' | 'people' | 'usernames' | 'credentials' | 'seal'>

/** The account of that id, if it is another's than this invitation's. */
const othersAccount = async ({ people }: Needs, personId: string | undefined, invitationId: string) => {
  const person = personId === undefined ? undefined : await people.look(systemScope, personId)
  return person !== undefined && person.state.invitationId !== invitationId ? person.id : undefined
}

/** The id that the wanted name gives. A code that is good for nothing claims no name. */
const claimFor = async (
  deps: Needs,
  { id, state }: Versioned<Invitation>,
  { at, username }: { readonly at: string; readonly username: string },
) => {
  const lostPersonId = await othersAccount(deps, state.personId, id)
  const known = await deps.usernames.find(username)
  // Whoever sends the whole command again is answered below, from what it did.
  if (known === undefined || known !== state.personId)
    mustBeUsable({ at, personId: known, lostPersonId }, state)
  const proposed = deps.people.idFor({ actor: id, commandId: username })
  const personId = known ?? (await deps.usernames.claim(username, proposed))
  if (await othersAccount(deps, personId, id)) throw new DomainError('exists', 'USERNAME_TAKEN')
  return { at, personId, lostPersonId }
}

const openAccount = async (
  { people, seal, credentials }: Needs,
  { meta, invitation, personId }: { meta: Meta; invitation: Versioned<Invitation>; personId: string },
  { username, displayName, password }: Acceptance,
): Promise<Receipt> => {
  const { id, state } = invitation
  const { gridCode, residentId } = state
  const [sealed] = await seal.seal(personId, [displayName])
  const step = { actor: personId, commandId: `invitation/${id}`, requestHash: id, at: meta.at }
  const receipt = await people.create({ ...step, naturalId: personId }, () =>
    create({
      id: personId,
      at: meta.at.toISOString(),
      username,
      displayName: sealed as Sealed,
      posts: [{ role: 'RESIDENT', territory: gridCode }],
      invitation: { id, ...(residentId === undefined ? {} : { residentId }) },
    }),
  )
  await credentials.set(personId, { password, mustChange: false, version: receipt.version })
  return receipt
}

/**
 * Opens a resident's account with a code. The invitation is begun first, for one account only; then the account, its
 * password, and the end of the code follow, each of which a command sent again finds done or does. Should somebody
 * else take the name in between, the code is free again for another name.
 */
export const acceptInvitation =
  (deps: Needs) =>
  async (meta: Meta, asked: Acceptance): Promise<Receipt> => {
    const { invitations, invitationCodes } = deps
    mustBeStrong(asked.password, asked.username, 'password')
    const invitation = await invitations.withCode(invitationCodes.markOf(asked.code))
    if (invitation === undefined) throw new DomainError('not-found', 'INVITATION_UNKNOWN')
    const { id } = invitation
    const claim = await claimFor(deps, invitation, { at: meta.at.toISOString(), username: asked.username })
    const target = { scope: systemScope, id }
    await invitations.change(target, meta, (now) => begin(claim, now))
    const { personId } = claim
    const receipt = await openAccount(deps, { meta, invitation, personId }, asked)
    const end = { ...meta, actor: personId, commandId: `${id}/accepted`, requestHash: id }
    await invitations.change(target, end, (now) => accepted(claim, now))
    return receipt
  }
