import { behaviour } from '@fengqiao/testing'
import { dayStart } from '@fengqiao/standards'
import { begin, drawPlanned, finish, mayServeAt, servesAt, settle, takeOver } from './cut-over.ts'
import { evolveGrid, mustStand, responsibleOf, retireGrid, stoodOn, type Grid } from '../grid.ts'
import { cancelPlan, changePlan, mustBeToCome, nextDue, planRegridding, replacePlanned } from './plan.ts'
import {
  evolveRegridding,
  type Plan,
  type PlannedGrid,
  type Regridding,
  type RegriddingPlanned,
} from './regridding.ts'

const community = '621202100001'
const day = '2027-01-01'
const midnight = dayStart(day)
const byAdmin = { by: 'admin', at: midnight - 1_000 }
const byClock = { by: 'clock', at: midnight }
const grid = (sequence: string, primary = 'worker', deputies: readonly string[] = []): PlannedGrid => ({
  code: `${community}${sequence}`,
  name: sequence,
  kind: 'BASE',
  boundary: [],
  primary,
  deputies,
})

const plan: Plan = {
  communityCode: community,
  day,
  grids: [grid('011'), grid('012', 'other', ['worker'])],
  ends: [`${community}001`],
}

const planned: RegriddingPlanned = { type: 'RegriddingPlanned', ...byAdmin, ...plan, commandId: 'key' }
const begun = { type: 'RegriddingBegun', ...byClock } as const
const done = { type: 'RegriddingDone', ...byClock } as const
const settled = { type: 'RegriddingSettled', ...byClock } as const
const cancelled = { type: 'RegriddingCancelled', ...byAdmin, cancellation: 'POSTPONED' } as const

const standing = (sequence: string, until?: number): Grid => ({
  code: `${community}${sequence}`,
  name: sequence,
  kind: 'BASE',
  boundary: [],
  assignments: [],
  ...(until === undefined ? {} : { until, heir: 'heir' }),
})

const ruled = <C>(
  decide: (command: C, state: Regridding) => readonly Parameters<typeof evolveRegridding>[1][],
) => behaviour({ decide, evolve: evolveRegridding })

const stateOf = (...facts: readonly Parameters<typeof evolveRegridding>[1][]): Regridding =>
  facts.reduce<Regridding | undefined>(evolveRegridding, undefined) as Regridding

describe('a plan', () => {
  it('is for a day to come, as days are in China', () => {
    expect(() => mustBeToCome(day, midnight - 1)).not.toThrow()
    expect(() => mustBeToCome(day, midnight)).toThrow('INVALID_REQUEST')
    expect(() => mustBeToCome('2027-02-30', midnight)).toThrow('INVALID_REQUEST')
  })

  it('is not made while another is open', () => {
    const asked = { ...plan, ...byAdmin, commandId: 'other' }
    expect(() => planRegridding(asked, [stateOf(planned)])).toThrow('REGRIDDING_OPEN')
    expect(() => planRegridding(asked, [stateOf(planned, begun)])).toThrow('REGRIDDING_OPEN')
    expect(planRegridding(asked, [stateOf(planned, cancelled), stateOf(planned, begun, done)])).toHaveLength(
      1,
    )
  })

  it('is changed and given up until its day comes', () => {
    const change = ruled((command: Plan, state) => changePlan(state, { ...command, ...byAdmin }))
    const later = { ...plan, day: '2027-02-01' }
    change
      .given(planned)
      .when(later)
      .then({ type: 'RegriddingChanged', ...byAdmin, ...later })
    change.given(planned, begun).when(later).thenRefused('REGRIDDING_CLOSED')
    const cancel = ruled((cancellation: 'POSTPONED', state) =>
      cancelPlan(state, { ...byAdmin, cancellation }),
    )
    cancel.given(planned).when('POSTPONED').then(cancelled)
    cancel.given(planned, cancelled).when('POSTPONED').thenRefused('REGRIDDING_CLOSED')
  })

  it('names a successor where it named who goes, once', () => {
    const replaced = replacePlanned(stateOf(planned), { ...byAdmin, from: 'worker', to: 'other' })
    const { grids } = stateOf(planned, ...replaced)
    expect(grids.map(({ primary, deputies }) => [primary, deputies])).toEqual([
      ['other', []],
      ['other', []],
    ])
    expect(
      replacePlanned(stateOf(planned, ...replaced), { ...byAdmin, from: 'worker', to: 'other' }),
    ).toEqual([])
    expect(replacePlanned(stateOf(planned, begun), { ...byAdmin, from: 'worker', to: 'other' })).toEqual([])
  })
})

