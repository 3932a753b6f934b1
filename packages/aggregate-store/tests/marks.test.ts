import { eventually } from '@fengqiao/testing'
import { seenMarks } from '../src/index.ts'
import { replicasOver } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const replicas = replicasOver(freshDatabase())
afterAll(() => replicas.close())

const twoReplicas = async () => {
  const [one, two] = await Promise.all([replicas.replica(), replicas.replica()])
  return [seenMarks(one.connection), seenMarks(two.connection)] as const
}

it('remembers the last version seen, and never an older one', async () => {
  const [one, two] = await twoReplicas()
  expect(await one.seen('p', 'Issue', 'a')).toEqual({ version: 0, held: false })
  const seen = (version: number) => ({ kind: 'Issue', aggregateId: 'a', version })
  await Promise.all([one.advance('p', seen(3)), two.advance('p', seen(1)), one.advance('p', seen(2))])
  expect(await one.seen('p', 'Issue', 'a')).toEqual({ version: 3, held: false })
  await Promise.all([one.flush(), two.flush()])
  two.refresh()
  expect(await two.seen('p', 'Issue', 'a')).toEqual({ version: 3, held: false })
})

it('writes what it remembers before long, without being asked', async () => {
  const [one, two] = await twoReplicas()
  await one.advance('p', { kind: 'Issue', aggregateId: 'late', version: 4 })
  const version = await eventually(async () => {
    two.refresh()
    return (await two.seen('p', 'Issue', 'late')).version || undefined
  })
  expect(version).toBe(4)
})

it('holds an aggregate apart from the others', async () => {
  const [one, two] = await twoReplicas()
  await one.hold('p', { kind: 'Issue', aggregateId: 'held', held: true })
  expect(await two.seen('p', 'Issue', 'held')).toEqual({ version: 0, held: true })
  expect(await two.seen('p', 'Grid', 'held')).toEqual({ version: 0, held: false })
  await two.hold('p', { kind: 'Issue', aggregateId: 'held', held: false })
  one.refresh()
  expect((await one.seen('p', 'Issue', 'held')).held).toBe(false)
})

it('moves the cursor forward only, and takes another epoch for a new beginning', async () => {
  const [one, two] = await twoReplicas()
  expect(await one.cursor('q')).toBeUndefined()
  await Promise.all([
    one.moveCursor('q', { epoch: 'e1', position: 20 }),
    two.moveCursor('q', { epoch: 'e1', position: 10 }),
  ])
  expect(await two.cursor('q')).toEqual({ epoch: 'e1', position: 20 })
  await two.moveCursor('q', { epoch: 'e2', position: 3 })
  expect(await one.cursor('q')).toEqual({ epoch: 'e2', position: 3 })
})

it('forgets one producer and no other', async () => {
  const [one] = await twoReplicas()
  for (const producer of ['r', 'r-2', 's']) {
    await one.advance(producer, { kind: 'Issue', aggregateId: 'a', version: 5 })
    await one.moveCursor(producer, { epoch: 'e', position: 9 })
  }
  await one.reset('r')
  expect(await one.seen('r', 'Issue', 'a')).toEqual({ version: 0, held: false })
  expect(await one.cursor('r')).toBeUndefined()
  expect((await one.seen('r-2', 'Issue', 'a')).version).toBe(5)
  expect(await one.cursor('s')).toEqual({ epoch: 'e', position: 9 })
})

it('notes what was seen and is not still known, however often it is asked', async () => {
  const [one, two] = await twoReplicas()
  const seen = (aggregateId: string, version: number) => ({ kind: 'Issue', aggregateId, version })
  for (const [id, version] of [
    ['a', 5],
    ['b', 2],
    ['c|d', 3],
  ] as const)
    await one.advance('t', seen(id, version))
  await one.advance('t-2', seen('a', 9))
  await one.hold('t', { kind: 'Issue', aggregateId: 'only held', held: true })
  await one.flush()
  await one.stillKnown('t', 'e2', [seen('a', 1), seen('a', 3), seen('b', 2), seen('new', 4)])
  expect(await one.noteForgotten('t', 'e2')).toBe(2)
  // As after a crash, by whoever takes over.
  await two.stillKnown('t', 'e2', [seen('a', 3)])
  expect(await two.noteForgotten('t', 'e2')).toBe(2)
  const { records, total } = await two.forgotten(10)
  expect(
    records.map(({ source, aggregateId, firstVersion, lastVersion }) => [
      ...[source, aggregateId, firstVersion, lastVersion],
    ]),
  ).toEqual([
    ['t', 'a', 4, 5],
    ['t', 'c|d', 1, 3],
  ])
  expect([total, (await two.forgotten(1)).records.length]).toEqual([2, 1])
  expect((await two.seen('t', 'Issue', 'new')).version).toBe(0)
})

it('compares with each epoch anew', async () => {
  const [one] = await twoReplicas()
  const seen = (version: number) => ({ kind: 'Grid', aggregateId: 'g', version })
  await one.advance('u', seen(6))
  await one.flush()
  await one.stillKnown('u', 'first', [seen(6)])
  await one.stillKnown('u', 'second', [seen(2)])
  expect([await one.noteForgotten('u', 'first'), await one.noteForgotten('u', 'second')]).toEqual([0, 1])
})

it('keeps how a consumer lived, as its last life wrote it', async () => {
  const [one, two] = await twoReplicas()
  expect(await one.lives()).toBeUndefined()
  const first = { life: 'first', over: false, deaths: 0, ended: [] }
  expect(await one.keepLives(first, undefined)).toBe(true)
  expect(await two.keepLives({ ...first, life: 'other' }, undefined)).toBe(false)
  const second = { life: 'second', over: false, deaths: 2, alone: 'e', ended: [{ event: 'e', times: 1 }] }
  expect(await two.keepLives(second, 'first')).toBe(true)
  expect(await one.keepLives(first, 'first')).toBe(false)
  expect(await one.lives()).toEqual(second)
  expect(await one.keepLives({ life: 'second', over: true, deaths: 0, ended: [] }, 'second')).toBe(true)
  expect(await two.lives()).toEqual({ life: 'second', over: true, deaths: 0, ended: [] })
})
