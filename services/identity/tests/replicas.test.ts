import { randomBytes } from 'node:crypto'
import { PersonCreated, PostAssigned, Role } from '@fengqiao/contracts/identity/v1'
import type { EventMessage } from '@fengqiao/domain-kit'
import { brokerConnection, liveTap } from '@fengqiao/messaging'
import { eventually } from '@fengqiao/testing'
import type { Config } from '../src/config.ts'
import { grid } from './a-person.ts'
import { aSystem } from './a-system.ts'
import { replicaOf, running, silent, type Running } from './running.ts'

let first: Running
let second: Running

beforeAll(async () => {
  first = await running()
  second = await replicaOf(first)
})

afterAll(async () => {
  await second.stop()
  await first.stop()
})

const asked = (username: string) => ({
  username,
  displayName: '李娜',
  posts: [{ role: Role.GRID_WORKER, territory: grid, since: undefined, until: undefined }],
  firstPassword: '',
})

it('sign with the same keys, and each takes the tokens of the other', async () => {
  const keysAt = async (address: string) => (await fetch(`${address}/oidc/jwks`)).json()
  expect(await keysAt(second.httpAddress)).toEqual(await keysAt(first.httpAddress))
  const me = await second.people.getMe({}, first.installer)
  expect(me.personId).toBe('town-installer')
})

it('give one answer to a command that reaches both', async () => {
  const key = { ...first.installer, idempotencyKey: `both-${first.shared.database}` }
  const replies = await Promise.all(
    [first, second].map(({ people }) => people.createPerson(asked('li.na'), key)),
  )
  expect(replies[0]).toEqual(replies[1])
})

it('publish each fact once, in order, without a name', async () => {
  const connection = brokerConnection({
    url: first.config.AMQP_URL,
    name: 'test',
    log: silent,
    topology: first.shared.topology,
  })
  const heard: EventMessage[] = []
  const onMessage = (event: EventMessage) => heard.push(event)
  const tap = liveTap({ connection, log: silent, patterns: ['fengqiao.identity.v1.#'], onMessage })
  await tap.start()
  // The tap listens once it hears of an account.
  let made = 0
  await eventually(async () => {
    if (heard.length === 0)
      await first.people.createPerson(asked(`early-${String((made += 1))}`), first.installer)
    return heard.length > 0
  })
  const { receipt } = await first.people.createPerson(asked('wang.qiang'), first.installer)
  const ofPerson = () => heard.filter(({ aggregateId }) => aggregateId === receipt?.id)
  await eventually(() => ofPerson().length >= 2)
  expect(ofPerson().map(({ type, version, previous }) => [type, version, previous])).toEqual([
    [PersonCreated.$type, 1, 0],
    [PostAssigned.$type, 2, 1],
  ])
  expect(JSON.stringify(heard)).not.toMatch(/李娜|wang\.qiang/)
  await tap.stop()
  await connection.stop()
})

it('sign as before, and hand over again what they did, while the key-encryption key becomes another one', async () => {
  const [[old], fresh] = [first.config.KEY_ENCRYPTION_KEY, randomBytes(32)]
  const command = { ...first.installer, idempotencyKey: `admitted-${first.shared.database}` }
  const keysAt = async ({ httpAddress }: Running) => (await fetch(`${httpAddress}/oidc/jwks`)).json()
  const [published, handed] = [await keysAt(first), await first.clients.createClient(aSystem, command)]
  const saysTheSame = async (...keys: Config['KEY_ENCRYPTION_KEY']): Promise<void> => {
    const replica = await replicaOf(first, { KEY_ENCRYPTION_KEY: keys })
    expect(await keysAt(replica)).toEqual(published)
    expect(await replica.clients.createClient(aSystem, command)).toEqual(handed)
    await replica.stop()
  }
  await saysTheSame(old, fresh)
  await saysTheSame(fresh, old)
  await saysTheSame(fresh)
  await expect(replicaOf(first, { KEY_ENCRYPTION_KEY: [old] })).rejects.toThrow('KEY_ENCRYPTION_KEY')
})
