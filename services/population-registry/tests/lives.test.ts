import { Relation, ResidentField, ResidentStepKind } from '@fengqiao/contracts/population-registry/v1'
import { linked } from './a-link.ts'
import { mergingIn } from './a-merge.ts'
import { asked, daily, daysAgo, now, pastIn } from './a-past.ts'
import { building, elsewhere, grid, refusal, settle, startTown, type Town } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const { registered, merge, unmerge, open } = mergingIn(() => town)
const { enteredAgo, movedAgo, history } = pastIn(() => town)

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
