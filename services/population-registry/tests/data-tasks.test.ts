import { randomUUID } from 'node:crypto'
import {
  CorrectResidentRequest,
  DataAnswerGround,
  DataRule,
  DataStep,
} from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import { findAllTasks } from '../src/commands/quality/follow-tasks.ts'
import { throughout } from './throughout.ts'
import { childNumber } from './a-child.ts'
import { everythingIn } from './kept.ts'
import {
  aBuilding,
  aPerson,
  building,
  elsewhere,
  grid,
  refusal,
  settle,
  startTown,
  type Town,
  type Who,
} from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown(undefined, 200)
  await settle(town)
})
afterAll(() => town.stop())

const registered = async (changes: object = {}): Promise<string> =>
  (await town.residents.registerResident(aPerson(changes), await town.as('clerk'))).id

const list = async (who: Who = 'worker', asked: object = {}) =>
  town.quality.listDataTasks(
    { territory: '', rule: 0, pageToken: '', pageSize: 50, ...asked },
    await town.as(who),
  )

const tasksOf = async (residentId: string, who: Who = 'worker') =>
  (await list(who)).tasks.filter((task) => task.residentId === residentId)

const appears = (residentId: string, rule: DataRule) =>
  eventually(async () => (await tasksOf(residentId)).some((task) => task.rule === rule))
const goes = (residentId: string, rule: DataRule) =>
  eventually(async () => !(await tasksOf(residentId)).some((task) => task.rule === rule))

const versionOf = async (residentId: string): Promise<number> =>
  (await town.residents.getResident({ residentId }, await town.as('manager'))).version

const correct = async (residentId: string, changes: object) => {
  const expectedVersion = await versionOf(residentId)
  const request = CorrectResidentRequest.fromPartial({ residentId, expectedVersion, ...changes })
  return town.residents.correctResident(request, await town.as('manager'))
}

const taskIdOf = async (residentId: string): Promise<string> => (await tasksOf(residentId))[0]?.taskId ?? ''

const answered = async (taskId: string, who: Who = 'worker', key?: string) =>
  town.quality.answerDataTask({ taskId, ground: DataAnswerGround.ASKED }, await town.as(who, key))

