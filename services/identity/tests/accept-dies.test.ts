import { randomBytes } from 'node:crypto'
import { connectStore, type StoreConnection } from '@fengqiao/aggregate-store'
import { systemScope, type Meta } from '@fengqiao/domain-kit'
import { sealer } from '@fengqiao/personal-data'
import { testServers, uniqueName } from '@fengqiao/testing'
import { acceptInvitation } from '../src/commands/accept-invitation.ts'
import { invitationCommands } from '../src/commands/keep-invitations.ts'
import { aggregatesOf, knownAs } from '../src/outbound/aggregates.ts'
import { credentialsIn } from '../src/outbound/credentials.ts'
import { invitationCodes } from '../src/outbound/handed-secrets.ts'
import { usernamesIn } from '../src/outbound/usernames.ts'
import type { Deps } from '../src/ports.ts'
import { grid } from './a-person.ts'
import { silent } from './running.ts'

type Needs = Parameters<typeof acceptInvitation>[0]

const key = randomBytes(32)
const password = 'Autumn-2026-x'

let store: StoreConnection
let deps: Needs

beforeAll(async () => {
  store = await connectStore({ url: testServers().mongodbUrl, database: uniqueName('identity'), log: silent })
  const kept = aggregatesOf({ connection: store, wake: () => undefined, admit: () => undefined })
  const usernames = usernamesIn(store)
  const seal = sealer({ db: store.db, masterKeys: [key], log: silent })
  for (const one of [...Object.values(kept), usernames, seal]) await one.prepare()
  const codes: Deps['invitationCodes'] = invitationCodes(key)
  deps = { ...knownAs(kept), usernames, seal, credentials: credentialsIn(store), invitationCodes: codes }
})

afterAll(() => store.close())

let commands = 0

const metaOf = (actor: string): Meta => {
  commands += 1
  return { actor, commandId: `command-${String(commands)}`, requestHash: String(commands), at: new Date() }
}

const invited = () =>
  invitationCommands(deps).createInvitation({
    ...{ scope: systemScope, meta: metaOf('worker'), input: { gridCode: grid } },
    caller: { kind: 'person', id: 'worker', posts: [], language: 'en' },
  })

/** The same ports until so many calls were made; the next one dies, before it did anything or after it did all. */
const dying = (calls: number, after: boolean) => {
  let left = calls
  const mortal = <T extends object>(port: T): T =>
    Object.fromEntries(
      Object.entries(port).map(([name, call]: [string, (...parameters: unknown[]) => unknown]) => [
        name,
        async (...parameters: unknown[]) => {
          left -= 1
          if (left >= 0) return call(...parameters)
          if (after && left === -1) await call(...parameters)
          throw new Error('killed')
        },
      ]),
    ) as T
  const { people, invitations, usernames, credentials } = deps
  const ports: Needs = {
    ...deps,
    people: { ...mortal(people), idFor: people.idFor },
    invitations: mortal(invitations),
    usernames: mortal(usernames),
    credentials: mortal(credentials),
  }
  return { ports, died: () => left < 0 }
}

const accountOf = async (username: string) => {
  const id = await deps.usernames.find(username)
  return id === undefined ? undefined : deps.people.look(systemScope, id)
}

describe.each([
  ['before a call', false],
  ['after one that nobody heard the answer of', true],
])('an acceptance killed %s', (_when, after) => {
  const outcomeOf = async (code: string, username: string, from: Needs = deps) => {
    const asked = { code, username, displayName: '王敏', password }
    try {
      await acceptInvitation(from)(metaOf('anonymous'), asked)
      return 'opened'
    } catch (error) {
      return (error as { readonly reason?: string }).reason ?? 'killed'
    }
  }

  it('is carried to its end by whoever types the same again', async () => {
    let survived = false
    for (let calls = 0; !survived; calls += 1) {
      const { code } = await invited()
      const { ports, died } = dying(calls, after)
      const username = `same.${after ? 'after' : 'before'}.${'i'.repeat(calls)}`
      const first = await outcomeOf(code, username, ports)
      survived = !died()
      const again = await outcomeOf(code, username)
      // Killed after its very last write it had done everything, and is told so.
      expect(first === 'opened' || again === 'opened' || again === 'INVITATION_USED').toBe(true)
      const account = await accountOf(username)
      expect(account?.state.posts).toMatchObject([{ role: 'RESIDENT', territory: grid }])
      expect((await deps.credentials.check(account?.id, password)).right).toBe(true)
    }
  })

  it('never opens a second account under another name', async () => {
    let survived = false
    for (let calls = 0; !survived; calls += 1) {
      const { code } = await invited()
      const { ports, died } = dying(calls, after)
      const names = ['one', 'two'].map(
        (which) => `${which}.${after ? 'after' : 'before'}.${'i'.repeat(calls)}`,
      )
      const [first = '', second = ''] = names
      await outcomeOf(code, first, ports)
      survived = !died()
      await outcomeOf(code, second)
      await outcomeOf(code, first)
      const accounts = await Promise.all(names.map(accountOf))
      expect(accounts.filter((account) => account !== undefined)).toHaveLength(1)
    }
  })
})

it('a name that somebody else took in between leaves the code good for another', async () => {
  const { code } = await invited()
  const asked = { code, username: 'taken.meanwhile', displayName: '王敏', password }
  const colleague: Needs = {
    ...deps,
    people: {
      ...deps.people,
      create: async (meta, decide) => {
        const elsewhere = { ...meta, actor: 'admin', commandId: 'his own', requestHash: 'his' }
        await deps.people.create(elsewhere, async (id) =>
          (await decide(id)).map((fact) =>
            fact.type === 'PersonCreated' ? { ...fact, invitationId: 'none' } : fact,
          ),
        )
        return deps.people.create(meta, decide)
      },
    },
  }
  await expect(acceptInvitation(colleague)(metaOf('anonymous'), asked)).rejects.toMatchObject({
    reason: 'USERNAME_TAKEN',
  })
  await expect(acceptInvitation(deps)(metaOf('anonymous'), asked)).rejects.toMatchObject({
    reason: 'USERNAME_TAKEN',
  })
  const other = { ...asked, username: 'another.name' }
  await acceptInvitation(deps)(metaOf('anonymous'), other)
  expect((await accountOf('another.name'))?.state.displayName).toBeDefined()
})
