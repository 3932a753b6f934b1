import { connectStore, type StoreConnection } from '@fengqiao/aggregate-store'
import { FigureCode, RebuildState } from '@fengqiao/contracts/analytics/v1'
import { eventually, testServers, uniqueName } from '@fengqiao/testing'
import { fold } from '../src/commands/keep-row.ts'
import { rowGenerations } from '../src/outbound/generations.ts'
import { shownRows } from '../src/outbound/row-store.ts'
import { concluded, courseOf } from './a-course.ts'
import { silent } from './memory-town.ts'
import { says } from './producer.ts'
import { grids, running } from './running.ts'

const minute = 60_000

const aRow = () => {
  const row = fold(undefined, courseOf('issue', concluded))
  if (row === undefined) throw new Error('a course makes a row')
  return row
}

describe('the rows that are shown', () => {
  let connection: StoreConnection
  let clock = 1_000_000
  const generations = () => rowGenerations(connection, () => clock)

  const collections = async () => {
    const found = await connection.db.listCollections({}, { nameOnly: true }).toArray()
    return found.map(({ name }) => name).filter((name) => name.startsWith('rows_'))
  }

  beforeEach(async () => {
    const { mongodbUrl } = testServers()
    connection = await connectStore({ url: mongodbUrl, database: uniqueName('generations'), log: silent })
    await Promise.all([generations().prepare(), generations().prepare()])
  })

  afterEach(async () => {
    await connection.db.dropDatabase()
    await connection.close()
  })

  it('are written on the condition of the version that was seen', async () => {
    const rows = shownRows(connection, generations().current)
    const row = aRow()
    expect(await rows.put('issue', 0, row)).toBe(true)
    expect(await rows.put('issue', 0, row)).toBe(false)
    expect(await rows.put('issue', row.version - 1, { ...row, version: 99 })).toBe(false)
    expect(await rows.put('issue', row.version, { ...row, version: row.version + 1 })).toBe(true)
    expect(await rows.load('issue')).toEqual({ ...row, version: row.version + 1 })
  })

  it('are replaced by one write, and what was shown is gone', async () => {
    const { begin, show, unsettled, settled, status, current } = generations()
    await shownRows(connection, current).put('old', 0, aRow())
    const draft = await begin()
    await draft?.putMany(new Map([['new', aRow()]]))
    expect(await shownRows(connection, current).load('new')).toBeUndefined()
    if (draft) await show(draft, 7)
    expect(await shownRows(connection, current).load('new')).toEqual(aRow())
    expect(await shownRows(connection, current).load('old')).toBeUndefined()
    expect(await unsettled()).toBe(7)
    await settled()
    expect(await status()).toMatchObject({ state: 'DONE', rows: 1 })
    expect(await collections()).toEqual([draft?.name])
  })

  it('are rebuilt by one at a time; the turn of a dead process passes on after a minute', async () => {
    const [one, other] = [generations(), generations()]
    const draft = await one.begin()
    expect(await other.begin()).toBeUndefined()
    clock += minute
    expect(await other.status()).toMatchObject({ state: 'FAILED' })
    const second = await other.begin()
    expect(second).toBeDefined()
    // The first wakes up: it may neither go on nor show what it has, nor spoil what the second does.
    if (draft === undefined) throw new Error('the first had the turn')
    await expect(one.progress(draft, 1)).rejects.toThrow('took the turn')
    await expect(one.show(draft, 1)).rejects.toThrow('took the turn')
    await one.fail(draft)
    expect(await other.status()).toMatchObject({ state: 'RUNNING' })
    expect((await collections()).toSorted()).toEqual(['rows_first', second?.name].toSorted())
  })

  it('stay when a rebuild fails', async () => {
    const { begin, fail, status, current } = generations()
    await shownRows(connection, current).put('issue', 0, aRow())
    const draft = await begin()
    if (draft) await fail(draft)
    expect(await status()).toMatchObject({ state: 'FAILED' })
    expect(await shownRows(connection, current).load('issue')).toEqual(aRow())
    expect(await collections()).toEqual(['rows_first'])
  })
})

describe('a producer restored from a backup', () => {
  it('has its matters counted anew, once', async () => {
    const now = new Date('2026-11-23T04:00:00Z')
    const town = await running({ clock: () => now })
    const admin = await town.as('admin')
    const registered = async () => {
      const asked = { territory: '', from: '', to: '' }
      const { figures } = await town.figures.getFigures(asked, admin)
      return figures.find(({ code }) => code === FigureCode.REGISTERED)?.numerator
    }
    try {
      await town.producer.record(grids.one, [says.registered, says.accepted], now)
      await eventually(async () => (await registered()) === 1)
      await town.producer.restore()
      await town.producer.record(grids.one, [says.registered], now)
      await eventually(async () => (await registered()) === 2)
      // The new rows are shown before the rebuild is over: it still reads what came meanwhile.
      await eventually(async () => (await town.figures.getRebuild({}, admin)).state === RebuildState.DONE)
    } finally {
      await town.stop()
    }
  })
})
