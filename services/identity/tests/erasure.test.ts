import { AccountLinked, AccountStatus } from '@fengqiao/contracts/identity/v1'
import { eventually } from '@fengqiao/testing'
import { aRegistry } from './a-registry.ts'
import { aWorker, invitedBy, password } from './an-invitation.ts'
import { browser, signInFully } from './browser.ts'
import { running, type Running } from './running.ts'

const registry = aRegistry()
let identity: Running
let heard: Awaited<ReturnType<typeof registry.meets>>
let invited: ReturnType<typeof invitedBy>

beforeAll(async () => {
  await registry.start()
  identity = await running({}, { POPULATION_REGISTRY_ADDRESS: [registry.address()] })
  heard = await registry.meets(identity.config, identity.shared.topology)
  invited = invitedBy(identity, await aWorker(identity))
})

afterAll(async () => {
  await heard.stop()
  await identity.stop()
  await registry.stop()
})

/** A resident's account; its name is its user name. */
const account = async (username: string, residentId = ''): Promise<string> => {
  const { code } = await invited(residentId)
  const asked = { code, username, displayName: '王敏', password }
  return (await identity.invitations.acceptInvitation(asked, {})).receipt?.id ?? ''
}

const personOf = async (personId: string) => identity.people.getPerson({ personId }, identity.installer)

const forgotten = (personId: string) =>
  eventually(async () => {
    const person = await personOf(personId)
    return person.status === AccountStatus.SUSPENDED ? person : undefined
  })

const signIn = async (username: string) => {
  const { PUBLIC_URL } = identity.config
  return signInFully(PUBLIC_URL, browser(PUBLIC_URL), { username, password })
}

describe('somebody whom the registry erased', () => {
  it('has no name here any more, and nobody signs in as him', async () => {
    const id = await account('wang.min', 'resident-1')
    expect((await signIn('wang.min')).status).toBe(200)
    await heard.erase('resident-1', id)
    expect(await forgotten(id)).toMatchObject({ displayName: '', lastSignInAt: undefined })
    await expect(signIn('wang.min')).rejects.toThrow()
  })

  it('is found by his record where the registry had not heard of the account yet', async () => {
    const id = await account('zhao.lei', 'resident-2')
    await heard.erase('resident-2', '')
    expect((await forgotten(id)).displayName).toBe('')
  })

  it('is forgotten once, however often it is told, and nobody else with him', async () => {
    const [id, other] = [await account('chen.jie', 'resident-3'), await account('liu.yang')]
    const event = await heard.erase('resident-3', id)
    const { version } = await forgotten(id)
    await heard.repeat(event)
    await heard.erase('resident-unknown', 'nobody')
    const last = await account('sun.hao', 'resident-4')
    await heard.erase('resident-4', last)
    await forgotten(last)
    expect((await personOf(id)).version).toBe(version)
    expect(await personOf(other)).toMatchObject({ displayName: '王敏', status: AccountStatus.ACTIVE })
  })
})

describe('an account whose record was merged into another', () => {
  /** The record that other services were last told of. */
  const recordOf = async (personId: string): Promise<unknown> => {
    const asked = { after: 0n, limit: 0, kind: 'Person', aggregateId: personId, types: [] }
    const { events } = await identity.people.readEvents(asked, identity.installer)
    const told = events.findLast(({ type }) => type === AccountLinked.$type)?.data as object | undefined
    return told === undefined ? undefined : AccountLinked.fromJSON(told).residentId
  }

  const becomes = (personId: string, residentId: string) =>
    eventually(async () => (await recordOf(personId)) === residentId)

  it('is of the one that stays, and goes back when they are parted', async () => {
    const [own, other] = [await account('ma.li', 'stays'), await account('he.jun', 'merged')]
    await heard.merge('stays', 'merged')
    await becomes(other, 'stays')
    await heard.unmerge('stays', 'merged', other)
    await becomes(other, 'merged')
    expect(await recordOf(own)).toBe('stays')
  })

  it('is forgotten with the one that stays', async () => {
    const id = await account('guo.fei', 'resident-5')
    await heard.merge('resident-6', 'resident-5')
    await becomes(id, 'resident-6')
    await heard.erase('resident-6', '')
    expect((await forgotten(id)).displayName).toBe('')
  })
})
