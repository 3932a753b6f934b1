import { randomUUID } from 'node:crypto'
import {
  LettingCheckOutcome,
  LettingEnding,
  LettingReason,
  LettingStatus,
  LettingUse,
  TenancyEnding,
} from '@fengqiao/contracts/population-registry/v1'
import { aRoom, lettingsIn, outside } from './a-letting.ts'
import { linked } from './a-link.ts'
import { daysAgo, pastIn } from './a-past.ts'
import { anOrganisation } from './an-organisation.ts'
import { looking } from './looking.ts'
import { building, community, elsewhere, grid, refusal, settle, startTown, type Town } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const { register, rented, lodger, get, add, leave, check, correct, end, reveal, tenantsOf, listed, of } =
  lettingsIn(() => town)
const { enteredAgo } = pastIn(() => town)
const looks = looking(() => town)

describe('a letting', () => {
  it('is registered once, however often the command comes, and shown masked with who lets and rents it', async () => {
    const [roomCode, key] = [aRoom(), randomUUID()]
    const asked = { roomCode, use: LettingUse.SHARED, until: daysAgo(-300) }
    const [lettingId, again] = [await register(asked, 'worker', key), await register(asked, 'worker', key)]
    expect(again).toBe(lettingId)
    const residentId = await lodger(roomCode)
    await add(lettingId, residentId)
    expect(await get(lettingId)).toMatchObject({
      ...{ lettingId, version: 2, status: LettingStatus.OPEN, use: LettingUse.SHARED },
      ...{ buildingCode: building, communityCode: community, gridCode: grid, roomCode: '*'.repeat(24) },
      ...{ from: daysAgo(30), until: daysAgo(-300), endedOn: '', ending: 0 },
      landlord: { residentId: '', organisationId: '', name: '慕容**', phone: '100******0088' },
      tenants: [{ residentId, name: '林**', from: daysAgo(20), until: '', addedById: 'worker' }],
    })
    expect(await of(residentId)).toMatchObject([{ lettingId }])
    for (const who of ['stranger', 'neighbour'] as const)
      expect(await refusal(get(lettingId, who))).toBe('not-found NOT_FOUND')
    expect(await refusal(listed(building, 'stranger'))).toBe('not-found NOT_FOUND')
    expect(await refusal(register({}, 'auditor'))).toBe('forbidden FORBIDDEN')
  })

  it('is one a room, also where several come at once, and the room is free again once it has ended', async () => {
    const roomCode = aRoom()
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => register({ roomCode })))
    const ids = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(ids).toHaveLength(1)
    const [first = ''] = ids
    expect(await refusal(register({ roomCode }))).toBe('exists ROOM_LET')
    await end(first)
    expect(await refusal(end(first))).toBe('not-allowed-now LETTING_ENDED')
    expect(await get(first)).toMatchObject({
      ...{ status: LettingStatus.ENDED, endedOn: daysAgo(0), ending: LettingEnding.NO_LONGER_LET },
    })
    const second = await register({ roomCode })
    const now = (await listed(building)).map(({ lettingId }) => lettingId)
    expect([now.includes(first), now.includes(second)]).toEqual([false, true])
  })

  it('is refused with the field, and what would be right, and nothing is changed', async () => {
    const [before, roomCode] = [(await listed(building)).length, aRoom()]
    const invalid = async (changes: object) => refusal(register({ roomCode, ...changes }))
    expect(await invalid({ roomCode: `${building}0109909` })).toBe(
      'invalid INVALID_REQUEST roomCode ROOM_NOT_IN_BUILDING',
    )
    expect(await invalid({ landlord: {} })).toBe('invalid INVALID_REQUEST landlord ONE_LANDLORD')
    expect(await invalid({ landlord: { residentId: 'nobody' } })).toBe(
      'invalid INVALID_REQUEST landlord.residentId UNKNOWN_REFERENCE',
    )
    expect(await invalid({ landlord: { organisationId: 'nothing' } })).toBe(
      'invalid INVALID_REQUEST landlord.organisationId UNKNOWN_REFERENCE',
    )
    expect(await invalid({ from: daysAgo(-1) })).toBe('invalid INVALID_REQUEST from DATE_IN_FUTURE')
    expect(await invalid({ until: daysAgo(31) })).toBe('invalid INVALID_REQUEST until BEFORE_FIRST_DAY')
    expect(await invalid({ use: LettingUse.UNSPECIFIED })).toBe('invalid INVALID_REQUEST use REQUIRED')
    expect(await invalid({ buildingCode: elsewhere, roomCode: `${elsewhere}0100101` })).toBe(
      'not-found NOT_FOUND',
    )
    expect(await listed(building)).toHaveLength(before)
  })

  it('has somebody of the register as landlord, a resident or an organisation, each shown as such', async () => {
    const owner = await enteredAgo(9)
    const byResident = await register({ landlord: { residentId: owner } })
    expect((await get(byResident)).landlord).toMatchObject({ residentId: owner, name: '林**', phone: '' })
    expect(await of(owner)).toMatchObject([{ lettingId: byResident }])
    const shop = anOrganisation({ name: '安居物业' })
    const { id } = await town.organisations.registerOrganisation(shop, await town.as('manager'))
    const byShop = await register({ landlord: { organisationId: id } })
    expect((await get(byShop)).landlord).toMatchObject({ organisationId: id, organisationName: '安居物业' })
  })

  it('is corrected at the version that was seen, for a reason; a last day may go', async () => {
    const { lettingId, residentId } = await rented({ until: daysAgo(-10) })
    const { version } = await get(lettingId)
    expect(await refusal(correct(lettingId, {}))).toBe('not-allowed-now NOTHING_TO_CORRECT')
    expect(await refusal(correct(lettingId, { use: LettingUse.SHOP }, version - 1))).toBe('stale STALE')
    expect(await refusal(correct(lettingId, { from: daysAgo(19) }))).toBe(
      'invalid INVALID_REQUEST from TENANT_SINCE',
    )
    const reason = LettingReason.TIME_CHANGED
    await correct(lettingId, { reason, withoutUntil: true, landlord: { residentId } }, version)
    expect(await get(lettingId)).toMatchObject({
      until: '',
      landlord: { residentId },
      use: LettingUse.DWELLING,
    })
  })

  it('is checked, and danger is to be mended by a day', async () => {
    const lettingId = await register()
    expect((await get(lettingId)).check).toBeUndefined()
    const danger = { outcome: LettingCheckOutcome.DANGER, mendBy: daysAgo(-7) }
    await check(lettingId, danger)
    expect((await get(lettingId)).check).toEqual({ checkedOn: daysAgo(1), ...danger })
    expect(await refusal(check(lettingId, { outcome: LettingCheckOutcome.DANGER }))).toBe(
      'invalid INVALID_REQUEST mendBy MEND_DAY_WITH_DANGER',
    )
    expect(await refusal(check(lettingId, { checkedOn: daysAgo(2) }))).toBe(
      'invalid INVALID_REQUEST checkedOn DATE_BEFORE_LAST_STEP',
    )
    await check(lettingId, { checkedOn: daysAgo(0) })
    expect((await get(lettingId)).check).toMatchObject({ outcome: LettingCheckOutcome.NO_DANGER, mendBy: '' })
  })
})

