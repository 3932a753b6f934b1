import { randomUUID } from 'node:crypto'
import {
  ConsentForm,
  DataRule,
  DataStep,
  ErasureReason,
  LeaderElsewhere,
  LeaderEnding,
  ResidenceStatus,
  ResidentStepKind,
} from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import { consent, leadingIn } from './a-leader.ts'
import { linked } from './a-link.ts'
import { mergingIn } from './a-merge.ts'
import { asked, daysAgo, pastIn } from './a-past.ts'
import { everythingIn } from './kept.ts'
import { elsewhere, grid, refusal, settle, startTown, type Town, type Who } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const { merge, unmerge } = mergingIn(() => town)
const { enteredAgo, history } = pastIn(() => town)

const { aHouse, appoint, end, leaders, leads, led, tasksSince } = leadingIn(() => town)

describe('a building leader', () => {
  it('is appointed by who keeps the building, shown masked with how he agreed, and ended; his time stays', async () => {
    const { buildingCode, residentId } = await led()
    const [shown] = await leaders(buildingCode)
    expect(shown).toMatchObject({ residentId, name: '林**', from: daysAgo(4), consent, until: '', ending: 0 })
    expect(await leads(residentId)).toMatchObject([{ buildingCode, appointedById: 'manager' }])
    expect(await refusal(appoint({ buildingCode, residentId, by: 'worker' }))).toBe('forbidden FORBIDDEN')
    expect(await refusal(leaders(buildingCode, 'stranger'))).toBe('not-found NOT_FOUND')
    await end(buildingCode, residentId)
    expect(await leaders(buildingCode)).toMatchObject([
      { residentId, until: daysAgo(0), ending: LeaderEnding.SUCCEEDED },
    ])
    expect(await refusal(end(buildingCode, residentId))).toBe('not-allowed-now NOT_LEADING')
    const { steps } = await history(residentId)
    expect(steps.slice(0, 2)).toMatchObject([
      {
        kind: ResidentStepKind.LEADER_ENDED,
        toBuildingCode: buildingCode,
        leaderEnding: LeaderEnding.SUCCEEDED,
      },
      { kind: ResidentStepKind.LEADER_APPOINTED, toBuildingCode: buildingCode, actorId: 'manager' },
    ])
  })

  it('agreed himself, lives there or says why not, is one of two, and leads in one grid', async () => {
    const { buildingCode, residentId } = await led()
    const far = await enteredAgo(9)
    const outside = { buildingCode, residentId: far }
    expect(await refusal(appoint(outside))).toBe('invalid INVALID_REQUEST elsewhere LIVES_ELSEWHERE')
    const guardian = { consent: { ...consent, form: ConsentForm.GUARDIAN } }
    expect(await refusal(appoint({ ...outside, changes: guardian }))).toBe(
      'invalid INVALID_REQUEST consent.form OWN_CONSENT',
    )
    const nearby = { elsewhere: LeaderElsewhere.NEXT_DOOR }
    await appoint({ ...outside, changes: nearby })
    const third = { buildingCode, residentId: await enteredAgo(9, buildingCode) }
    expect(await refusal(appoint(third))).toBe('not-allowed-now TWO_LEADERS')
    expect(await refusal(appoint({ ...third, residentId: 'nobody' }))).toBe(
      'invalid INVALID_REQUEST residentId UNKNOWN_REFERENCE',
    )
    await appoint({ buildingCode: await aHouse(), residentId, changes: nearby })
    const otherGrid = { buildingCode: await aHouse('621202100001002'), residentId, changes: nearby }
    expect(await refusal(appoint(otherGrid))).toBe('not-allowed-now LEADS_ANOTHER_GRID')
    expect(await leads(residentId)).toHaveLength(2)
  })

  it('is appointed once, however often the command comes, and one of two where three come at once', async () => {
    const buildingCode = await aHouse()
    const people = await Promise.all([1, 2, 3].map(() => enteredAgo(9, buildingCode)))
    const [first = ''] = people
    const key = randomUUID()
    const receipts = [1, 2].map(() => appoint({ buildingCode, residentId: first }, key))
    const [one, again] = await Promise.all(receipts)
    expect(again).toEqual(one)
    const outcomes = await Promise.all(
      people.slice(1).map((residentId) => refusal(appoint({ buildingCode, residentId }))),
    )
    expect(outcomes.toSorted()).toEqual(['not refused', 'not-allowed-now TWO_LEADERS'].toSorted())
  })

  it('ends it himself, at once, and sees his own alone', async () => {
    const { buildingCode, residentId } = await led()
    const { buildingCode: another } = await led()
    await linked(town, 'resident', residentId)
    const own = async () => (await town.leaders.listMyBuildingsLed({}, await town.as('resident'))).leaders
    expect(await own()).toMatchObject([{ buildingCode, until: '' }])
    const stop = async (code: string) =>
      town.leaders.endMyLeading({ buildingCode: code }, await town.as('resident'))
    expect(await refusal(stop(another))).toBe('not-found NOT_FOUND')
    await stop(buildingCode)
    expect(await own()).toMatchObject([{ until: daysAgo(0), ending: LeaderEnding.OWN_WISH }])
    expect(await refusal(stop(buildingCode))).toBe('not-allowed-now NOT_LEADING')
  })

  it('leads no longer once he left the town or was erased; nothing of him is left but that he led', async () => {
    const [one, other] = [await led(), await led()]
    const out = { residentId: one.residentId, movedOn: daysAgo(0), expectedVersion: 0 }
    await town.residents.moveResidentOut(out, await town.as('manager'))
    const erasing = { residentId: other.residentId, reason: ErasureReason.UNLAWFUL, expectedVersion: 0 }
    await town.residents.eraseResident(erasing, await town.as('admin'))
    const ended = async (buildingCode: string) => (await leaders(buildingCode))[0]?.ending
    await eventually(async () => (await ended(one.buildingCode)) === LeaderEnding.LEFT_TOWN)
    await eventually(async () => (await ended(other.buildingCode)) === LeaderEnding.ERASED)
    expect(await leaders(other.buildingCode)).toMatchObject([{ name: '' }])
    const lying = JSON.stringify((await everythingIn(town.database))['building_leaders'])
    expect(lying).toContain(one.residentId)
    expect(lying).not.toMatch(/林/)
  })

  it('who moved away makes a task for the grid, which rests once he was asked', async () => {
    const { buildingCode, residentId } = await led()
    const tasks = async () => {
      const request = { territory: '', rule: DataRule.LEADER_GONE, pageToken: '', pageSize: 50 }
      const found = await town.quality.listDataTasks(request, await town.as('worker'))
      return found.tasks.filter((task) => task.buildingCode === buildingCode)
    }
    const follow = await tasksSince()
    const moving = { residentId, buildingCode: elsewhere, roomCode: '', movedOn: daysAgo(0) }
    await town.residents.moveResident(
      { ...moving, residenceStatus: ResidenceStatus.BOTH, expectedVersion: 0 },
      await town.as('manager'),
    )
    const [task] = await eventually(async () => {
      await follow()
      const found = await tasks()
      return found.length > 0 ? found : undefined
    })
    // He lives in another community by now: the worker here does not see who he is.
    expect(task).toMatchObject({ residentId, name: '', step: DataStep.ASK_LEADER })
    await town.quality.answerDataTask({ taskId: task?.taskId ?? '', ground: 1 }, await town.as('worker'))
    expect(await tasks()).toEqual([])
  })
})

