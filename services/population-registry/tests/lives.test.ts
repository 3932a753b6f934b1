import {
  ErasureReason,
  Relation,
  ResidentField,
  ResidentStepKind,
} from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import { followStays } from '../src/commands/staying/follow-stays.ts'
import { linked } from './a-link.ts'
import { mergingIn } from './a-merge.ts'
import { asked, daily, daysAgo, now, pastIn } from './a-past.ts'
import { everythingIn } from './kept.ts'
import {
  aBuilding,
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
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const { registered, merge, unmerge, open } = mergingIn(() => town)
const { enteredAgo, movedAgo, asOf, history } = pastIn(() => town)

const kindsOf = async (residentId: string): Promise<readonly ResidentStepKind[]> =>
  (await history(residentId)).steps.map(({ kind }) => kind)

describe('a life in one view', () => {
  it('tells every step, the newest first, with who recorded it', async () => {
    const residentId = await enteredAgo(10)
    await town.commands.correctResident(asked(8, { residentId, phones: [] }))
    await movedAgo(6, residentId)
    const { id: householdId } = await town.commands.openHousehold(
      asked(5, { headId: residentId, members: [] }),
    )
    await town.commands.leaveHousehold(asked(4, { householdId, residentId }))
    const { steps } = await history(residentId)
    expect(steps).toMatchObject([
      { kind: ResidentStepKind.HOUSEHOLD_LEFT, householdId, actorId: 'clerk' },
      { kind: ResidentStepKind.HOUSEHOLD_OPENED, householdId, relation: Relation.HEAD },
      {
        ...{ kind: ResidentStepKind.MOVED, fromBuildingCode: building, fromGridCode: grid },
        ...{ toBuildingCode: elsewhere, movedOn: daysAgo(6), at: new Date(now - 6 * daily) },
      },
      { kind: ResidentStepKind.CORRECTED, fields: [ResidentField.PHONES] },
      { kind: ResidentStepKind.REGISTERED, toBuildingCode: building, residentId },
    ])
    expect(JSON.stringify(steps)).not.toContain('林')
  })

  it('holds the life of a record that was merged into it, and parts from it again', async () => {
    const [one, other] = [await registered(), await registered()]
    await open(other)
    await merge(one, other)
    const merged = await history(one)
    expect(merged.steps.filter(({ residentId }) => residentId === other).map(({ kind }) => kind)).toEqual([
      ...[ResidentStepKind.SET_ASIDE, ResidentStepKind.HOUSEHOLD_OPENED, ResidentStepKind.REGISTERED],
    ])
    expect(merged.steps).toContainEqual(
      expect.objectContaining({ kind: ResidentStepKind.MERGED, otherId: other, actorId: 'clerk' }),
    )
    await unmerge(one, other)
    expect(await kindsOf(one)).toEqual([
      ...[ResidentStepKind.PARTED, ResidentStepKind.MERGED, ResidentStepKind.REGISTERED],
    ])
    expect((await kindsOf(other))[0]).toBe(ResidentStepKind.RETURNED)
  })

  it('comes in pages, and is nobody’s outside the territory', async () => {
    const residentId = await enteredAgo(10)
    for (const days of [9, 8, 7, 6])
      await town.commands.correctResident(asked(days, { residentId, phones: [] }))
    const first = await history(residentId, 'clerk', { pageToken: '', pageSize: 3 })
    const rest = await history(residentId, 'clerk', { pageToken: first.nextPageToken, pageSize: 3 })
    expect([first.steps.length, rest.steps.length, rest.nextPageToken]).toEqual([3, 2, ''])
    expect(rest.steps.at(-1)?.kind).toBe(ResidentStepKind.REGISTERED)
    expect(await refusal(history(residentId, 'stranger'))).toBe('not-found NOT_FOUND')
    const nonsense = history(residentId, 'clerk', { pageToken: 'elsewhere', pageSize: 0 })
    expect(await refusal(nonsense)).toBe('invalid INVALID_REQUEST pageToken PATTERN')
  })

  it('is one’s own to see, without whose record it was once taken for', async () => {
    const mine = async () =>
      town.past.listMyHistory({ pageToken: '', pageSize: 0 }, await town.as('resident'))
    expect(await refusal(mine())).toBe('not-found NOT_FOUND')
    const residentId = await registered()
    const otherId = await registered()
    await linked(town, 'resident', residentId)
    await town.residents.distinguishResidents({ residentId, otherId, ground: 1 }, await town.as('manager'))
    expect((await mine()).steps).toMatchObject([
      { kind: ResidentStepKind.DISTINGUISHED, otherId: '', actorId: 'manager' },
      { kind: ResidentStepKind.ACCOUNT_LINKED, actorId: 'population-registry' },
      { kind: ResidentStepKind.REGISTERED, actorId: 'clerk' },
    ])
    expect((await history(residentId)).steps[0]).toMatchObject({ otherId })
  })
})

/** As if nothing had been followed yet. */
const anew = {
  takeTurn: () => Promise.resolve({ position: 0, epoch: '' }),
  advance: () => Promise.resolve(),
}

describe('who lived in a building on a past day', () => {
  const at = '62120210000100044'
  const people = async (days: number, who: Who = 'clerk', page: object = {}) =>
    town.past.listPeopleAsOf(
      { buildingCode: at, day: daysAgo(days), pageToken: '', pageSize: 0, ...page },
      await town.as(who),
    )
  const lived = async (days: number, who: Who = 'clerk') =>
    (await people(days, who)).people.map(({ resident }) => resident?.residentId ?? '').toSorted()
  const soon = (days: number, ids: readonly string[]) =>
    eventually(async () => JSON.stringify(await lived(days)) === JSON.stringify(ids.toSorted()))

  it('is whoever was recorded there by then, masked as he stood; also who was entered, moved and merged since', async () => {
    await town.buildings.registerBuilding(aBuilding({ buildingCode: at }), await town.as('manager'))
    const [stays, goes] = [await enteredAgo(9, at), await enteredAgo(8, at)]
    const other = await enteredAgo(7, at)
    await movedAgo(4, goes)
    await merge(stays, other)
    await soon(9, [stays])
    await soon(6, [stays, goes, other])
    await soon(2, [stays, other])
    await soon(0, [stays])
    expect((await people(5)).people.find(({ resident }) => resident?.residentId === goes)).toMatchObject({
      resident: { name: '林**', buildingCode: at, movedOn: '' },
      standing: { day: daysAgo(5), until: new Date(now - 4 * daily) },
    })
    const asStood = await asOf(goes, daysAgo(5))
    expect((await people(5)).people).toContainEqual(asStood)
    await unmerge(stays, other)
    await soon(0, [stays, other])
    await soon(2, [stays, other])
  })

  it('comes in pages, of those alone whom the caller may see now', async () => {
    const whole = await lived(6)
    const first = await people(6, 'clerk', { pageSize: 2 })
    const rest = await people(6, 'clerk', { pageSize: 2, pageToken: first.nextPageToken })
    const shown = [...first.people, ...rest.people].map(({ resident }) => resident?.residentId)
    expect([first.people.length, rest.nextPageToken, shown.toSorted()]).toEqual([2, '', whole])
    expect(await lived(6, 'stranger')).toHaveLength(1)
    expect(await lived(6, 'manager')).toHaveLength(2)
    expect(await refusal(people(6, 'resident'))).toBe('forbidden FORBIDDEN')
    expect(await refusal(people(-1))).toBe('invalid INVALID_REQUEST day DATE_IN_FUTURE')
    const nonsense = people(6, 'clerk', { pageToken: '~' })
    expect(await refusal(nonsense)).toBe('invalid INVALID_REQUEST pageToken PATTERN')
  })

  it('holds nobody who was erased, codes and times alone, and is found anew where it is lost', async () => {
    const gone = await enteredAgo(6, at)
    await eventually(async () => (await lived(5)).includes(gone))
    await town.residents.eraseResident(
      { residentId: gone, reason: ErasureReason.UNLAWFUL, expectedVersion: 0 },
      await town.as('admin'),
    )
    expect(await lived(5)).not.toContain(gone)
    const kept = async () => (await everythingIn(town.database))['stays'] ?? '[]'
    await eventually(async () => !(await kept()).includes(gone))
    const fields = ['_id', 'buildingCode', 'residentId', 'run', 'since', 'until']
    for (const one of JSON.parse(await kept()) as readonly object[])
      expect(Object.keys(one).toSorted()).toEqual(fields)
    const whole = await lived(6)
    await town.deps.stays.dropBefore(Number.MAX_SAFE_INTEGER)
    expect(await lived(6)).toEqual([])
    await followStays({ ...town.deps, stays: { ...town.deps.stays, ...anew } }, 'anew')()
    expect(await lived(6)).toEqual(whole)
  })
})
