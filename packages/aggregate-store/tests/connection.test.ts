import { isAway } from '@fengqiao/database'
import { eventually, proxyTo, testServers, uniqueName, type Proxy } from '@fengqiao/testing'
import type { Log } from '@fengqiao/domain-kit'
import { connectStore } from '../src/index.ts'

const database = uniqueName('connection')
let engine: Proxy

beforeAll(async () => {
  engine = await proxyTo(testServers().mongodbUrl)
})
afterAll(() => engine.close())

/** What is said, and of which database. */
const hearing = () => {
  const said: string[] = []
  const say = (facts: object, words: string) => {
    said.push(`${words}: ${(facts as { readonly database: string }).database}`)
  }
  const log: Log = { info: say, warn: say, error: say }
  return { said, log }
}

it('says once that the database is away and once that it is back, and nothing when it is left', async () => {
  const { said, log } = hearing()
  const store = await connectStore({ url: engine.url, database, log })
  const ping = () => store.db.command({ ping: 1 })
  expect(await ping()).toMatchObject({ ok: 1 })
  engine.away()
  await eventually(() => said.length > 0)
  await expect(ping().catch(isAway)).resolves.toBe(true)
  engine.back()
  await eventually(ping)
  await store.close()
  expect(said).toEqual([`database connection lost: ${database}`, `database connection back: ${database}`])
})

it('is not opened where nobody answers, and says why to whoever opens it', async () => {
  const { said, log } = hearing()
  engine.away()
  await expect(connectStore({ url: engine.url, database, log }).catch(isAway)).resolves.toBe(true)
  engine.back()
  expect(said).toEqual([])
})
