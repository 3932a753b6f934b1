import { InvitationStatus, Role } from '@fengqiao/contracts/identity/v1'
import { eventually } from '@fengqiao/testing'
import { community, grid } from './a-person.ts'
import { aWorker, invitedBy, password, signedIn } from './an-invitation.ts'
import { browser, signInFully } from './browser.ts'
import { replicaOf, running, type Running } from './running.ts'

let identity: Running
let publicUrl: string
let worker: { readonly id: string; readonly token: string }
let invited: ReturnType<typeof invitedBy>
let clock = () => new Date()

const page = { pageToken: '', pageSize: 0 }

beforeAll(async () => {
  identity = await running({ clock: () => clock() })
  publicUrl = identity.config.PUBLIC_URL
  worker = await aWorker(identity)
  invited = invitedBy(identity, worker)
})

afterAll(() => identity.stop())

const acceptance = (code: string, username: string) => ({ code, username, displayName: '王敏', password })
const accept = (code: string, username: string, options = {}) =>
  identity.invitations.acceptInvitation(acceptance(code, username), options)

describe('an invitation', () => {
  it('opens a resident’s account at its grid, tied to the resident it is for', async () => {
    const { code, invitationId } = await invited('resident-1')
    const { receipt } = await accept(code, 'wang.min')
    const id = receipt?.id ?? ''
    const person = await identity.people.getPerson({ personId: id }, identity.installer)
    expect(person).toMatchObject({ username: 'wang.min', displayName: '王敏' })
    expect(person.posts).toMatchObject([{ role: Role.RESIDENT, territory: grid }])
    const { status } = await signInFully(publicUrl, browser(publicUrl), { username: 'wang.min', password })
    expect(status).toBe(200)
    const events = await eventually(async () => {
      const request = { after: 0n, limit: 0, kind: 'Person', aggregateId: id, types: [] }
      const { events: found } = await identity.people.readEvents(request, identity.installer)
      return found.length === 2 && found
    })
    expect(events.at(-1)).toMatchObject({
      type: 'fengqiao.identity.v1.AccountLinked',
      data: { personId: id, residentId: 'resident-1' },
    })
    const { invitations } = await identity.invitations.listInvitations(page, worker)
    expect(invitations.find((one) => one.invitationId === invitationId)).toMatchObject({
      status: InvitationStatus.ACCEPTED,
      personId: id,
      residentId: 'resident-1',
    })
    expect(JSON.stringify(invitations)).not.toContain(code)
  })

  it('sent again answers the same code, which is twelve letters that nobody mistakes', async () => {
    const key = { token: worker.token, idempotencyKey: 'invite-wang-min' }
    const asked = { gridCode: grid, residentId: '' }
    const first = await identity.invitations.createInvitation(asked, key)
    expect(await identity.invitations.createInvitation(asked, key)).toEqual(first)
    expect(first.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
  })

  it('is found however the code is written', async () => {
    const { code } = await invited()
    const written = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    const { receipt } = await accept(` ${written} `, 'zhao.lei')
    expect(receipt?.version).toBe(2)
  })

  it('is for a grid of whoever invites', async () => {
    const elsewhere = { gridCode: '621202100002001', residentId: '' }
    await expect(identity.invitations.createInvitation(elsewhere, worker)).rejects.toMatchObject({
      reason: 'OUTSIDE_TERRITORY',
    })
  })

  it('is listed and taken back by its maker alone', async () => {
    const { invitationId, code } = await invited()
    const manager = await signedIn(identity, {
      ...{ username: 'sun.li', role: Role.GRID_MANAGER, territory: community },
    })
    expect((await identity.invitations.listInvitations(page, manager)).invitations).toEqual([])
    await expect(identity.invitations.revokeInvitation({ invitationId }, manager)).rejects.toMatchObject({
      kind: 'not-found',
    })
    await identity.invitations.revokeInvitation({ invitationId }, worker)
    await expect(accept(code, 'too.late')).rejects.toMatchObject({ reason: 'INVITATION_REVOKED' })
    const { invitations } = await identity.invitations.listInvitations(page, worker)
    expect(invitations[0]).toMatchObject({ invitationId, status: InvitationStatus.REVOKED })
  })

  it('runs out after fourteen days', async () => {
    const { code } = await invited()
    const { invitations } = await identity.invitations.listInvitations(page, worker)
    clock = () => new Date(Date.now() + 15 * 86_400_000)
    const later = await identity.invitations.listInvitations(page, worker)
    clock = () => new Date()
    expect([invitations[0]?.status, later.invitations[0]?.status]).toEqual([
      InvitationStatus.OPEN,
      InvitationStatus.EXPIRED,
    ])
    expect(code).toBeTruthy()
  })
})

describe('a code', () => {
  it('that nobody made opens nothing, and tells nothing of accounts', async () => {
    const [known, unknown] = await Promise.allSettled(
      ['li.na', 'nobody.here'].map((name) => accept('0000-0000-0000', name)),
    )
    expect(known).toEqual(unknown)
    expect(known).toMatchObject({ reason: { kind: 'not-found', reason: 'INVITATION_UNKNOWN' } })
  })

  it('is good once, and a used one does not even take a name', async () => {
    const { code } = await invited()
    await accept(code, 'once.only')
    for (const name of ['once.only', 'once.more'])
      await expect(accept(code, name)).rejects.toMatchObject({ reason: 'INVITATION_USED' })
    const fresh = await invited()
    await accept(fresh.code, 'once.more')
  })

  it('sent again with its key answers the account it opened', async () => {
    const { code } = await invited()
    const key = { idempotencyKey: 'accept-chen-xi' }
    const first = await accept(code, 'chen.xi', key)
    expect(await accept(code, 'chen.xi', key)).toEqual(first)
    await expect(accept(code, 'chen.xi.2', key)).rejects.toMatchObject({ kind: 'not-allowed-now' })
  })

  it('is not spent on a name that is taken or a password that is weak', async () => {
    const { code } = await invited()
    await expect(accept(code, 'li.na')).rejects.toMatchObject({ kind: 'exists', reason: 'USERNAME_TAKEN' })
    const weak = { ...acceptance(code, 'qian.jun'), password: 'short' }
    await expect(identity.invitations.acceptInvitation(weak, {})).rejects.toMatchObject({
      details: { violations: [{ field: 'password', reason: 'WEAK_PASSWORD' }] },
    })
    await accept(code, 'qian.jun')
  })

  it('used by many at once, at two replicas, opens one account', async () => {
    const second = await replicaOf(identity)
    const { code } = await invited()
    const names = ['aa', 'bb', 'cc', 'dd', 'ee', 'ff'].map((letters) => `at.once.${letters}`)
    const outcomes = await Promise.allSettled(
      names.map((name, at) =>
        (at % 2 === 0 ? identity : second).invitations.acceptInvitation(acceptance(code, name), {}),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { people } = await identity.people.listPeople(
      { role: 0, pageToken: '', pageSize: 200 },
      identity.installer,
    )
    expect(people.filter(({ username }) => names.includes(username))).toHaveLength(1)
    await second.stop()
  })
})