describe('a tenant', () => {
  it('lives in the room, comes once and leaves once; his time stays', async () => {
    const { lettingId, residentId } = await rented()
    expect(await refusal(add(lettingId, residentId))).toBe('not-allowed-now ALREADY_TENANT')
    const nextDoor = await lodger(aRoom())
    expect(await refusal(add(lettingId, nextDoor))).toBe('invalid INVALID_REQUEST residentId LIVES_NOT_HERE')
    const inTheHouse = await lodger('')
    await add(lettingId, inTheHouse)
    expect(await refusal(add(lettingId, 'nobody'))).toBe(
      'invalid INVALID_REQUEST residentId UNKNOWN_REFERENCE',
    )
    await leave(lettingId, residentId)
    expect(await refusal(leave(lettingId, residentId))).toBe('not-allowed-now NOT_A_TENANT')
    expect(await tenantsOf(lettingId)).toMatchObject([
      { residentId: inTheHouse, until: '' },
      { residentId, until: daysAgo(0), ending: TenancyEnding.LEFT },
    ])
    await end(lettingId)
    expect((await tenantsOf(lettingId))[0]).toMatchObject({ ending: TenancyEnding.LETTING_ENDED })
    expect(await of(inTheHouse)).toMatchObject([{ lettingId, status: LettingStatus.ENDED }])
  })

  it('and a landlord see what they rent and let, with the room and nobody else in it', async () => {
    const owner = await enteredAgo(9)
    const { residentId, roomCode } = await rented({ landlord: { residentId: owner } })
    await linked(town, 'resident', residentId)
    const mine = async () => (await town.lettings.listMyLettings({}, await town.as('resident'))).lettings
    const [seen] = await mine()
    expect(seen).toMatchObject({ roomCode, landlord: false, from: daysAgo(20), until: '', over: false })
    expect(JSON.stringify(seen)).not.toMatch(new RegExp(`林|${owner}`))
    expect(await refusal(listed(building, 'resident'))).toBe('forbidden FORBIDDEN')
  })

  it('sees that somebody looked at the room, for the look was kept first', async () => {
    const { lettingId, residentId, roomCode } = await rented()
    const shown = await reveal(lettingId)
    expect(shown).toMatchObject({
      roomCode,
      landlordName: outside.name,
      landlordPhone: outside.phone,
    })
    expect(await looks(residentId)).toMatchObject([{ lookId: shown.lookId, words: '消防检查前联系出租人' }])
  })
})
