import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { roles } from '@fengqiao/contracts/permissions'
import { eventually } from '@fengqiao/testing'
import { signIn } from '@fengqiao/town'
import { ownFolder } from '../support/command.ts'
import type { Part } from '../support/open-town/part.ts'
import { openTown, type Town } from '../support/open-town/town.ts'
import { ask, operations, type Operable } from '../support/operations.ts'
import { installerOf, settle, signedInAnew, type Someone } from '../support/people.ts'

const townCode = '621202100'
const nameOf = (role: string): string => role.toLowerCase().replaceAll('_', '-')

/** Whoever has the permission, and anybody where none is needed. */
const mayCall = ({ permission }: Operable, role: string): boolean =>
  permission === '' || permission === 'signed-in' || roles[role]?.permissions.includes(permission) === true

/** Whoever asks for this has no token any more. */
const isLast = ({ operationId }: Operable): boolean => operationId === 'signOutEverywhere'

describe('a town that misses a server', () => {
  const home = ownFolder('servers-away')
  let town: Town
  let people: Map<string, Someone>

  const answerTo = async (route: Operable): Promise<string> => {
    const token = [...people].find(([role]) => mayCall(route, role))?.[1].token
    const path = Object.fromEntries(route.http.pathParameters.map((name) => [name, randomUUID()]))
    const asked = { baseUrl: town.baseUrl, path, key: randomUUID() }
    const { status } = await ask(route, { ...asked, ...(token === undefined ? {} : { token }) })
    return `${status} ${route.operationId}`
  }

  /** Every operation, by somebody who may call it: its status and its name. */
  const answers = async (): Promise<readonly string[]> => {
    const [last, others] = [operations.filter(isLast), operations.filter((one) => !isLast(one))]
    const seen: string[] = []
    const lane = async (): Promise<void> => {
      for (let next = others.pop(); next !== undefined; next = others.pop()) seen.push(await answerTo(next))
    }
    await Promise.all(Array.from({ length: 24 }, lane))
    for (const one of last) seen.push(await answerTo(one))
    return seen
  }

  const allSignInAnew = async (): Promise<void> => {
    for (const [role, one] of people) people.set(role, await signedInAnew(town.baseUrl, one, nameOf(role)))
  }

  const signedIn = () =>
    signIn({ baseUrl: town.baseUrl, username: nameOf('TOWN_CLERK'), password: 'Chosen-by-me-2' })

  /** What the console is told that would be signed in for longer. */
  const atTokens = () =>
    fetch(`${town.baseUrl}/oidc/token`, {
      method: 'POST',
      body: new URLSearchParams({
        ...{ grant_type: 'refresh_token', client_id: 'console', refresh_token: 'of-a-sign-in' },
      }),
    })

  beforeAll(async () => {
    town = await openTown({ home: join(home.path, 'town'), replicas: 1, say: () => undefined })
    const open = settle(town, await installerOf(town))
    const settled: [string, Someone][] = []
    for (const role of Object.keys(roles)) settled.push([role, await open(nameOf(role), role, townCode)])
    people = new Map(settled)
  }, 180_000)

  afterAll(async () => {
    await town.close()
    home.remove()
  }, 60_000)

  /** The answers that say nothing of what was asked. */
  const failures = async () => {
    await allSignInAnew()
    return (await answers()).filter((one) => /^(5|401|429)/.test(one))
  }

  /** The same while a server is silent, and while it is gone. */
  const failuresWithout = async (server: Part): Promise<readonly string[]> => {
    server.freeze()
    const silent = await failures()
    server.thaw()
    await server.kill()
    const gone = await failures()
    await server.start()
    return [...silent, ...gone]
  }

  it('answers as ever where Redis is silent or gone', async () => {
    expect(await failuresWithout(town.servers.parts.redis)).toEqual([])
  }, 180_000)

  it('answers as ever where its broker is silent or gone, but for what is parked there', async () => {
    const failed = await failuresWithout(town.servers.parts.rabbitmq)
    expect(failed.filter((one) => !/^50[34] (list|replay)ParkedEvents/.test(one))).toEqual([])
  }, 180_000)

  it('calls nothing a mistake of its own where the database is gone, and asks to come again', async () => {
    await allSignInAnew()
    await town.servers.parts.mongodb.kill()
    const seen = await answers()
    const [failed, away] = [/^5(?!03)/, /^503/].map((wanted) => seen.filter((one) => wanted.test(one)))
    expect(failed).toEqual([])
    expect(away?.length).toBeGreaterThan(200)
  }, 180_000)

  it('says on the page of the sign-in and to the console that they may come again', async () => {
    await expect(signedIn()).rejects.toThrow('503')
    const answer = await atTokens()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
    expect(await answer.json()).toMatchObject({ error: 'temporarily_unavailable' })
  }, 60_000)

  it('goes on by itself once it is back', async () => {
    await town.servers.parts.mongodb.start()
    const { accessToken } = await eventually(signedIn, { within: 30_000 })
    expect(accessToken).not.toBe('')
    await eventually(async () => (await failures()).length === 0, { within: 60_000 })
  }, 150_000)
})
