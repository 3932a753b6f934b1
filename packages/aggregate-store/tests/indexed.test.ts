import { scopeOf, systemScope } from '@fengqiao/domain-kit'
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

it('sees a question without an index', async () => {
  const { connection } = await replicas.replica()
  const watch = watchCommands(connection)
  await connection.collection('errands').findOne({ 'state.runner': 'nobody' })
  await connection
    .collection('errands')
    .updateOne({ 'state.place': 'nowhere' }, { $set: { 'state.place': 'here' } })
  expect(await watch.offences()).toEqual([
    expect.stringContaining('state.runner'),
    expect.stringContaining('state.place'),
  ])
})
