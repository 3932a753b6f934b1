import { hearing } from '@fengqiao/database'
import { invalidField } from '@fengqiao/domain-kit'
import type { Counts } from '../domain/figures.ts'
import { matterSets, type MatterSet } from '../domain/sets.ts'
import type { Counting, Matters, RowsAsked } from '../ports.ts'
import { levelFieldOf, type RowCollection, type RowDocument } from './row-store.ts'

/** Which kind of integer a sum is, is the engine's choice. */
type Group = Readonly<Record<MatterSet, number | bigint>> & { readonly _id: string }

const sums = Object.fromEntries(
  matterSets.map((set) => [set, { $sum: { $cond: [{ $in: [set, '$sets'] }, 1, 0] } }]),
)

const countsOf = (group: Group, before: Counts | undefined): Counts =>
  Object.fromEntries(matterSets.map((set) => [set, Number(group[set]) + (before?.[set] ?? 0)])) as Record<
    MatterSet,
    number
  >

const within = (place: string, { window }: Matters) => ({
  [levelFieldOf(place)]: place,
  registeredDay: { $gte: window.from, $lte: window.to },
})

/** Where a page ended: the place, the day and the matter. */
interface Mark {
  readonly place: string
  readonly day: string
  readonly id: string
}

const markOf = (token: string, places: readonly string[]): Mark => {
  const [place = '', day = '', id = ''] = token.split('~')
  if (!places.includes(place) || id === '') {
    throw invalidField('pageToken', 'PATTERN', { example: `${places[0] ?? ''}~2026-11-23~id` })
  }
  return { place, day, id }
}

const tokenOf = (place: string, { _id, registeredDay }: Pick<RowDocument, '_id' | 'registeredDay'>): string =>
  [place, registeredDay, _id].join('~')

type Found = Pick<RowDocument, '_id' | 'registeredDay'>

const ask = (rows: RowCollection, filter: Record<string, unknown>, limit: number): Promise<Found[]> =>
  rows
    .find(filter, { projection: { registeredDay: 1 } })
    .sort({ registeredDay: 1, _id: 1 })
    .limit(limit)
    .toArray()

/** The rest of the day a page ended in, then the days after: each is one range of the index. */
const pageOf = async (
  rows: RowCollection,
  place: string,
  asked: RowsAsked & { readonly mark?: Mark },
): Promise<readonly Found[]> => {
  const { set, window, limit, mark } = asked
  const base = { [levelFieldOf(place)]: place, sets: set }
  if (mark?.place !== place) return ask(rows, { ...within(place, asked), sets: set }, limit)
  const day = await ask(rows, { ...base, registeredDay: mark.day, _id: { $gt: mark.id } }, limit)
  if (day.length >= limit) return day
  const later = { $gt: mark.day, $lte: window.to }
  return [...day, ...(await ask(rows, { ...base, registeredDay: later }, limit - day.length))]
}

/** Counts and receipts over the rows that are shown now: one query a territory, along its index. */
export const countingOf = (current: () => Promise<RowCollection>): Counting =>
  hearing<Counting>({
    countBy: async (dimension, matters) => {
      const rows = await current()
      const counts = new Map<string, Counts>()
      for (const place of matters.places) {
        const groups = await rows
          .aggregate<Group>([
            { $match: within(place, matters) },
            { $group: { _id: `$${dimension}`, ...sums } },
          ])
          .toArray()
        for (const group of groups) counts.set(group._id, countsOf(group, counts.get(group._id)))
      }
      return counts
    },
    list: async (asked) => {
      const rows = await current()
      const mark = asked.after === undefined ? undefined : markOf(asked.after, asked.places)
      const places = asked.places.slice(mark ? asked.places.indexOf(mark.place) : 0)
      const found: { readonly place: string; readonly row: Found }[] = []
      for (const place of places) {
        const limit = asked.limit + 1 - found.length
        if (limit <= 0) break
        const page = await pageOf(rows, place, { ...asked, limit, ...(mark ? { mark } : {}) })
        found.push(...page.map((row) => ({ place, row })))
      }
      const shown = found.slice(0, asked.limit)
      const last = shown.at(-1)
      return {
        ids: shown.map(({ row }) => row._id),
        ...(found.length > shown.length && last ? { next: tokenOf(last.place, last.row) } : {}),
      }
    },
  })
