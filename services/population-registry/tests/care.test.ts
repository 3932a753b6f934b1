import {
  CareEnding,
  CarePurpose,
  CareStatus,
  LawfulBasis,
  RenewCareRequest,
} from '@fengqiao/contracts/population-registry/v1'
import { monthsLater } from '@fengqiao/standards'
import { caring, consent, today, why } from './a-care-entry.ts'
import { linked } from './a-link.ts'
import { community, grid, refusal, settle, startTown, type Town } from './town.ts'

let town: Town

beforeAll(async () => {
  town = await startTown()
  await settle(town)
})
afterAll(() => town.stop())

const { person, enter, entriesOf, listed } = caring(() => town)

const end = async (careEntryId: string, ending: CareEnding = CareEnding.NO_LONGER_NEEDED) =>
  town.care.endCare({ careEntryId, ending, expectedVersion: 0 }, await town.as('manager'))

describe('a care list', () => {
  it('holds who is offered a service, why, on which basis and until when, for the staff who are near', async () => {
    const residentId = await person()
    const id = await enter(residentId)
    expect(await entriesOf(residentId)).toMatchObject([
      {
        ...{ careEntryId: id, residentId, purpose: CarePurpose.ELDER_ALONE_VISIT, reason: why, version: 1 },
        ...{ lawfulBasis: LawfulBasis.CONSENT, status: CareStatus.RUNNING, consent, renewals: 0 },
        ...{ from: today, until: monthsLater(today, 6), communityCode: community, gridCode: grid },
        decidedById: 'manager',
      },
    ])
    expect(await listed('worker')).toContain(id)
    expect(await listed('clerk', community)).toContain(id)
    for (const who of ['stranger', 'neighbour'] as const) expect(await listed(who)).not.toContain(id)
    expect(await refusal(entriesOf(residentId, 'stranger'))).toBe('not-found NOT_FOUND')
    for (const who of ['admin', 'auditor', 'sponsor', 'resident'] as const)
      expect(await refusal(listed(who))).toBe('forbidden FORBIDDEN')
    expect(await refusal(enter(residentId, {}, 'worker'))).toBe('forbidden FORBIDDEN')
  })

  it('is refused without a consent, beyond its time, or a second time', async () => {
    const residentId = await person()
    const refused = (changes: object) => refusal(enter(residentId, changes))
    expect(await refused({ consent: undefined })).toBe('invalid INVALID_REQUEST consent CONSENT_NEEDED')
    expect(await refused({ until: '2999-01-01' })).toBe('invalid INVALID_REQUEST until CARE_TIME')
    expect(await refused({ reason: '老' })).toBe('invalid INVALID_REQUEST reason TOO_SHORT')
    expect(await refused({ purpose: 0 })).toBe('invalid INVALID_REQUEST purpose REQUIRED')
    expect(await refusal(enter('nobody'))).toBe('not-found NOT_FOUND')
    expect(await entriesOf(residentId)).toEqual([])
    const id = await enter(residentId)
    expect(await refused({})).toBe('invalid INVALID_REQUEST purpose ON_THE_LIST')
    await end(id)
    expect(await enter(residentId)).not.toBe(id)
    const child = { purpose: CarePurpose.CHILD_LEFT_BEHIND, consent: undefined }
    await enter(residentId, child)
    expect((await entriesOf(residentId))[0]).toMatchObject({ lawfulBasis: LawfulBasis.STATUTORY_DUTY })
  })

  it('goes on by a decision with a reason of its own, and not once it ended', async () => {
    const residentId = await person()
    const id = await enter(residentId)
    const renew = async (changes: object = {}) =>
      town.care.renewCare(
        RenewCareRequest.fromPartial({
          ...{ careEntryId: id, reason: '仍独自居住', until: monthsLater(today, 12), consent },
          ...changes,
        }),
        await town.as('manager'),
      )
    expect(await refusal(renew({ consent: undefined }))).toBe(
      'invalid INVALID_REQUEST consent CONSENT_NEEDED',
    )
    expect(await refusal(renew({ until: monthsLater(today, 6) }))).toBe(
      'invalid INVALID_REQUEST until CARE_TIME',
    )
    await renew()
    expect(await entriesOf(residentId)).toMatchObject([{ renewals: 1, reason: '仍独自居住', version: 2 }])
    expect(await refusal(end(id, CareEnding.TIME_OVER))).toBe('invalid INVALID_REQUEST ending UNKNOWN_VALUE')
    await end(id)
    expect(await refusal(renew())).toBe('not-allowed-now CARE_ENDED')
    expect(await refusal(end(id))).toBe('not-allowed-now CARE_ENDED')
    expect(await listed('manager')).not.toContain(id)
    expect(await entriesOf(residentId)).toMatchObject([
      { status: CareStatus.ENDED, ending: CareEnding.NO_LONGER_NEEDED },
    ])
  })

  it('is seen by whoever is on it, with everybody who looked, and ended by himself at once', async () => {
    const residentId = await person()
    const id = await enter(residentId)
    const mine = async () => town.care.listMyCare({ pageToken: '', pageSize: 0 }, await town.as('resident'))
    expect(await refusal(mine())).toBe('not-found NOT_FOUND')
    await linked(town, 'resident', residentId)
    expect((await mine()).entries).toMatchObject([{ careEntryId: id, reason: why }])
    const looks = async () =>
      (await town.residents.listMyLooks({ pageToken: '', pageSize: 50 }, await town.as('resident'))).looks
    const before = (await looks()).length
    await listed('worker')
    await entriesOf(residentId, 'clerk')
    const seen = await looks()
    expect(seen).toHaveLength(before + 2)
    expect(seen.slice(0, 2)).toMatchObject([
      { byId: 'clerk', careList: true, words: '' },
      { byId: 'worker', careList: true, words: '' },
    ])
    const other = await enter(await person())
    const endMine = async (careEntryId: string) =>
      town.care.endMyCare({ careEntryId }, await town.as('resident'))
    expect(await refusal(endMine(other))).toBe('not-found NOT_FOUND')
    await endMine(id)
    expect((await mine()).entries).toMatchObject([{ ending: CareEnding.CONSENT_WITHDRAWN }])
    expect(await listed('worker')).not.toContain(id)
    expect(await listed('worker')).toContain(other)
  })
})