describe('who led a building', () => {
  it('on a past day is told as it had been recorded by then', async () => {
    const buildingCode = await aHouse()
    const residentId = await enteredAgo(9, buildingCode)
    const agreed = { form: 'SIGNED', givenOn: daysAgo(9) } as const
    const input = { buildingCode, residentId, from: daysAgo(8), consent: agreed }
    await town.commands.appointLeader(asked(6, input))
    const ending = { buildingCode, residentId, until: daysAgo(3), ending: 'SUCCEEDED' } as const
    await town.commands.endLeader(asked(3, ending))
    const then = async (days: number, who: Who = 'worker') => {
      const day = { buildingCode, day: daysAgo(days) }
      return (await town.leaders.listLeadersAsOf(day, await town.as(who))).leaders
    }
    expect([await then(7), await then(2)]).toEqual([[], []])
    expect(await then(5)).toMatchObject([{ residentId, name: '林**', from: daysAgo(8), until: '' }])
    expect(await refusal(then(-1))).toBe('invalid INVALID_REQUEST day DATE_IN_FUTURE')
    expect(await refusal(then(5, 'stranger'))).toBe('not-found NOT_FOUND')
  })

  it('is told of the record that stands for him: after a merge, and after it was undone', async () => {
    const { buildingCode, residentId: other } = await led()
    const one = await enteredAgo(9, buildingCode)
    await merge(one, other)
    expect(await leaders(buildingCode)).toMatchObject([{ residentId: one, name: '林**', until: '' }])
    expect(await leads(one)).toMatchObject([{ buildingCode }])
    expect(await refusal(appoint({ buildingCode, residentId: one }))).toBe('not-allowed-now ALREADY_LEADS')
    expect((await history(one)).steps.map(({ kind }) => kind)).toContain(ResidentStepKind.LEADER_APPOINTED)
    await unmerge(one, other)
    expect(await leaders(buildingCode)).toMatchObject([{ residentId: other, until: '' }])
    expect([await leads(one), await leads(other)]).toMatchObject([[], [{ buildingCode }]])
    await merge(one, other)
    await end(buildingCode, one)
    expect(await leaders(buildingCode)).toMatchObject([{ ending: LeaderEnding.SUCCEEDED }])
  })

  it('is told to others by ids', async () => {
    const { buildingCode, residentId } = await led()
    await end(buildingCode, residentId)
    const events = await eventually(async () => {
      const page = { after: 0n, limit: 0, kind: 'BuildingLeaders', aggregateId: buildingCode, types: [] }
      const found = (await town.residents.readEvents(page, await town.asListener())).events
      return found.length > 1 ? found : undefined
    })
    expect(events.map(({ data }) => data)).toEqual([
      { buildingCode, residentId, communityCode: '621202100001', gridCode: grid },
      { buildingCode, residentId, ending: 'LEADER_ENDING_SUCCEEDED' },
    ])
  })
})
