import { pagesOf, scopeOf, systemScope, type Scope } from '@fengqiao/domain-kit'
import { publisher, seenMarks } from '../src/index.ts'
import { deciding, metaOf, opening, quiet, replicasOver, watchCommands } from '../src/suites/index.ts'
import { freshDatabase } from './database.ts'

const replicas = replicasOver(freshDatabase(true))
afterAll(() => replicas.close())

const newest = { field: 'openedAt', direction: -1 } as const

it('answers everything it asks from an index', async () => {
  const { connection, errands, journal, relay } = await replicas.replica()
  const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 8, minute))
  await errands.createMany(
    Array.from({ length: 400 }, (_, n) => ({
      meta: metaOf(),
      decide: opening({ place: n % 2 === 0 ? 'east' : 'west', at: at(n), dueAt: at(n) }),
    })),
  )
  const watch = watchCommands(connection)
  const { id } = await errands.create(metaOf(), opening())
  await errands.change({ scope: systemScope, id }, metaOf(), deciding({ type: 'Noted', words: '' }))
  await relay.flush()
  const open = { where: { open: true }, sort: newest }
  const first = await errands.find(scopeOf(['east', 'west']), { ...open, limit: 10 })
  await errands.find(scopeOf(['east']), { ...open, limit: 10, after: first.next ?? '' })
  await errands.find(scopeOf(['town']), { ...open, within: 'east', limit: 10 })
  await errands.find(systemScope, { ...open, limit: 10 })
  await errands.find(scopeOf(['east']), {
    where: { status: 'open' },
    sort: newest,
    from: at(10),
    to: at(30),
    limit: 5,
  })
  await errands.find(scopeOf(['east']), { limit: 5 })
  await errands.find(scopeOf(['east', 'runner']), { where: { place: 'east' }, sort: newest, limit: 5 })
  await errands.find(systemScope, {
    ...open,
    anyOf: { field: 'runner', values: ['runner', 'mei'] },
    limit: 5,
  })
  await errands.count(scopeOf(['east']), open, 50)
  await errands.count(scopeOf(['east', 'west']), open, 50)
  await errands.due(at(20), 10)
  await errands.lookMany(systemScope, [id])
  await journal.read(10, 20)
  await journal.ofAggregate('Errand', id)
  const publish = () => Promise.resolve()
  const sender = publisher({
    connection,
    source: 'errands',
    toContract: () => undefined,
    publish,
    log: quiet,
  })
  await sender.flush()
  await sender.stop()
  const marks = seenMarks(connection)
  await marks.advance('p', { kind: 'Errand', aggregateId: id, version: 1 })
  await marks.seen('p', 'Errand', id)
  await marks.reset('p')
  expect(await watch.offences()).toEqual([])
})

it('keeps no index by scope where what is compared leaves few', async () => {
  const { connection, errands } = await replicas.replica()
  // An earlier release kept one.
  await connection
    .collection('errands')
    .createIndexes([{ name: 'place', key: { visible_to: 1, 'state.place': 1, 'state.openedAt': 1, _id: 1 } }])
  await Promise.all([errands.prepare(), errands.prepare()])
  await errands.createMany(
    ['mei', 'mei', 'runner', 'runner', 'mei', 'runner'].map((runner, day) => ({
      meta: metaOf(),
      decide: opening({ place: 'north', runner, at: new Date(Date.UTC(2026, 2, 1 + day)) }),
    })),
  )
  const asked = { where: { place: 'north' }, sort: newest }
  const daysOf = async (scope: Scope, query: object = {}) => {
    const days: (readonly number[])[] = []
    for await (const items of pagesOf((page) => errands.find(scope, { ...asked, ...query, ...page }), 2))
      days.push(items.map(({ state }) => state.openedAt.getUTCDate()))
    return days
  }
  // Others stand between those who are seen.
  expect(await daysOf(scopeOf(['mei']))).toEqual([[5, 2], [1]])
  expect(await daysOf(scopeOf(['mei', 'north']))).toEqual([
    [6, 5],
    [4, 3],
    [2, 1],
  ])
  expect(await daysOf(scopeOf(['mei', 'north']), { within: 'runner' })).toEqual([[6, 4], [3]])
  expect(await daysOf(systemScope, { within: 'mei' })).toEqual([[5, 2], [1]])
  expect(await daysOf(scopeOf(['nobody']))).toEqual([[]])
  const count = (scope: Scope, most: number) => errands.count(scope, asked, most)
  expect(await count(scopeOf(['mei', 'north']), 9)).toEqual({ count: 6, more: false })
  expect([await count(scopeOf(['mei']), 9), await count(scopeOf(['mei']), 2)]).toEqual([
    { count: 3, more: false },
    { count: 2, more: true },
  ])
  const names = (await connection.collection('errands').indexes()).map(({ name }) => name)
  expect(names).toContain('place_unscoped')
  expect(names).not.toContain('place')
})

it('sees a question without an index', async () => {
  const { connection } = await replicas.replica()
  const watch = watchCommands(connection)
  await connection.collection('errands').findOne({ 'state.runner': 'nobody' })
  await connection.collection('errands').updateOne({ 'state.cents': -1 }, { $set: { 'state.cents': 0 } })
  expect(await watch.offences()).toEqual([
    expect.stringContaining('state.runner'),
    expect.stringContaining('state.cents'),
  ])
})