describe('tasks for the register', () => {
  it('say what is missing and what to do, masked, and are gone once the record is mended', async () => {
    const residentId = await registered({ phones: [], name: '欧阳无忌' })
    await appears(residentId, DataRule.NO_PHONE)
    const [task] = await tasksOf(residentId)
    expect(task).toMatchObject({
      ...{ rule: DataRule.NO_PHONE, step: DataStep.ASK_PHONE },
      ...{ name: '欧阳**', buildingCode: building, gridCode: grid },
    })
    const { counts } = await list()
    expect(counts.find(({ rule }) => rule === DataRule.NO_PHONE)?.count).toBe(1)
    await correct(residentId, { phones: ['100 0000 0002'] })
    await goes(residentId, DataRule.NO_PHONE)
    await eventually(async () => (await list()).counts.length === 0)
  })

  it('are seen by whoever answers for the place, and by nobody else', async () => {
    const residentId = await registered({ phones: [] })
    await appears(residentId, DataRule.NO_PHONE)
    for (const who of ['worker', 'manager', 'clerk'] as const)
      expect(await tasksOf(residentId, who)).toHaveLength(1)
    for (const who of ['neighbour', 'stranger'] as const)
      expect(await list(who)).toEqual({ tasks: [], counts: [], nextPageToken: '' })
    expect((await list('clerk', { territory: grid })).tasks).toHaveLength(1)
    expect((await list('worker', { territory: '621202100001002' })).counts).toEqual([])
    expect(await refusal(list('auditor'))).toContain('forbidden')
    const taskId = await taskIdOf(residentId)
    expect(await refusal(answered(taskId, 'neighbour'))).toBe('not-found NOT_FOUND')
    await correct(residentId, { phones: ['100 0000 0002'] })
  })

  it('rest once somebody asked and it is right so, until the record changes', async () => {
    const residentId = await registered({ phones: [] })
    await appears(residentId, DataRule.NO_PHONE)
    const taskId = await taskIdOf(residentId)
    const key = randomUUID()
    const first = await answered(taskId, 'worker', key)
    expect(await tasksOf(residentId)).toEqual([])
    expect((await answered(taskId, 'worker', key)).id).toBe(first.id)
    expect(await refusal(answered(taskId))).toBe('not-allowed-now DATA_TASK_DONE')
    await correct(residentId, { name: '林二' })
    await appears(residentId, DataRule.NO_PHONE)
    await answered(taskId)
    expect(await tasksOf(residentId)).toEqual([])
    await correct(residentId, { phones: ['100 0000 0002'] })
  })

  it('ask about a household whose head has moved, whose member has, and in which only children are', async () => {
    const [head, son, young] = [
      await registered(),
      await registered(),
      await registered({ idNumber: childNumber(), phones: [] }),
    ]
    const manager = await town.as('manager')
    await town.households.openHousehold(
      { headId: head, number: '', members: [{ residentId: son, relation: 3 }] },
      manager,
    )
    await town.households.openHousehold({ headId: young, number: '', members: [] }, await town.as('manager'))
    await appears(young, DataRule.ONLY_CHILDREN)
    expect(await tasksOf(young)).toMatchObject([{ step: DataStep.ASK_GUARDIAN }])
    await town.residents.moveResidentOut(
      { residentId: son, movedOn: '2026-01-05', expectedVersion: await versionOf(son) },
      await town.as('manager'),
    )
    await appears(son, DataRule.MEMBER_GONE)
    const [task] = await tasksOf(son)
    await town.households.leaveHousehold(
      { householdId: task?.householdId ?? '', residentId: son, expectedVersion: 0 },
      await town.as('manager'),
    )
    await goes(son, DataRule.MEMBER_GONE)
  })

  it('follow a building that lost a room, and one that nobody has placed in a grid', async () => {
    const residentId = await registered({ roomCode: `${building}0100602` })
    const { version } = await town.buildings.getBuilding({ buildingCode: building }, await town.as('manager'))
    const { buildingCode, ...particulars } = aBuilding({ floors: 5 })
    await town.buildings.correctBuilding(
      { ...particulars, buildingCode, expectedVersion: version },
      await town.as('manager'),
    )
    await appears(residentId, DataRule.ROOM_NOT_IN_BUILDING)
    await registered({ buildingCode: elsewhere, roomCode: '' })
    const gridless = async () =>
      (await list('clerk', { rule: DataRule.BUILDING_WITHOUT_GRID })).tasks.map((one) => one.buildingCode)
    await eventually(async () => (await gridless()).includes(elsewhere))
    await town.grids.place(elsewhere, '621202100002001')
    await eventually(async () => !(await gridless()).includes(elsewhere))
  })

  it('are found anew by the whole register as they were followed, and page by page', async () => {
    for (let count = 0; count < 3; count += 1) await registered({ phones: [] })
    await eventually(async () => (await list('clerk', { rule: DataRule.NO_PHONE })).tasks.length === 3)
    const followed = (await list('clerk')).tasks
    await throughout(findAllTasks(town.deps, (await town.deps.journal.head()).position))
    expect((await list('clerk')).tasks).toEqual(followed)
    const paged = []
    let pageToken = ''
    do {
      const page = await list('clerk', { pageSize: 2, pageToken })
      paged.push(...page.tasks)
      pageToken = page.nextPageToken
    } while (pageToken !== '')
    expect(paged).toEqual(followed)
    expect(await refusal(list('clerk', { pageToken: 'nonsense' }))).toBe(
      'invalid INVALID_REQUEST pageToken PATTERN',
    )
  })

  it('keep no name and no number beside the records', async () => {
    const { data_tasks: tasks = '', data_answers: answers = '' } = await everythingIn(town.database)
    expect(tasks.length).toBeGreaterThan(100)
    expect(`${tasks}${answers}`).not.toMatch(/欧阳|林|100 0000|sealed/)
  })
})
