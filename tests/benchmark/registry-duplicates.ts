import { eventually } from '@fengqiao/testing'
import type { Api, PlannedTown } from '@fengqiao/town'
import type { Bench, Comparison, Told } from './bench.ts'
import { readerOf } from './readers.ts'
import { inRegistryTown, peopled, type RegistryTown } from './registry-town.ts'
import { measured, timed } from './timing.ts'

const patience = { within: 600_000 }
const times = 100

interface Candidate {
  readonly one: { readonly residentId: string }
  readonly other: { readonly residentId: string }
  readonly likeness: number
}

interface CandidatePage {
  readonly candidates?: readonly Candidate[]
  readonly nextPageToken?: string
}

type How = PlannedTown['duplicates'][number]['how']

/** A person entered twice, as the plan has it, by the ids of the two records. */
interface Planted {
  readonly pair: string
  readonly how: How
  readonly ids: readonly [string, string]
}

const pairOf = (one: string, other: string): string => [one, other].toSorted().join('~')

const idBy = async (clerk: Api, idNumber: string): Promise<string> => {
  const found = await clerk.post<{ readonly residents?: readonly { readonly residentId: string }[] }>(
    '/v1/residents:lookUp',
    { idNumber },
  )
  return found.residents?.[0]?.residentId ?? ''
}

/** The truth that the plan keeps aside. */
const plantedIn = async (
  clerk: Api,
  { households, duplicates }: PlannedTown,
): Promise<readonly Planted[]> => {
  const numbers = new Map(
    households.flatMap(({ members }) => members.map(({ key, idNumber }) => [key, idNumber] as const)),
  )
  const planted: Planted[] = []
  for (const { of, how, idNumber } of duplicates) {
    const ids = [await idBy(clerk, numbers.get(of) ?? ''), await idBy(clerk, idNumber)] as const
    planted.push({ pair: pairOf(...ids), how, ids })
  }
  return planted
}

const everyCandidate = async (clerk: Api): Promise<readonly Candidate[]> => {
  const all: Candidate[] = []
  let after = ''
  do {
    const page = await clerk.get<CandidatePage>(
      `/v1/duplicates?pageSize=50${after === '' ? '' : `&pageToken=${encodeURIComponent(after)}`}`,
    )
    all.push(...(page.candidates ?? []))
    after = page.nextPageToken ?? ''
  } while (after !== '')
  return all
}

const shareOf = (part: number, whole: number): string =>
  `${String(part)} of ${String(whole)}${whole === 0 ? '' : ` (${((part / whole) * 100).toFixed(1)} %)`}`

const score = (listed: readonly Candidate[], planted: readonly Planted[], say: Told['say']): void => {
  const truth = new Set(planted.map(({ pair }) => pair))
  const pairs = new Set(listed.map(({ one, other }) => pairOf(one.residentId, other.residentId)))
  const sure = listed.filter(({ likeness }) => likeness >= 0.8)
  const right = (some: readonly Candidate[]): number =>
    some.filter(({ one, other }) => truth.has(pairOf(one.residentId, other.residentId))).length
  say(
    `  precision: ${shareOf(right(listed), listed.length)}; of likeness 0.8 and more ${shareOf(right(sure), sure.length)}`,
  )
  say(`  recall: ${shareOf(planted.filter(({ pair }) => pairs.has(pair)).length, planted.length)}`)
  for (const [how, some] of Map.groupBy(planted, (one) => one.how))
    say(
      `    number and ${how.toLowerCase()}: ${shareOf(some.filter(({ pair }) => pairs.has(pair)).length, some.length)}`,
    )
}

/** What the registry keeps of its pairs, and its records as a program without any rules would read them. */
const beneath = ({ store }: RegistryTown) => {
  const [residents, journal] = [store.collection('residents'), store.collection('journal')]
  const turns = store.collection<{ readonly _id: string; readonly position: number }>('duplicate_turns')
  return {
    byIds: (ids: readonly string[]) =>
      Promise.all(ids.map((_id) => residents.findOne({ _id: _id as never }))),
    everybody: () => residents.find({}).toArray(),
    /** Until every fact was followed. */
    followed: () =>
      eventually(async () => {
        const head = await journal.find({}, { sort: { _id: -1 }, limit: 1, projection: { _id: 1 } }).toArray()
        const turn = await turns.findOne({ _id: 'turn' })
        return turn !== null && turn.position >= Number(head[0]?.['_id'] ?? 0)
      }, patience),
    /** From now on nothing is known to have been compared. */
    forget: async () => {
      await store.collection('duplicate_pairs').deleteMany({})
      await turns.deleteMany({})
    },
  }
}

const measure = async (place: RegistryTown, told: Told): Promise<readonly Comparison[]> => {
  const { say } = told
  const { accounts, planned } = await peopled(place.town, told)
  const clerk = readerOf(place.town, accounts, 'clerk1')
  const truth = await plantedIn(clerk, planned)
  const below = beneath(place)
  await below.followed()
  await below.forget()
  const [took] = await timed(below.followed)
  const [read, everybody] = await timed(below.everybody)
  say(
    `  the whole town compared in ${(took / 1_000).toFixed(1)} s (promised 30 s); only read ${(read / 1_000).toFixed(1)} s`,
  )
  score(await everyCandidate(clerk), truth, say)
  const one = await measured(
    {
      ...{ what: 'records like one new person’s', most: 100 },
      ask: async ({ ids: [, id] }: Planted) => {
        const found = await clerk.get<{
          readonly duplicates?: readonly { readonly resident: { readonly residentId: string } }[]
        }>(`/v1/residents/${id}/duplicates`)
        return (found.duplicates ?? []).map(({ resident }) => resident.residentId)
      },
      bare: below.byIds,
    },
    truth.slice(0, times),
    say,
  )
  const all = {
    what: 'people compared with all others',
    ours: everybody.length / (took / 1_000),
    bare: everybody.length / (read / 1_000),
  }
  return [all, one]
}

export const registryDuplicates: Bench = {
  name: 'registry-duplicates',
  about:
    'records of one person found in the full town (or --people=N, or one entered before), against the planted truth; time of all and of one',
  run: (told) => inRegistryTown({ ...told, replicas: 1 }, (place) => measure(place, told)),
}