describe('the day of a plan', () => {
  const start = ruled((community: readonly Grid[], state) => begin(state, { ...byClock, community }))

  it('begins it where the map is the one it was made for', () => {
    start
      .given(planned)
      .when([standing('001'), standing('002')])
      .then(begun)
  })

  it('gives it up where a grid that it ends has ended, or a code is taken', () => {
    const given = { type: 'RegriddingCancelled', ...byClock, cancellation: 'MAP_CHANGED' } as const
    start
      .given(planned)
      .when([standing('001', 5)])
      .then(given)
    start
      .given(planned)
      .when([standing('001'), standing('011', 5)])
      .then(given)
  })

  it('brings nothing before midnight, twice, or where it was given up', () => {
    expect(begin(stateOf(planned), { ...byAdmin, community: [standing('001')] })).toEqual([])
    start
      .given(planned, begun)
      .when([standing('001')])
      .then()
    start
      .given(planned, cancelled)
      .when([standing('001')])
      .then()
    expect(finish(stateOf(planned, begun, done), byClock)).toEqual([])
    expect(settle(stateOf(planned, begun, done, settled), byClock)).toEqual([])
  })

  it('is due at midnight, until it is done, and once more for stragglers', () => {
    expect(nextDue(stateOf(planned))).toBe(midnight)
    expect(nextDue(stateOf(planned, begun))).toBe(midnight)
    expect(nextDue(stateOf(planned, begun, done))).toBe(midnight + 60_000)
    expect(nextDue(stateOf(planned, begun, done, settled))).toBeUndefined()
    expect(nextDue(stateOf(planned, cancelled))).toBeUndefined()
  })
})

describe('grids that come and go', () => {
  it('are drawn with whoever answers for them', () => {
    const drawn = drawPlanned(plan.grids[1]!, midnight).reduce<Grid | undefined>(evolveGrid, undefined)!
    expect([responsibleOf(drawn), drawn.assignments.length, drawn.since]).toEqual(['other', 2, midnight])
  })

  it('stand from the day on which they begin to the day before they end', () => {
    const short = { ...standing('001'), since: midnight, until: dayStart('2027-01-03') }
    const days = ['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03']
    expect(days.map((each) => stoodOn(short, each))).toEqual([false, true, true, false])
    expect(stoodOn(standing('001'), '1999-01-01')).toBe(true)
  })

  it('end once, and take nothing afterwards', () => {
    const [fact] = retireGrid(standing('001'), { at: midnight, heir: 'heir' })
    const ended = evolveGrid(standing('001'), fact!)
    expect(retireGrid(ended, { at: midnight + 1, heir: 'heir' })).toEqual([])
    expect(() => mustStand(ended)).toThrow('GRID_RETIRED')
  })

  it('take buildings over without a gap, unless they went elsewhere', () => {
    const placement = {
      buildingCode: `${community}00001`,
      gridCode: `${community}001`,
      since: midnight + 5,
      before: [],
    }
    const given = { from: `${community}001`, to: `${community}011`, at: midnight }
    expect(takeOver(placement, given)).toMatchObject([{ gridCode: `${community}011`, at: midnight + 5 }])
    expect(takeOver({ ...placement, gridCode: `${community}002` }, given)).toEqual([])
  })
})

it('whoever serves at the grid, above it or beside it may be named; the last has yet to be given the post', () => {
  const here = `${community}011`
  const held = [[here], [community], ['621202100'], [`${community}001`], ['621202100002001'], []]
  expect(held.map((territories) => mayServeAt(territories, here))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ])
  expect(held.map((territories) => servesAt(territories, here))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})
