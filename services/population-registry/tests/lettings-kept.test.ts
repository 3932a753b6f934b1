import {
  DataRule,
  DataStep,
  LettingCheckOutcome,
  LettingUse,
} from '@fengqiao/contracts/population-registry/v1'
import { endOfDay } from '@fengqiao/standards'
import { eventually } from '@fengqiao/testing'
import { tendLettings } from '../src/commands/letting/tend-lettings.ts'
import { leadingIn } from './a-leader.ts'
import { lettingsIn } from './a-letting.ts'
import { asked, daysAgo, pastIn } from './a-past.ts'
import { everythingIn } from './kept.ts'
import {
  building,
  community,
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
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const { register, rented, get, check, correct, end, reveal } = lettingsIn(() => town)
const { enteredAgo } = pastIn(() => town)

describe('what is let', () => {
  it('lies sealed: rooms, and landlords who are on no register, whose key goes when they let it no longer', async () => {
    const { lettingId, roomCode } = await rented({ landlord: { name: '欧阳出租', phone: '100 0000 0066' } })
    const kept = JSON.stringify(await everythingIn(town.database))
    expect(kept).toContain(lettingId)
    expect(kept).not.toMatch(new RegExp(`欧阳出租|0000 0066|${roomCode}`))
    await end(lettingId)
    await eventually(async () => (await reveal(lettingId)).landlordName === '')
    expect((await get(lettingId)).landlord).toMatchObject({ name: '', phone: '' })
    expect(await reveal(lettingId)).toMatchObject({ roomCode })
  })

  it('follows its building to another grid, with those that have ended', async () => {
    const { lettingId } = await rented()
    const ended = await register()
    await end(ended)
    await town.grids.place(building, '621202100001002')
    await eventually(async () => (await get(lettingId, 'neighbour')).gridCode === '621202100001002')
    expect(await get(ended, 'neighbour')).toMatchObject({ gridCode: '621202100001002' })
    expect(await refusal(get(lettingId))).toBe('not-found NOT_FOUND')
    await town.grids.place(building, grid)
    await eventually(async () => (await get(lettingId)).gridCode === grid)
  })

  it('is listed in a territory page by page, the latest first', async () => {
    const lettingId = await register({ from: daysAgo(0) })
    const page = { territory: grid, pageToken: '', pageSize: 1 }
    const first = await town.lettings.listLettings(page, await town.as('manager'))
    expect(first.lettings).toMatchObject([{ lettingId }])
    const next = { ...page, pageToken: first.nextPageToken }
    const second = await town.lettings.listLettings(next, await town.as('manager'))
    expect(second.lettings.map((one) => one.lettingId)).not.toContain(lettingId)
    const far = await town.lettings.listLettings(page, await town.as('stranger'))
    expect(far.lettings).toEqual([])
  })

  it('is told to others by ids and codes', async () => {
    const { lettingId, residentId } = await rented()
    await correct(lettingId, { use: LettingUse.SHARED })
    await check(lettingId)
    await end(lettingId)
    const events = await eventually(async () => {
      const page = { after: 0n, limit: 0, kind: 'Letting', aggregateId: lettingId, types: [] }
      const found = (await town.residents.readEvents(page, await town.asListener())).events
      return found.length > 5 ? found : undefined
    })
    expect(events.map(({ data }) => data)).toEqual([
      {
        ...{ lettingId, buildingCode: building, communityCode: community, gridCode: grid },
        use: 'LETTING_USE_DWELLING',
      },
      { lettingId, residentId },
      { lettingId, fields: ['LETTING_FIELD_USE'], reason: 'LETTING_REASON_ENTERED_WRONGLY' },
      { lettingId, outcome: 'LETTING_CHECK_OUTCOME_NO_DANGER' },
      { lettingId, residentId, ending: 'TENANCY_ENDING_LETTING_ENDED' },
      { lettingId, ending: 'LETTING_ENDING_NO_LONGER_LET' },
    ])
  })
})

describe('a rented home that is late', () => {
  const { tasksSince } = leadingIn(() => town)
  const tasksOf = async (lettingId: string) => {
    const page = { territory: '', rule: DataRule.UNSPECIFIED, pageToken: '', pageSize: 50 }
    const { tasks } = await town.quality.listDataTasks(page, await town.as('worker'))
    return tasks.filter((task) => task.lettingId === lettingId)
  }

  it('is a task for the grid until it was mended: danger past its day, a last day past with tenants in it', async () => {
    const follow = await tasksSince()
    const { lettingId } = await rented({ until: daysAgo(2) })
    const danger = { outcome: LettingCheckOutcome.DANGER, checkedOn: daysAgo(9), mendBy: daysAgo(3) }
    await check(lettingId, danger)
    const found = await eventually(async () => {
      await follow()
      const tasks = await tasksOf(lettingId)
      return tasks.length > 1 ? tasks : undefined
    })
    expect(found.map(({ rule, step, buildingCode }) => [rule, step, buildingCode])).toEqual([
      [DataRule.DANGER_NOT_MENDED, DataStep.CHECK_HOME, building],
      [DataRule.LETTING_OVER, DataStep.ASK_LETTING, building],
    ])
    await check(lettingId)
    expect((await tasksOf(lettingId)).map(({ rule }) => rule)).toEqual([DataRule.LETTING_OVER])
    const task = { taskId: found[1]?.taskId ?? '', ground: 1 } as const
    expect(await refusal(town.quality.answerDataTask(task, await town.as('neighbour')))).toBe(
      'not-found NOT_FOUND',
    )
    await town.quality.answerDataTask(task, await town.as('worker'))
    expect(await tasksOf(lettingId)).toEqual([])
    await correct(lettingId, { until: daysAgo(-90) })
    expect(await tasksOf(lettingId)).toEqual([])
  })

  it('falls due by the day alone, once, whoever looks', async () => {
    const until = daysAgo(-40)
    const lettingId = await register({ until })
    const { version } = await get(lettingId)
    const tend = (at: number) => tendLettings({ ...town.deps, clock: () => new Date(at) })()
    await tend(endOfDay(until) - 1)
    expect((await get(lettingId)).version).toBe(version)
    await Promise.all([tend(endOfDay(until)), tend(endOfDay(until))])
    await tend(endOfDay(until))
    expect((await get(lettingId)).version).toBe(version + 1)
  })
})

describe('what was let in a building', () => {
  it('on a past day is told as it had been recorded by then', async () => {
    const residentId = await enteredAgo(9, elsewhere)
    const roomCode = `${elsewhere}0100302`
    const input = { buildingCode: elsewhere, roomCode, landlord: { residentId }, use: 'DWELLING' } as const
    const { id } = await town.commands.registerLetting(asked(7, { ...input, from: daysAgo(8) }))
    await town.commands.addTenant(asked(6, { id, residentId, from: daysAgo(7) }))
    const ending = { residentId, until: daysAgo(4), ending: 'LEFT' } as const
    await town.commands.recordTenantLeft(asked(4, { id, ...ending }))
    await town.commands.endLetting(asked(3, { id, endedOn: daysAgo(3), ending: 'NO_LONGER_LET' }))
    const then = async (days: number, who: Who = 'stranger') => {
      const day = { buildingCode: elsewhere, day: daysAgo(days) }
      return (await town.lettings.listLettingsAsOf(day, await town.as(who))).lettings
    }
    expect([await then(8), await then(3)]).toEqual([[], []])
    expect(await then(7)).toMatchObject([
      { lettingId: id, tenants: [], landlord: { residentId, name: '林**' } },
    ])
    expect(await then(5)).toMatchObject([{ tenants: [{ residentId, from: daysAgo(7), until: '' }] }])
    expect(await then(4)).toMatchObject([{ tenants: [{ until: daysAgo(4) }] }])
    expect(await refusal(then(-1))).toBe('invalid INVALID_REQUEST day DATE_IN_FUTURE')
    expect(await refusal(then(5, 'worker'))).toBe('not-found NOT_FOUND')
  })
})
