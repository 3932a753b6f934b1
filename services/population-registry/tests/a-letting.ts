import { randomUUID } from 'node:crypto'
import {
  AddTenantRequest,
  CorrectLettingRequest,
  EndLettingRequest,
  LettingCheckOutcome,
  LettingEnding,
  LettingReason,
  LettingUse,
  LookPurpose,
  MoveResidentRequest,
  RecordLettingCheckRequest,
  RecordTenantLeftRequest,
  RegisterLettingRequest,
  ResidenceStatus,
  TenancyEnding,
} from '@fengqiao/contracts/population-registry/v1'
import { daysAgo } from './a-past.ts'
import { aPerson, building, elsewhere, type Town, type Who } from './town.ts'

let doors = 0

/** A room of the first building in which nobody lives yet. */
export const aRoom = (): string => {
  const at = (doors += 1)
  const [unit, floor, door] = [1 + Math.floor(at / 12), 1 + (Math.floor(at / 2) % 6), 1 + (at % 2)]
  return `${building}0${String(unit)}00${String(floor)}0${String(door)}`
}

/** How a landlord is named who is on no register. */
export const outside = { name: '慕容房东', phone: '100 0000 0088' }

type Changes = Readonly<Record<string, unknown>>

const registration = (changes: Changes) =>
  RegisterLettingRequest.fromPartial({
    ...('roomCode' in changes ? {} : { roomCode: aRoom() }),
    ...{ buildingCode: building, landlord: outside },
    ...{ use: LettingUse.DWELLING, from: daysAgo(30) },
    ...changes,
  })

const steps = (town: () => Town) => {
  const as = (who: Who) => town().as(who)
  const get = async (lettingId: string, who: Who = 'worker') =>
    town().lettings.getLetting({ lettingId }, await as(who))
  return {
    get,
    correct: async (lettingId: string, changes: Changes, version?: number) =>
      town().lettings.correctLetting(
        CorrectLettingRequest.fromPartial({
          ...{ lettingId, reason: LettingReason.ENTERED_WRONGLY },
          expectedVersion: version ?? (await get(lettingId)).version,
          ...changes,
        }),
        await as('worker'),
      ),
    add: async (lettingId: string, residentId: string, from = daysAgo(20)) =>
      town().lettings.addTenant(
        AddTenantRequest.fromPartial({ lettingId, residentId, from }),
        await as('worker'),
      ),
    leave: async (lettingId: string, residentId: string, until = daysAgo(0)) =>
      town().lettings.recordTenantLeft(
        RecordTenantLeftRequest.fromPartial({ lettingId, residentId, until, ending: TenancyEnding.LEFT }),
        await as('worker'),
      ),
    check: async (lettingId: string, changes: Changes = {}) =>
      town().lettings.recordLettingCheck(
        RecordLettingCheckRequest.fromPartial({
          ...{ lettingId, checkedOn: daysAgo(1), outcome: LettingCheckOutcome.NO_DANGER },
          ...changes,
        }),
        await as('worker'),
      ),
    end: async (lettingId: string, endedOn = daysAgo(0)) =>
      town().lettings.endLetting(
        EndLettingRequest.fromPartial({ lettingId, endedOn, ending: LettingEnding.NO_LONGER_LET }),
        await as('worker'),
      ),
  }
}

/** What tests do with rooms that are let. */
export const lettingsIn = (town: () => Town) => {
  const { get, add, ...rest } = steps(town)
  const register = async (changes: Changes = {}, who: Who = 'worker', key: string = randomUUID()) =>
    (await town().lettings.registerLetting(registration(changes), await town().as(who, key))).id
  const lodger = async (roomCode: string, buildingCode = building): Promise<string> => {
    const person = aPerson({ buildingCode, roomCode })
    return (await town().residents.registerResident(person, await town().as('clerk'))).id
  }
  return {
    ...{ get, add, ...rest, register, lodger },
    /** A room that is let, and one who rents it. */
    rented: async (changes: Changes = {}) => {
      const roomCode = aRoom()
      const lettingId = await register({ roomCode, ...changes })
      const residentId = await lodger(roomCode)
      await add(lettingId, residentId)
      return { lettingId, residentId, roomCode }
    },
    tenantsOf: async (lettingId: string) => (await get(lettingId)).tenants,
    reveal: async (lettingId: string) =>
      town().lettings.revealLetting(
        { lettingId, purpose: LookPurpose.ISSUE, words: '消防检查前联系出租人' },
        await town().as('worker'),
      ),
    listed: async (buildingCode: string, who: Who = 'worker') =>
      (await town().lettings.listBuildingLettings({ buildingCode }, await town().as(who))).lettings,
    of: async (residentId: string, who: Who = 'worker') =>
      (await town().lettings.listLettingsOf({ residentId }, await town().as(who))).lettings,
    move: async (residentId: string, movedOn = daysAgo(2), to: Changes = {}) =>
      town().residents.moveResident(
        MoveResidentRequest.fromPartial({
          ...{ residentId, buildingCode: elsewhere, movedOn, ...to },
          residenceStatus: ResidenceStatus.BOTH,
        }),
        await town().as('manager'),
      ),
  }
}
