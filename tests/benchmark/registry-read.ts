import { dayAt } from '@fengqiao/standards'
import { eventually } from '@fengqiao/testing'
import type { Api, PlannedTown } from '@fengqiao/town'
import type { Bench, Comparison, Told } from './bench.ts'
import { readerOf } from './readers.ts'
import { inRegistryTown, peopled, type RegistryTown } from './registry-town.ts'
import { measured, someOf, timed, type Question as Asked } from './timing.ts'

const times = 200

type Question = Asked<Person>

interface Shown {
  readonly residentId: string
}

interface Found {
  readonly residents?: readonly Shown[]
  readonly households?: readonly object[]
  readonly hits?: readonly { readonly resident: Shown }[]
  readonly people?: Found['hits']
}

type Person = PlannedTown['households'][number]['members'][number] & { readonly buildingCode: string }

/** Everybody of the plan who was entered once, a few of each community. */
const sampleOf = ({ households }: PlannedTown): readonly Person[] => {
  const everybody = households.flatMap(({ members, buildingCode }) =>
    members.map((member) => ({ ...member, buildingCode })),
  )
  return someOf(everybody, times)
}

const idsOf = ({ residents = [], hits = [], people = [] }: Found): readonly string[] => [
  ...residents.map(({ residentId }) => residentId),
  ...[...hits, ...people].map(({ resident }) => resident.residentId),
]

const withOneWrong = (name: string): string => `${name.slice(0, -1)}某`

/** Reads the documents that an answer shows, as a program without any rules would. */
const engine = ({ store }: RegistryTown) => {
  const [residents, households] = [store.collection('residents'), store.collection('households')]
  return {
    byIds: (ids: readonly string[]) =>
      Promise.all(ids.map((_id) => residents.findOne({ _id: _id as never }))),
    ofBuilding: async (code: string) => [
      await residents.find({ 'state.place.buildingCode': code, 'state.status': 'PRESENT' }).toArray(),
      await households.find({ 'state.place.buildingCode': code, 'state.status': 'OPEN' }).toArray(),
    ],
    ofGrid: (code: string) =>
      residents
        .find({ 'state.place.gridCode': code, 'state.status': 'PRESENT' })
        .sort({ _id: 1 })
        .limit(20)
        .toArray(),
  }
}

type Engine = ReturnType<typeof engine>

const searches = ({ clerk, worker }: Readers, { byIds }: Engine): readonly Question[] => {
  const search = (api: Api, wordsOf: (person: Person) => string) => async (person: Person) =>
    idsOf(await api.post<Found>('/v1/residents:search', { text: wordsOf(person) }))
  const of = (what: string, wordsOf: (person: Person) => string, api = clerk): Question => ({
    ...{ what, most: 60, ask: search(api, wordsOf), bare: byIds },
  })
  return [
    of('name, the whole town', ({ name }) => name),
    of('name, one grid', ({ name }) => name, worker),
    of('one wrong character, the whole town', ({ name }) => withOneWrong(name)),
    of('last four of the ID number, the whole town', ({ idNumber }) => idNumber.slice(-4)),
    {
      ...of('last six of a telephone, the whole town', ({ phones }) =>
        (phones[0] ?? '').replaceAll(' ', '').slice(-6),
      ),
      isFor: ({ phones }) => phones.length > 0,
    },
  ]
}

const pages = ({ clerk, planned }: Readers, { byIds, ofBuilding, ofGrid }: Engine): readonly Question[] => {
  const gridOf = new Map(planned.buildings.map(({ code, gridCode }) => [code, gridCode]))
  const read = (path: string) => clerk.get<Found>(path)
  return [
    {
      what: 'ID number looked up',
      most: 15,
      ask: async ({ idNumber }) => idsOf(await clerk.post<Found>('/v1/residents:lookUp', { idNumber })),
      bare: byIds,
    },
    {
      what: 'a building with its people and households',
      most: 50,
      ask: async ({ buildingCode }) => {
        const [, people] = await Promise.all([
          clerk.get(`/v1/buildings/${buildingCode}`),
          read(`/v1/residents?buildingCode=${buildingCode}&pageSize=200`),
          read(`/v1/households?buildingCode=${buildingCode}&pageSize=200`),
        ])
        return idsOf(people)
      },
      bare: (_ids, { buildingCode }) => ofBuilding(buildingCode),
    },
    {
      what: "a grid's first page",
      most: 50,
      ask: async ({ buildingCode }) =>
        idsOf(await read(`/v1/residents?gridCode=${gridOf.get(buildingCode) ?? ''}&pageSize=20`)),
      bare: (_ids, { buildingCode }) => ofGrid(gridOf.get(buildingCode) ?? ''),
    },
  ]
}

const today = (): string => dayAt(Date.now())

/** The past of people whose ids were looked up before anything is timed. */
const pasts = async (
  { clerk }: Readers,
  { byIds }: Engine,
  sample: readonly Person[],
): Promise<readonly Question[]> => {
  const ids = new Map<string, string>()
  for (const { idNumber } of sample) {
    const [id = ''] = idsOf(await clerk.post<Found>('/v1/residents:lookUp', { idNumber }))
    ids.set(idNumber, id)
  }
  const of = (what: string, path: string): Question => ({
    ...{ what, most: 50, bare: byIds },
    ask: async ({ idNumber }) => {
      const id = ids.get(idNumber) ?? ''
      await clerk.get(`/v1/residents/${id}/${path}`)
      return [id]
    },
  })
  return [of('a person as of a day', `as-of/${today()}`), of('a life in one view', 'history')]
}

/** After so many were entered at once, where everybody lived is gathered anew before anybody is told. */
const lodgers = async (
  { clerk }: Readers,
  { ofBuilding }: Engine,
  { sample, say }: { readonly sample: readonly Person[]; readonly say: Told['say'] },
): Promise<Question> => {
  const ask = async ({ buildingCode }: Person): Promise<readonly string[]> =>
    idsOf(await clerk.get<Found>(`/v1/buildings/${buildingCode}/as-of/${today()}/people`))
  const isGathered = async () => sample[0] !== undefined && (await ask(sample[0])).length > 0
  const [took] = await timed(() => eventually(isGathered, { within: 600_000 }))
  say(`  who lived where gathered in ${(took / 1_000).toFixed(0)} s`)
  return {
    ...{ what: 'who lived in a building, as of a day', most: 50, ask },
    bare: (_ids, { buildingCode }) => ofBuilding(buildingCode),
  }
}

interface Readers {
  readonly clerk: Api
  readonly worker: Api
  readonly planned: PlannedTown
}

const measure = async (place: RegistryTown, told: Told): Promise<readonly Comparison[]> => {
  const { town: opened, rested } = place
  const { say } = told
  const { accounts, planned } = await peopled(opened, told)
  await rested()
  const readers = {
    clerk: readerOf(opened, accounts, 'clerk1'),
    worker: readerOf(opened, accounts, 'worker1'),
    planned,
  }
  const alone = engine(place)
  const sample = sampleOf(planned)
  const compared: Comparison[] = []
  const past = await pasts(readers, alone, sample)
  const lived = await lodgers(readers, alone, { sample, say })
  for (const question of [...searches(readers, alone), ...pages(readers, alone), ...past, lived])
    compared.push(await measured(question, sample, say))
  return compared
}

export const registryRead: Bench = {
  name: 'registry-read',
  about:
    'searches, look-ups, a building and a list in the full town (or --people=N, or one entered before), beside the engine reading the same',
  run: (told) => inRegistryTown({ ...told, replicas: 1 }, (place) => measure(place, told)),
}
