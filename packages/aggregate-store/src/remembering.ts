import { gatheredById, newest, type SeenMark } from '@fengqiao/domain-kit'
import type { Collection } from 'mongodb'
import { unhurried } from './documents.ts'

/** What was seen of one aggregate. */
export interface MarkDocument {
  readonly _id: string
  readonly version?: number
  readonly held?: boolean
}

/** So many aggregates are remembered; those forgotten are read again. */
const mostRemembered = 20_000
const readAtOnce = 100
const writeAfter = 1_000

/** Marks that moved and are not written yet: some at a time, a moment after the first of them. */
const lateWrites = (marks: Collection<MarkDocument>) => {
  let late = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined
  const write = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const moved = late
    late = new Map()
    const writes = [...moved].map(([_id, version]) => ({
      updateOne: { filter: { _id }, update: { $max: { version } }, upsert: true },
    }))
    if (writes.length > 0) await marks.bulkWrite(writes, { ordered: false, ...unhurried })
  }
  return {
    write,
    versionOf: (id: string): number => late.get(id) ?? 0,
    moved: (id: string, version: number): void => {
      late.set(id, Math.max(version, late.get(id) ?? 0))
      timer ??= setTimeout(() => void write().catch(() => undefined), writeAfter)
    },
    forget: (prefix: string): void => {
      for (const id of late.keys()) if (id.startsWith(prefix)) late.delete(id)
    },
  }
}

/** Finds a mark; those asked for at once are found by one command. */
const finding = (marks: Collection<MarkDocument>) =>
  gatheredById((ids) => marks.find({ _id: { $in: [...ids] } }).toArray(), readAtOnce)

/**
 * Marks in this process: read once, written a moment after they moved. A mark that is lost in a crash costs a look
 * at the feed and an effect repeated, which every effect has to bear anyway.
 */
export const remembering = (marks: Collection<MarkDocument>) => {
  const seen = newest<SeenMark>(mostRemembered)
  const late = lateWrites(marks)
  const remember = seen.set
  const find = finding(marks)
  const read = async (id: string): Promise<SeenMark> => {
    const known = seen.get(id)
    if (known !== undefined) return known
    const found = await find(id)
    const version = Math.max(found?.version ?? 0, late.versionOf(id), seen.get(id)?.version ?? 0)
    const mark = { version, held: found?.held ?? false }
    remember(id, mark)
    return mark
  }
  return {
    read,
    write: late.write,
    advance: async (id: string, version: number): Promise<void> => {
      await read(id)
      const { held = false, version: before = 0 } = seen.get(id) ?? {}
      remember(id, { held, version: Math.max(before, version) })
      late.moved(id, version)
    },
    known: seen.get,
    pass: (id: string, version: number): void => {
      const known = seen.get(id)
      if (known !== undefined) remember(id, { ...known, version: Math.max(known.version, version) })
    },
    held: async (id: string, held: boolean): Promise<void> => {
      const { version } = await read(id)
      remember(id, { version, held })
    },
    refresh: seen.clear,
    forget: (prefix: string): void => {
      for (const id of seen.keys()) if (id.startsWith(prefix)) seen.delete(id)
      late.forget(prefix)
    },
  }
}
