import { ErasureReason, ResidentStatus, ResidentStepKind } from '@fengqiao/contracts/population-registry/v1'
import { mergingIn } from './a-merge.ts'
import { asked, daily, daysAgo, now, pastIn } from './a-past.ts'
import { building, elsewhere, refusal, settle, startTown, type Town } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const { merge, unmerge } = mergingIn(() => town)
const { enteredAgo, movedAgo, asOf, history } = pastIn(() => town)

describe('a person as of a past day', () => {
  it('is shown masked as the record stood at its end, and how long it stood so', async () => {
    const residentId = await enteredAgo(10)
    await movedAgo(6, residentId)
    await town.commands.correctResident(asked(2, { residentId, name: '林二' }))
    expect(await asOf(residentId, daysAgo(8))).toMatchObject({
      resident: {
        version: 1,
        name: '林**',
        buildingCode: building,
        movedOn: '',
        status: ResidentStatus.PRESENT,
      },
      standing: { day: daysAgo(8), since: new Date(now - 10 * daily), until: new Date(now - 6 * daily) },
    })
    expect((await asOf(residentId, daysAgo(6))).resident).toMatchObject({
      ...{ version: 2, name: '林**', buildingCode: elsewhere, movedOn: daysAgo(6) },
    })
    const last = await asOf(residentId, daysAgo(0))
    expect(last.standing?.until).toBeUndefined()
    expect(last.resident).toEqual(await town.residents.getResident({ residentId }, await town.as('clerk')))
  })

  it('is refused before there was a record, for a day that is none, and for one to come', async () => {
    const residentId = await enteredAgo(3)
    expect(await refusal(asOf(residentId, daysAgo(4)))).toBe('not-found NOT_RECORDED_THEN')
    expect(await refusal(asOf(residentId, daysAgo(-1)))).toBe('invalid INVALID_REQUEST day DATE_IN_FUTURE')
    expect(await refusal(asOf(residentId, '2026-02-30'))).toBe('invalid INVALID_REQUEST day DATE_NOT_REAL')
    expect(await refusal(asOf(residentId, 'yesterday'))).toBe('invalid INVALID_REQUEST day PATTERN')
    expect(await refusal(asOf('nobody', daysAgo(0)))).toBe('not-found NOT_FOUND')
  })

  it('is for whoever may see the record now, wherever it lay then', async () => {
    const residentId = await enteredAgo(5)
    await movedAgo(3, residentId)
    expect(await refusal(asOf(residentId, daysAgo(4), 'manager'))).toBe('not-found NOT_FOUND')
    expect((await asOf(residentId, daysAgo(4), 'stranger')).resident?.buildingCode).toBe(building)
    expect(await refusal(asOf(residentId, daysAgo(4), 'resident'))).toBe('forbidden FORBIDDEN')
  })

  it('answers as it stood where it was merged since, and after the merge says so', async () => {
    const one = await enteredAgo(5)
    const other = await enteredAgo(4)
    await merge(one, other)
    expect((await asOf(other, daysAgo(1))).resident).toMatchObject({
      ...{ status: ResidentStatus.PRESENT, name: '林**', mergedInto: '' },
    })
    expect((await asOf(other, daysAgo(0))).resident).toMatchObject({
      ...{ status: ResidentStatus.MERGED, name: '', mergedInto: one },
    })
    await unmerge(one, other)
    expect((await asOf(other, daysAgo(0))).resident).toMatchObject({
      ...{ status: ResidentStatus.PRESENT, name: '林**', mergedInto: '' },
    })
  })

  it('has no past once he was erased', async () => {
    const residentId = await enteredAgo(5)
    await town.residents.eraseResident(
      { residentId, reason: ErasureReason.UNLAWFUL, expectedVersion: 0 },
      await town.as('admin'),
    )
    expect(await refusal(asOf(residentId, daysAgo(4)))).toBe('not-found NO_PAST_KEPT')
    const { steps } = await history(residentId)
    expect(steps).toMatchObject([
      { kind: ResidentStepKind.ERASED, actorId: 'admin', erasureReason: ErasureReason.UNLAWFUL },
    ])
  })
})

describe('a household and a building as of a past day', () => {
  it('a household has the members it had, in the rooms it had', async () => {
    const [head, spouse] = [await enteredAgo(9), await enteredAgo(9)]
    const { id: householdId } = await town.commands.openHousehold(asked(8, { headId: head, members: [] }))
    const joining = { householdId, residentId: spouse, relation: 'SPOUSE' as const }
    await town.commands.joinHousehold(asked(6, joining))
    await town.commands.leaveHousehold(asked(2, { householdId, residentId: spouse }))
    const members = async (days: number) => {
      const request = { householdId, day: daysAgo(days) }
      const { household } = await town.past.getHouseholdAsOf(request, await town.as('manager'))
      return household?.members.map(({ residentId }) => residentId)
    }
    expect([await members(7), await members(4), await members(1)]).toEqual([[head], [head, spouse], [head]])
    expect(await refusal(members(9))).toBe('not-found NOT_RECORDED_THEN')
    const apart = town.past.getHouseholdAsOf({ householdId, day: daysAgo(1) }, await town.as('stranger'))
    expect(await refusal(apart)).toBe('not-found NOT_FOUND')
  })

  it('a building has the name and the grid it had', async () => {
    const request = { buildingCode: building, day: daysAgo(0) }
    const { building: shown } = await town.past.getBuildingAsOf(request, await town.as('worker'))
    expect(shown).toEqual(
      await town.buildings.getBuilding({ buildingCode: building }, await town.as('worker')),
    )
    const before = town.past.getBuildingAsOf({ ...request, day: daysAgo(400) }, await town.as('worker'))
    expect(await refusal(before)).toBe('not-found NOT_RECORDED_THEN')
  })
})
