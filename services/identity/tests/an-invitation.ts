import { Role } from '@fengqiao/contracts/identity/v1'
import { grid } from './a-person.ts'
import { browser, signInFully } from './browser.ts'
import type { Running } from './running.ts'

/** The password that everybody here chooses. */
export const password = 'Autumn-2026-x'

/** Opens an account with one post and signs in with it. */
export const signedIn = async (
  { config: { PUBLIC_URL }, people, installer }: Running,
  asked: { readonly username: string; readonly role: Role; readonly territory: string },
) => {
  const { username, ...post } = asked
  const posts = [{ ...post, since: undefined, until: undefined }]
  const person = { username, displayName: '李娜', posts, firstPassword: '' }
  const { receipt, firstPassword } = await people.createPerson(person, installer)
  const name = { username, password: firstPassword, chosen: password }
  const { tokens } = await signInFully(PUBLIC_URL, browser(PUBLIC_URL), name)
  return { id: receipt?.id ?? '', token: tokens.access_token }
}

/** The one who invites. */
export const aWorker = (identity: Running) =>
  signedIn(identity, { username: 'li.na', role: Role.GRID_WORKER, territory: grid })

/** Invites a resident of the worker's grid. */
export const invitedBy =
  ({ invitations }: Running, worker: { readonly token: string }) =>
  async (residentId = '') => {
    const { receipt, code } = await invitations.createInvitation({ gridCode: grid, residentId }, worker)
    return { invitationId: receipt?.id ?? '', code }
  }
