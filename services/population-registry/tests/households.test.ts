import { HouseholdOpened, Relation } from '@fengqiao/contracts/population-registry/v1'
import { eventually } from '@fengqiao/testing'
import { openHousehold } from '../src/commands/keep-households.ts'
import { registerResident } from '../src/commands/register-residents.ts'
import { asked } from './a-past.ts'
import { aNumber, aPerson, building, grid, refusal, settle, startTown, type Town } from './town.ts'
import { unplaced } from './unplaced.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const person = async () => (await town.residents.registerResident(aPerson(), await town.as('manager'))).id

const open = async (headId: string, number = '') =>
  (await town.households.openHousehold({ headId, number, members: [] }, await town.as('manager'))).id

const join = async (householdId: string, residentId: string, relation: Relation = Relation.SPOUSE) =>
  town.households.joinHousehold(
    { householdId, residentId, relation, expectedVersion: 0 },
    await town.as('manager'),
  )

const leave = async (householdId: string, residentId: string) =>
  town.households.leaveHousehold({ householdId, residentId, expectedVersion: 0 }, await town.as('manager'))

const read = async (householdId: string) =>
  town.households.getHousehold({ householdId }, await town.as('manager'))

/** What others hear of a household, in order. */
const told = async (aggregateId: string) => {
  const page = { after: 0n, limit: 0, kind: 'Household', aggregateId, types: [] }
  const { events } = await town.residents.readEvents(page, await town.asListener())
  return events.map(({ type, data }) => ({ type, data }))
}

const ofPerson = async (residentId: string) => {
  const asked = { residentId, buildingCode: '', pageToken: '', pageSize: 0 }
  const { households } = await town.households.listHouseholds(asked, await town.as('manager'))
  return households.map(({ householdId }) => householdId)
}

