import { connectStore } from '@fengqiao/aggregate-store'
import { seedTown, signIn, apiOf, town as plan, type IntegrationClient } from '@fengqiao/town'
import { testServers } from '@fengqiao/testing'
import { personalWords } from '../support/personal-words.ts'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'

interface Listed {
  readonly issues: readonly { readonly status: string; readonly category: string }[]
}

interface Mediated {
  readonly disputes: readonly { readonly status: string; readonly number: string }[]
}

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Every document of a database as text, with where it lies. */
const everythingIn = async (database: string) => {
  const { db, collection, close } = await connectStore({
    url: testServers().mongodbUrl,
    database,
    log: quiet,
  })
  const names = (await db.listCollections().toArray()).map(({ name }) => name)
  const texts = await Promise.all(
    names.map(async (name) => {
      const documents = await collection(name).find({}).toArray()
      return documents.map((document) => ({
        where: `${database.split('-').at(-1) ?? ''}.${name}`,
        text: JSON.stringify(document, (_key, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        ),
      }))
    }),
  )
  await close()
  return texts.flat()
}

/** A whole town signs in, and every password is hashed slowly on purpose. */
const patience = 90_000

describe('the generated town', () => {
  let town: WholeTown
  let credential: IntegrationClient
  const said: string[] = []
  const seeding = () => ({
    baseUrl: town.baseUrl,
    installerSecret: town.installerSecret,
    say: (line: string) => {
      said.push(line)
    },
  })

  beforeAll(async () => {
    town = await wholeTown()
  })

  afterAll(async () => {
    await town.stop()
  })

  it(
    'is loaded through the public API, every account ready to sign in',
    async () => {
      const { accounts, integrationClient } = await seedTown(seeding())
      credential = integrationClient
      expect(accounts).toHaveLength(22)
      expect(said).toEqual([
        '22 accounts',
        '10 grid assignments',
        '40 buildings',
        '150 residents in 43 households',
        '10 organisations',
        '24 issues',
        '4 disputes',
      ])
    },
    patience,
  )

  it(
    'is loaded again without anything happening twice',
    async () => {
      const { accounts, integrationClient } = await seedTown(seeding())
      expect(integrationClient).toEqual(credential)
      const auditor = accounts.find(({ username }) => username === 'auditor1')
      const { accessToken } = await signIn({ baseUrl: town.baseUrl, ...auditor! })
      const api = apiOf({ baseUrl: town.baseUrl, token: () => accessToken })
      const { issues } = await api.get<Listed>('/v1/issues?view=ISSUE_VIEW_ALL&pageSize=100')
      expect(issues).toHaveLength(24)
      const { disputes } = await api.get<Mediated>('/v1/disputes?view=DISPUTE_VIEW_ALL')
      expect(disputes.map(({ status }) => status.replace('DISPUTE_STATUS_', '')).toSorted()).toEqual([
        'ARCHIVED',
        'INVESTIGATING',
        'PERFORMING',
        'REGISTERED',
      ])
      const numbers = disputes.map(({ number }) => /第(\d{4})号$/.exec(number)?.[1] ?? '')
      expect(numbers.toSorted()).toEqual(['', '0001', '0001', '0002'])
      const states = new Set(issues.map(({ status }) => status.replace('ISSUE_STATUS_', '')))
      expect([...states].toSorted()).toEqual([
        'ACCEPTED',
        'ASSIGNED',
        'CLOSED',
        'FEEDBACK_PENDING',
        'IN_PROGRESS',
        'REGISTERED',
        'REJECTED',
        'RESOLVED',
        'SELF_HANDLING',
        'SUSPENDED',
      ])
    },
    patience,
  )

  it('is kept without a name, a phone or a word of what people said in plain text', async () => {
    const documents = (await Promise.all(town.databases.map(everythingIn))).flat()
    const holding = (words: readonly string[]) =>
      documents.filter(({ text }) => words.some((one) => text.includes(one))).map(({ where }) => where)
    const { communities } = plan(1)
    // What is public is found, so a search that finds nothing personal says something.
    expect(new Set(holding(communities.flatMap(({ grids }) => grids.map(({ name }) => name))))).toContain(
      'grid_management.grids',
    )
    expect(holding(plan(1).buildings.map(({ address }) => address))).toContain(
      'population_registry.buildings',
    )
    expect(holding(personalWords(1))).toEqual([])
  })
})
