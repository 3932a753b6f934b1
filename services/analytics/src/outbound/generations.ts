import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { StoreConnection } from '@fengqiao/aggregate-store'
import { hearing } from '@fengqiao/database'
import type { Generations, Rebuild } from '../ports.ts'
import { draftOf, isFirst, prepareRows, type RowCollection, type RowDocument } from './row-store.ts'

interface GenerationDocument {
  readonly _id: 'rows'
  /** Collection that is shown. */
  readonly current: string
  readonly state: Rebuild['state']
  /** Collection that a rebuild fills. */
  readonly draft?: string
  readonly beatAt?: number
  readonly startedAt?: number
  readonly finishedAt?: number
  readonly events: number
  readonly rows: number
  readonly settleFrom?: number
}

const first = 'rows_first'
const id = { _id: 'rows' } as const

/** A rebuild that says nothing for so long has died with its process. */
const silence = 60_000

const isRunning = ({ state, beatAt = 0 }: GenerationDocument, now: number): boolean =>
  state === 'RUNNING' && now - beatAt < silence

const statusOf = (document: GenerationDocument, now: number): Rebuild => {
  const { state, startedAt, finishedAt, events, rows } = document
  const died = state === 'RUNNING' && !isRunning(document, now)
  return {
    state: died ? 'FAILED' : state,
    events,
    rows,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
  }
}

/** For so long a replica may believe that the same rows are still shown. */
const believed = 200
/** By then every replica has seen that others are, and has ended what it was writing to those before. */
const settledAfter = 2_000

const pointersIn = (connection: StoreConnection) => {
  const pointers = connection.collection<GenerationDocument>('generations')
  const rowsIn = (name: string): RowCollection => connection.collection<RowDocument>(name)
  return {
    pointers,
    rowsIn,
    read: async (): Promise<GenerationDocument> => {
      const found = await pointers.findOne(id)
      if (found === null) throw new Error('the rows are not prepared')
      return found
    },
    drop: async (name: string | undefined): Promise<void> => {
      if (name !== undefined) await rowsIn(name).drop()
    },
  }
}

type Pointers = ReturnType<typeof pointersIn>
type Turns = Pick<Generations, 'status' | 'begin' | 'progress' | 'fail'>

const begun = ({ state, beatAt }: GenerationDocument) => ({
  ...id,
  state,
  ...(beatAt === undefined ? {} : { beatAt }),
})

const lostTurn = (): Error => new Error('another rebuild took the turn')

/** One rebuild at a time: the turn is the draft's name in the pointer. */
const turnsOf = (
  { pointers, rowsIn, read, drop }: Pointers,
  connection: StoreConnection,
  now: () => number,
): Turns => ({
  status: async () => statusOf(await read(), now()),
  begin: async () => {
    const before = await read()
    if (isRunning(before, now())) return undefined
    const draft = `rows_${randomBytes(6).toString('hex')}`
    const { matchedCount } = await pointers.updateOne(begun(before), {
      $set: { state: 'RUNNING', draft, beatAt: now(), startedAt: now(), events: 0, rows: 0 },
      $unset: { finishedAt: true },
    })
    if (matchedCount === 0) return undefined
    await drop(before.draft)
    await prepareRows(rowsIn(draft))
    return draftOf(connection, draft)
  },
  progress: async ({ name }, events) => {
    const beat = { $set: { beatAt: now(), events } }
    const { matchedCount } = await pointers.updateOne({ ...id, draft: name }, beat)
    if (matchedCount === 0) throw lostTurn()
  },
  fail: async ({ name }) => {
    const failed = { $set: { state: 'FAILED', finishedAt: now() }, $unset: { draft: true } } as const
    const { matchedCount } = await pointers.updateOne({ ...id, draft: name }, failed)
    // A draft that is shown already is no draft any more.
    if (matchedCount > 0) await drop(name)
  },
})

type Showing = Pick<Generations, 'show' | 'unsettled' | 'settled'>

/** A draft is shown by one write; what has to be read once more is remembered in the same write. */
const showingOf = ({ pointers, read, drop }: Pointers, now: () => number): Showing => ({
  show: async (draft, position) => {
    const { current } = await read()
    const shown = { current: draft.name, settleFrom: position, rows: await draft.count(), beatAt: now() }
    const mine = { ...id, draft: draft.name }
    const { matchedCount } = await pointers.updateOne(mine, { $set: shown, $unset: { draft: true } })
    if (matchedCount === 0) throw lostTurn()
    await pause(settledAfter)
    await drop(current)
  },
  unsettled: async () => (await read()).settleFrom,
  settled: async () => {
    const done = { $set: { state: 'DONE', finishedAt: now() }, $unset: { settleFrom: true } } as const
    await pointers.updateOne(id, done)
  },
})

/** The pointer to the rows that are shown: one document, so that a rebuild is shown by one write. */
export const rowGenerations = (connection: StoreConnection, now: () => number) => {
  const pointers = pointersIn(connection)
  let known: { readonly name: Promise<string>; readonly until: number } | undefined
  const asked = async (): Promise<string> => (await pointers.read()).current
  /** Asked once for everybody who comes meanwhile. It counts from the question on: the answer may be as old. */
  const current = async (): Promise<RowCollection> => {
    if (known === undefined || known.until < performance.now()) {
      const next = { name: asked(), until: performance.now() + believed }
      known = next
      next.name.catch(() => {
        if (known === next) known = undefined
      })
    }
    return pointers.rowsIn(await known.name)
  }
  return hearing({
    ...turnsOf(pointers, connection, now),
    ...showingOf(pointers, now),
    current,
    prepare: async () => {
      const born = { current: first, state: 'NONE', events: 0, rows: 0 } as const
      await isFirst(() => pointers.pointers.updateOne(id, { $setOnInsert: born }, { upsert: true }))
      await prepareRows(await current())
    },
  })
}
