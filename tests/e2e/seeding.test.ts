import { connectStore } from '@fengqiao/aggregate-store'
import { seedTown, signIn, apiOf, town as plan } from '@fengqiao/town'
import { testServers } from '@fengqiao/testing'
import { wholeTown, type WholeTown } from '../support/whole-town.ts'

interface Listed {
  readonly issues: readonly { readonly status: string; readonly category: string }[]
}

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Every document of a database as text, with where it lies. */
const everythingIn = async (database: string) => {
  const { connection, collection, close } = await connectStore({
    url: testServers().mongodbUrl,
    database,
    log: quiet,
  })
  const names = (await connection.listCollections()).map(({ name }) => name)
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

/** What the registry knows of people: names, numbers, telephones, rooms. */
const registered = (): readonly string[] =>
  plan(1).households.flatMap(({ roomCode, members }) => [
    roomCode,
    ...members.flatMap(({ name, idNumber, phones }) => [name, idNumber, ...phones]),
  ])

/** Every name, phone and word that people gave. */
const personalWords = (): readonly string[] => {
  const { people, issues } = plan(1)
  const contacts = issues.flatMap(({ reporter }) =>
    reporter.kind === 'contact' ? [reporter.name, reporter.phone] : [],
  )
  const said = issues.flatMap(({ title, description, placeWords, steps }) => [
    title,
    description ?? '',
    placeWords,
    ...steps.map(({ words }) => words ?? ''),
  ])
  const names = people.map(({ displayName }) => displayName)
  return [...new Set([...names, ...contacts, ...said, ...registered()])].filter((words) => words.length > 1)
}

/** A whole town signs in, and every password is hashed slowly on purpose. */
const patience = 90_000

describe('the generated town', () => {
  let town: WholeTown
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
      const { accounts } = await seedTown(seeding())
      expect(accounts).toHaveLength(20)
      expect(said).toEqual([
        '20 accounts',
        '10 grid assignments',
        '40 buildings',
        '150 residents in 60 households',
        '24 issues',
      ])
    },
    patience,
  )

  it(
    'is loaded again without anything happening twice',
    async () => {
      const { accounts } = await seedTown(seeding())
      const auditor = accounts.find(({ username }) => username === 'auditor1')
      const { accessToken } = await signIn({ baseUrl: town.baseUrl, ...auditor! })
      const api = apiOf({ baseUrl: town.baseUrl, token: () => accessToken })
      const { issues } = await api.get<Listed>('/v1/issues?view=ISSUE_VIEW_ALL&pageSize=100')
      expect(issues).toHaveLength(24)
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
    expect(holding(personalWords())).toEqual([])
  })
})
