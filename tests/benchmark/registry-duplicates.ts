import { eventually } from '@fengqiao/testing'
import type { Api, PlannedTown } from '@fengqiao/town'
import type { Bench, Comparison, Told } from './bench.ts'
import { readerOf } from './readers.ts'
import { inRegistryTown, peopled, type RegistryTown } from './registry-town.ts'
import { measured, someOf, timed } from './timing.ts'

const patience = { within: 600_000 }
const times = 100
/** Pairs looked up at once, before anything is timed. */
const together = 8

/** Of a pair: the ids of its records, and in thousandths how much speaks against it. */
interface Pair {
  readonly pair: readonly [string, string]
  readonly doubt: number
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
  const lookUp = async ({ of, how, idNumber }: PlannedTown['duplicates'][number]): Promise<Planted> => {
    const ids = await Promise.all([idBy(clerk, numbers.get(of) ?? ''), idBy(clerk, idNumber)])
    return { pair: pairOf(...ids), how, ids }
  }
  const planted: Planted[] = []
  for (let from = 0; from < duplicates.length; from += together)
    planted.push(...(await Promise.all(duplicates.slice(from, from + together).map(lookUp))))
  return planted
}

const shareOf = (part: number, whole: number): string =>
  `${String(part)} of ${String(whole)}${whole === 0 ? '' : ` (${((part / whole) * 100).toFixed(1)} %)`}`

const score = (listed: readonly string[], planted: readonly Planted[], say: Told['say']): void => {
  const [truth, pairs] = [new Set(planted.map(({ pair }) => pair)), new Set(listed)]
  const foundOf = (some: readonly Planted[]): string =>
    shareOf(some.filter(({ pair }) => pairs.has(pair)).length, some.length)
  const right = [...pairs].filter((pair) => truth.has(pair))
  say(`  precision: ${shareOf(right.length, pairs.size)}; recall: ${foundOf(planted)}`)
  for (const [how, some] of Map.groupBy(planted, (one) => one.how))
    say(`    number and ${how.toLowerCase()}: ${foundOf(some)}`)
}

const scoreAll = (all: readonly Pair[], planted: readonly Planted[], say: Told['say']): void => {
  const keysOf = (some: readonly Pair[]): readonly string[] => some.map(({ pair }) => pairOf(...pair))
  score(keysOf(all), planted, say)
  say('  of likeness 0.8 and more')
  score(keysOf(all.filter(({ doubt }) => doubt <= 200)), planted, say)
}

/** What the registry keeps of its pairs, and its records as a program without any rules would read them. */
const beneath = ({ store }: RegistryTown) => {
  const [residents, journal] = [store.collection('residents'), store.collection('journal')]
  const pairs = store.collection<Pair>('duplicate_pairs')
  const turns = store.collection<{ readonly _id: string; readonly position: number }>('duplicate_turns')
  return {
    byIds: (ids: readonly string[]) =>
      Promise.all(ids.map((_id) => residents.findOne({ _id: _id as never }))),
    /** One after the other, for a town may be too large to be held; how many there are. */
    everybody: async () => {
      let count = 0
      for await (const _ of residents.find({})) count += 1
      return count
    },
    /** All of them: the queue shows them by the page. */
    pairs: () => pairs.find({}, { projection: { pair: 1, doubt: 1 } }).toArray(),
    /** Until every fact was followed. */
    followed: () =>
      eventually(async () => {
        const head = await journal.find({}, { sort: { _id: -1 }, limit: 1, projection: { _id: 1 } }).toArray()
        const turn = await turns.findOne({ _id: 'turn' })
        return turn !== null && turn.position >= Number(head[0]?.['_id'] ?? 0)
      }, patience),
    /** From now on nothing is known to have been compared. */
    forget: async () => {
      await pairs.deleteMany({})
      await turns.deleteMany({})
    },
  }
}

interface AlikeOne {
  readonly duplicates?: readonly { readonly resident: { readonly residentId: string } }[]
}

/** Asks who is like one person, for the second record of each pair. */
const alikeOne = async (
  clerk: Api,
  { byIds }: Pick<ReturnType<typeof beneath>, 'byIds'>,
  { planted, say }: { readonly planted: readonly Planted[] } & Pick<Told, 'say'>,
): Promise<Comparison> => {
  const listed = new Set<string>()
  const ask = async ({ ids: [, id] }: Planted): Promise<readonly string[]> => {
    const { duplicates = [] } = await clerk.get<AlikeOne>(`/v1/residents/${id}/duplicates`)
    const others = duplicates.map(({ resident }) => resident.residentId)
    for (const other of others) listed.add(pairOf(id, other))
    return others
  }
  const question = { what: 'records like one new person’s', most: 100, ask, bare: byIds }
  const compared = await measured(question, planted, say)
  score([...listed], planted, say)
  return compared
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
  scoreAll(await below.pairs(), truth, say)
  await place.rested()
  const one = await alikeOne(clerk, below, { planted: someOf(truth, times), say })
  const all = {
    what: 'people compared with all others',
    ours: everybody / (took / 1_000),
    bare: everybody / (read / 1_000),
  }
  return [all, one]
}

export const registryDuplicates: Bench = {
  name: 'registry-duplicates',
  about:
    'records of one person found in the full town (or --people=N, or one entered before), against the planted truth; time of all and of one',
  run: (told) => inRegistryTown({ ...told, replicas: 1 }, (place) => measure(place, told)),
}
