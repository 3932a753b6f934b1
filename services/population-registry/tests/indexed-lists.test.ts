import { connectStore, prepareStore } from '@fengqiao/aggregate-store'
import { watchCommands } from '@fengqiao/aggregate-store/suites'
import { testServers, uniqueName } from '@fengqiao/testing'
import { dataRules } from '../src/domain/quality/rules.ts'
import type { DataTask, Subject } from '../src/domain/quality/task.ts'
import { dataTasksIn } from '../src/outbound/data-tasks.ts'
import { sheetMembersIn } from '../src/outbound/sheet-members.ts'
import { quiet } from './town.ts'

const [town, community, grid] = ['621202100', '621202100001', '621202100001001']
const page = { limit: 5 }

const subjectOf = (index: number): Subject => ({ kind: 'RESIDENT', id: `r${String(index)}` })

const taskOf = (index: number): DataTask => ({
  ...{ subject: subjectOf(index), rule: dataRules[index % dataRules.length] ?? 'NO_PHONE', standing: '1' },
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

it('lists tasks and the households of a sheet from an index', async () => {
  const { mongodbUrl: url } = testServers()
  const database = uniqueName('population_registry')
  const connection = await connectStore({ url, database, log: quiet, monitorCommands: true })
  const [tasks, members] = [dataTasksIn(connection), sheetMembersIn(connection)]
  await prepareStore(connection, [tasks, members])
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
  expect(await watch.offences()).toEqual([])
  await connection.connection.dropDatabase()
  await connection.close()
})