describe('a household', () => {
  it('is in the grid of its building once the command comes again that died before it settled that', async () => {
    const before = unplaced(town.deps)
    const { name, phones } = aPerson()
    const entry = {
      kind: 'REGISTERED',
      residenceStatus: 'BOTH',
      lawfulBasis: 'CONSENT',
      source: 'COUNTER',
    } as const
    const input = { ...entry, name, phones, idNumber: aNumber(), buildingCode: building }
    const { id: headId } = await registerResident(before)(asked(0, input))
    const ask = asked(0, { headId, members: [] })
    const { id } = await openHousehold(before)(ask)
    expect((await read(id)).gridCode).toBe('')
    expect(await town.commands.openHousehold(ask)).toMatchObject({ id, version: 1 })
    expect((await read(id)).gridCode).toBe(grid)
  })

  it('opens at the place of its head and takes others in', async () => {
    const [head, spouse] = [await person(), await person()]
    const householdId = await open(head, '000000001')
    await join(householdId, spouse)
    const household = await read(householdId)
    expect(household).toMatchObject({
      headId: head,
      number: '*********',
      buildingCode: building,
      roomCode: '*'.repeat(24),
      ended: false,
    })
    expect(household.members.map(({ residentId, relation }) => [residentId, relation])).toEqual([
      [head, Relation.HEAD],
      [spouse, Relation.SPOUSE],
    ])
    expect(await ofPerson(spouse)).toEqual([householdId])
    const inBuilding = { buildingCode: building, residentId: '', pageToken: '', pageSize: 200 }
    const { households } = await town.households.listHouseholds(inBuilding, await town.as('manager'))
    expect(households.map((one) => one.householdId)).toContain(householdId)
  })

  it('opens with all who belong to it, or not at all', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, person))
    const [head, spouse, son, stray] = people as [string, string, string, string]
    const openWith = async (headId: string, members: readonly (readonly [string, Relation])[]) =>
      town.households.openHousehold(
        {
          headId,
          number: '',
          members: members.map(([residentId, relation]) => ({ residentId, relation })),
        },
        await town.as('manager'),
      )
    const { id, version } = await openWith(head, [
      [spouse, Relation.SPOUSE],
      [son, Relation.SON],
    ])
    expect(version).toBe(1)
    expect((await read(id)).members.map(({ residentId }) => residentId)).toEqual([head, spouse, son])
    const members = [
      { residentId: spouse, relation: 'RELATION_SPOUSE' },
      { residentId: son, relation: 'RELATION_SON' },
    ]
    const [opened, ...others] = await eventually(async () => (await told(id)).length > 0 && told(id))
    expect(opened).toMatchObject({ type: HouseholdOpened.$type, data: { headId: head, members } })
    expect(others).toEqual([])
    expect(await refusal(openWith(stray, [[son, Relation.OTHER]]))).toBe('not-allowed-now IN_A_HOUSEHOLD')
    expect(await refusal(openWith(stray, [[stray, Relation.OTHER]]))).toBe('not-allowed-now IN_A_HOUSEHOLD')
    expect(await ofPerson(stray)).toEqual([])
    expect(await open(stray)).not.toBe(id)
  })

  it('takes nobody who belongs to another, until he has left it', async () => {
    const [head, other, child] = [await person(), await person(), await person()]
    const [first, second] = [await open(head), await open(other)]
    await join(first, child, Relation.SON)
    expect(await refusal(join(second, child))).toBe('not-allowed-now IN_A_HOUSEHOLD')
    expect(await refusal(open(child))).toBe('not-allowed-now IN_A_HOUSEHOLD')
    expect(await refusal(join(first, child))).toBe('not-allowed-now IN_A_HOUSEHOLD')
    await leave(first, child)
    await join(second, child, Relation.GRANDCHILD)
    expect(await ofPerson(child)).toEqual([second])
  })

  it('has one head, who leaves last', async () => {
    const [head, spouse] = [await person(), await person()]
    const householdId = await open(head)
    expect(await refusal(join(householdId, spouse, Relation.HEAD))).toBe('not-allowed-now ONE_HEAD')
    await join(householdId, spouse)
    expect(await refusal(leave(householdId, head))).toBe('not-allowed-now HEAD_LEAVES_LAST')
    await leave(householdId, spouse)
    expect(await refusal(leave(householdId, spouse))).toBe('not-allowed-now NOT_A_MEMBER')
    await leave(householdId, head)
    expect(await read(householdId)).toMatchObject({ ended: true, members: [] })
    expect(await refusal(join(householdId, spouse))).toBe('not-allowed-now HOUSEHOLD_ENDED')
    expect(await open(head)).not.toBe(householdId)
  })

  it('is nobody else’s business', async () => {
    const head = await person()
    const householdId = await open(head)
    const far = town.households.getHousehold({ householdId }, await town.as('stranger'))
    expect(await refusal(far)).toBe('not-found NOT_FOUND')
    const asked = { residentId: head, buildingCode: '', pageToken: '', pageSize: 0 }
    expect((await town.households.listHouseholds(asked, await town.as('stranger'))).households).toEqual([])
    const foreign = town.households.openHousehold(
      { headId: head, number: '', members: [] },
      await town.as('auditor'),
    )
    expect(await refusal(foreign)).toBe('forbidden FORBIDDEN')
  })

  it('takes one person into one household when several ask at once', async () => {
    const [child, ...heads] = await Promise.all(Array.from({ length: 6 }, person))
    const households = await Promise.all(heads.map((head) => open(head)))
    const answers = await Promise.all(households.map((one) => refusal(join(one, child!, Relation.SON))))
    expect(answers.filter((answer) => answer === 'not refused')).toHaveLength(1)
    expect(await ofPerson(child!)).toHaveLength(1)
  })

  it('is told of by ids and codes', async () => {
    const head = await person()
    const householdId = await open(head, '000000009')
    const events = await eventually(async () => {
      const page = { after: 0n, limit: 0, kind: 'Household', aggregateId: householdId, types: [] }
      const found = await town.residents.readEvents(page, await town.as('admin'))
      return found.events.length > 0 ? found.events : undefined
    })
    expect(events.map(({ data }) => data)).toMatchObject([
      { householdId, headId: head, buildingCode: building },
    ])
    expect(JSON.stringify(events.map(({ data }) => data))).not.toMatch(/000000009|room/i)
  })
})
