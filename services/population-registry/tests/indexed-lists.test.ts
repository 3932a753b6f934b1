import { connectStore, prepareStore } from '@fengqiao/aggregate-store'
import { watchCommands } from '@fengqiao/aggregate-store/suites'
import { testServers, uniqueName } from '@fengqiao/testing'
import type { StaysOf } from '../src/domain/past/stays.ts'
import { dataRules } from '../src/domain/quality/rules.ts'
import type { DataTask, Subject } from '../src/domain/quality/task.ts'
import { dataTasksIn } from '../src/outbound/data-tasks.ts'
import { sheetMembersIn } from '../src/outbound/sheet-members.ts'
import { staysKeptIn } from '../src/outbound/stays.ts'
import { quiet } from './town.ts'

const [town, community, grid] = ['621202100', '621202100001', '621202100001001']
const page = { limit: 5 }

const rules = dataRules.slice(0, 9)

const subjectOf = (index: number): Subject => ({ kind: 'RESIDENT', id: `r${String(index)}` })

const taskOf = (index: number): DataTask => ({
  ...{ subject: subjectOf(index), rule: rules[index % rules.length] ?? 'NO_PHONE', standing: '1' },
  buildingCode: `62120210000100${String(100 + (index % 7))}`,
  sights: index % 3 === 0 ? [town, community, grid] : [town, community],
})

const asked = async (tasks: ReturnType<typeof dataTasksIn>): Promise<void> => {
  const first = await tasks.list([town], page)
  expect(first.tasks.map(({ buildingCode }) => buildingCode)).toEqual(Array(5).fill('62120210000100100'))
  const second = await tasks.list([town, grid], { ...page, after: first.next ?? '' })
  expect(second.tasks).toHaveLength(5)
  expect(second.tasks[0]).not.toEqual(first.tasks[4])
  expect((await tasks.list([grid], { ...page, rule: 'NO_PHONE' })).tasks).toHaveLength(5)
  expect(await tasks.count([grid], 'NO_PHONE', 1_000)).toBe(27)
  expect(await tasks.count([community, grid], 'NO_PHONE', 20)).toBe(20)
  await tasks.replaceOf([subjectOf(0), subjectOf(9)], [taskOf(9)], 8)
  expect(await tasks.count([grid], 'NO_PHONE', 1_000)).toBe(26)
  await tasks.dropBefore(8)
  expect((await tasks.list([town], page)).tasks.map(({ subject }) => subject)).toEqual([subjectOf(9)])
}

/** One record a number: it was in one of three buildings until a moment, and then in the next. */
const movesOf = (index: number): StaysOf => ({
  residentId: `r${String(index).padStart(3, '0')}`,
  stays: [
    { buildingCode: `b${String(index % 3)}`, since: 100, until: 200 + index },
    { buildingCode: `b${String((index + 1) % 3)}`, since: 200 + index },
  ],
})

const askedOfStays = async (stays: ReturnType<typeof staysKeptIn>): Promise<void> => {
  const first = await stays.livedIn('b0', 150, page)
  expect(first.residentIds).toEqual(['r000', 'r003', 'r006', 'r009', 'r012'])
  const second = await stays.livedIn('b0', 150, { ...page, after: first.next ?? '' })
  expect(second.residentIds[0]).toBe('r015')
  expect((await stays.livedIn('b0', 99, page)).residentIds).toEqual([])
  expect((await stays.livedIn('b1', 203, page)).residentIds).toEqual(['r000', 'r003', 'r004', 'r007', 'r010'])
  await stays.replaceOf([{ residentId: 'r000', stays: [] }], 8)
  expect((await stays.livedIn('b1', 203, page)).residentIds[0]).toBe('r003')
}

it('lists tasks, stays and the households of a sheet from an index', async () => {
  const { mongodbUrl: url } = testServers()
  const database = uniqueName('population_registry')
  const connection = await connectStore({ url, database, log: quiet, monitorCommands: true })
  const [tasks, members, stays] = [
    dataTasksIn(connection),
    sheetMembersIn(connection),
    staysKeptIn(connection),
  ]
  await prepareStore(connection, [tasks, members, stays])
  await stays.replaceOf(
    Array.from({ length: 90 }, (_, index) => movesOf(index)),
    7,
  )
  await tasks.put(
    Array.from({ length: 243 }, (_, index) => taskOf(index)),
    7,
  )
  const rows = Array.from({ length: 200 }, (_, index) => ({
    ...{ row: index + 2, group: `number-${String(index % 50).padStart(2, '0')}`, isNew: true },
  }))
  for (const importId of ['one', 'other']) await members.replace(importId, { from: 2, to: 201 }, rows)
  const watch = watchCommands(connection)
  await asked(tasks)
  const pages = async (after: string, most: number) => {
    const rowsOf: number[][][] = []
    for await (const page of members.groups('one', after, most))
      rowsOf.push(page.map((group) => group.map(({ row }) => row)))
    return rowsOf
  }
  const all = await pages('', 30)
  expect(all.map((page) => page.length)).toEqual([7, 7, 7, 7, 7, 7, 7, 1])
  expect(all.flat(2)).toHaveLength(200)
  expect(await pages('number-06', 30)).toEqual(all.slice(1))
  expect(all[1]?.[0]).toEqual([9, 59, 109, 159])
  expect(await pages('number-48', 2)).toEqual([[[51, 101]]])
  expect(await pages('number-49', 30)).toEqual([])
  await members.replace('one', { from: 2, to: 101 }, [])
  expect((await pages('', 3))[0]).toEqual([[102, 152]])
  await askedOfStays(stays)
  expect(await watch.offences()).toEqual([])
  await connection.db.dropDatabase()
  await connection.close()
})
