import { randomUUID } from 'node:crypto'
import { AppointLeaderRequest, ConsentForm, LeaderEnding } from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import { followTasks } from '../src/commands/quality/follow-tasks.ts'
import { daysAgo, pastIn } from './a-past.ts'
import { aBuilding, grid, type Town, type Who } from './town.ts'

/** How everybody of these tests agreed. */
export const consent = { form: ConsentForm.SIGNED, givenOn: daysAgo(5) }

interface Appointing {
  readonly buildingCode: string
  readonly residentId: string
  readonly changes?: object
  readonly by?: Who
}

let houses = 20

/** A building of the manager's community with nobody in it yet. */
const aHouse = async ({ buildings, grids, as }: Town, gridCode: string): Promise<string> => {
  const buildingCode = `621202100001000${String((houses += 1))}`
  await buildings.registerBuilding(aBuilding({ buildingCode }), await as('manager'))
  await grids.place(buildingCode, gridCode)
  const placed = async () => (await buildings.getBuilding({ buildingCode }, await as('worker'))).gridCode
  await eventually(async () => (await placed()) === gridCode)
  return buildingCode
}

const appoint = async (
  { leaders, as }: Town,
  { changes = {}, by = 'manager', ...whom }: Appointing,
  key: string = randomUUID(),
) => {
  const request = AppointLeaderRequest.fromPartial({ ...whom, from: daysAgo(4), consent, ...changes })
  return leaders.appointLeader(request, await as(by, key))
}

/** What tests do with who leads a building. */
export const leadingIn = (town: () => Town) => ({
  aHouse: (gridCode = grid) => aHouse(town(), gridCode),
  appoint: (appointing: Appointing, key?: string) => appoint(town(), appointing, key),
  end: async (buildingCode: string, residentId: string) =>
    town().leaders.endLeader(
      { buildingCode, residentId, ending: LeaderEnding.SUCCEEDED, until: daysAgo(0) },
      await town().as('manager'),
    ),
  leaders: async (buildingCode: string, who: Who = 'worker') =>
    (await town().leaders.listLeaders({ buildingCode }, await town().as(who))).leaders,
  leads: async (residentId: string, who: Who = 'clerk') =>
    (await town().leaders.listBuildingsLed({ residentId }, await town().as(who))).leaders,
  /** Finds the tasks that follow from what is journaled from now on, whoever else follows it. */
  tasksSince: async () => {
    const { deps } = town()
    const { epoch, position } = await deps.journal.head()
    const turns = { takeTurn: () => Promise.resolve({ epoch, position }), advance: () => Promise.resolve() }
    return followTasks({ ...deps, dataTasks: { ...deps.dataTasks, ...turns } }, 'test')
  },
  /** A building, and one who lives in it and leads it. */
  led: async () => {
    const buildingCode = await aHouse(town(), grid)
    const residentId = await pastIn(town).enteredAgo(9, buildingCode)
    await appoint(town(), { buildingCode, residentId })
    return { buildingCode, residentId }
  },
})
