import fc from 'fast-check'
import { came, lettingOf } from '../../../tests/a-let-room.ts'
import { act, away, entered, home, residentOf, sealed } from '../../../tests/a-person.ts'
import type { RegisteredBuilding } from '../building.ts'
import { evolveHousehold, type Household, type LiveHousehold } from '../household.ts'
import { leave, open } from '../keep-household.ts'
import { evolveLeaders } from '../leading/leaders.ts'
import type { LettingEvent } from '../letting/letting-events.ts'
import type { KnownResident, Resident } from '../resident.ts'
import {
  dataRules,
  faultsOfBuilding,
  faultsOfHousehold,
  faultsOfLeaders,
  faultsOfLetting,
  faultsOfResident,
  stepFor,
  type Opened,
} from './rules.ts'

const today = '2026-11-23'
const adult = '1980-05-01'
const child = '2015-05-01'

const person = (changes: object = {}): KnownResident => residentOf(entered(changes)) as KnownResident

const rulesOf = (changes: object, opened: Partial<Opened> = {}) =>
  faultsOfResident({ state: person(changes), birthDate: adult, ...opened }, today).map(({ rule }) => rule)

const building: RegisteredBuilding = {
  ...{ status: 'REGISTERED', code: home, communityCode: '621202100001' },
  ...{ name: '1号楼', address: '东江路12号', point: { longitude: 104, latitude: 33 } },
  ...{ units: 1, floors: 3, basementFloors: 0, roomsAFloor: 2 },
}

describe('a person’s record', () => {
  it('lacks a telephone where an adult has none; a child is not asked for one', () => {
    expect(rulesOf({ phones: [] })).toEqual(['NO_PHONE'])
    expect(rulesOf({ phones: [] }, { birthDate: child })).toEqual([])
    expect(rulesOf({})).toEqual([])
  })

  it('names a room that the building has, or none', () => {
    expect(rulesOf({}, { building, room: `${home}0100302` })).toEqual([])
    expect(rulesOf({}, { building, room: `${home}0100402` })).toEqual(['ROOM_NOT_IN_BUILDING'])
    expect(rulesOf({}, { building })).toEqual([])
  })

  it('is of somebody who is born already', () => {
    expect(rulesOf({}, { birthDate: '2026-11-24' })).toEqual(['BIRTH_DATE_IN_FUTURE'])
    expect(rulesOf({}, { birthDate: today })).toEqual([])
  })

  it('says of kind and residence status what goes together', () => {
    expect(rulesOf({ kind: 'REGISTERED', residenceStatus: 'LIVING_ONLY' })).toEqual(['STATUS_AGAINST_KIND'])
    expect(rulesOf({ kind: 'FLOATING', residenceStatus: 'BOTH' })).toEqual(['STATUS_AGAINST_KIND'])
    expect(rulesOf({ kind: 'FLOATING', residenceStatus: 'LIVING_ONLY' })).toEqual([])
    expect(rulesOf({ kind: 'REGISTERED', residenceStatus: 'REGISTERED_ONLY' })).toEqual([])
  })

  it('is nobody’s task once he has left town', () => {
    const state: KnownResident = { ...person({ phones: [] }), status: 'MOVED_OUT' }
    expect(faultsOfResident({ state, birthDate: adult }, today)).toEqual([])
  })
})

const opening = open({ ...act, headId: 'head', place: { buildingCode: home } }, [
  { residentId: 'son', relation: 'SON' },
])
const household = opening.reduce<Household | undefined>(evolveHousehold, undefined) as LiveHousehold

const here = (): Resident => person()
const elsewhere = (): Resident => person({ place: { buildingCode: away } })
const gone = (): Resident => ({ ...person(), status: 'MOVED_OUT' })
const merged = (): Resident => ({
  ...{ status: 'MERGED', phase: 'ASIDE', into: 'x', token: 't', at: 0 },
  ...{ place: { buildingCode: home }, before: person() },
})

const householdRules = (
  records: Readonly<Record<string, () => Resident>>,
  birthDates: Readonly<Record<string, string>> = { head: adult },
  of: LiveHousehold = household,
) => {
  const people = { recordOf: (id: string) => records[id]?.(), birthDateOf: (id: string) => birthDates[id] }
  return faultsOfHousehold(of, people, today).map(({ rule, residentId = '' }) =>
    `${rule} ${residentId}`.trim(),
  )
}

describe('a household', () => {
  it('is whole where its people live in it', () => {
    expect(householdRules({ head: here, son: here })).toEqual([])
  })

  it('is asked about where its head or a member has moved, left town, or is no more', () => {
    expect(householdRules({ head: gone, son: here })).toEqual(['HEAD_GONE head'])
    expect(householdRules({ head: here, son: elsewhere })).toEqual(['MEMBER_GONE son'])
    expect(householdRules({ head: here })).toEqual(['MEMBER_GONE son'])
  })

  it('is left alone while a record is being merged: the other steps in', () => {
    expect(householdRules({ head: here, son: merged })).toEqual([])
  })

  it('is asked about where only children are registered in it, and not where an age is not known', () => {
    const children = { head: child, son: child }
    expect(householdRules({ head: here, son: here }, children)).toEqual(['ONLY_CHILDREN head'])
    expect(householdRules({ head: here, son: here }, { head: child, son: adult })).toEqual([])
    expect(householdRules({ head: here, son: here }, { head: child })).toEqual([])
  })

  it('has a head', () => {
    const headless = { ...household, headId: '' }
    expect(householdRules({ head: here, son: here }, { head: adult }, headless)).toEqual([
      'HOUSEHOLD_WITHOUT_HEAD',
    ])
  })

  it('is nobody’s task once it has ended', () => {
    const [one, other] = [leave(household, { ...act, residentId: 'son' }), { ...act, residentId: 'head' }]
    const alone = one.reduce<Household>(evolveHousehold, household)
    const ended = leave(alone, other).reduce<Household>(evolveHousehold, alone)
    expect(householdRules({}, {}, ended as LiveHousehold)).toEqual([])
  })
})

describe('a building', () => {
  it('belongs to a grid where people live in it', () => {
    expect(faultsOfBuilding(building, true)).toEqual([{ rule: 'BUILDING_WITHOUT_GRID' }])
    expect(faultsOfBuilding(building, false)).toEqual([])
    const placement = { gridCode: '621202100001001', since: 0 }
    expect(faultsOfBuilding({ ...building, placement }, true)).toEqual([])
  })
})

describe('who leads a building', () => {
  const leader = { residentId: 'leader', from: today, consent: { form: 'SIGNED', givenOn: today } } as const
  const place = { buildingCode: home }
  const led = (changes: object = {}) =>
    evolveLeaders(undefined, { type: 'LeaderAppointed', ...act, ...leader, place, ...changes })

  it('lives in it, unless he never did, left the town or leads it no longer', () => {
    const gone = [{ rule: 'LEADER_GONE', residentId: 'leader' }]
    expect(faultsOfLeaders(led(), () => home)).toEqual([])
    expect(faultsOfLeaders(led(), () => away)).toEqual(gone)
    expect(faultsOfLeaders(led(), () => undefined)).toEqual([])
    expect(faultsOfLeaders(led({ elsewhere: 'NEXT_DOOR' }), () => away)).toEqual([])
    const ended = { residentId: 'leader', until: today, ending: 'OWN_WISH' } as const
    const former = evolveLeaders(led(), { type: 'LeaderEnded', ...act, ...ended })
    expect(faultsOfLeaders(former, () => away)).toEqual([])
  })
})

describe('a rented home', () => {
  const faults = (...facts: readonly LettingEvent[]) =>
    faultsOfLetting(lettingOf(...facts), '2027-03-01').map(({ rule }) => rule)
  const check = { checkedOn: '2026-11-20', outcome: 'DANGER', mendBy: '2027-02-28' } as const
  const danger = { type: 'LettingChecked', ...act, check } as const

  it('is looked at again once its danger was to be mended, and asked about once its time is over', () => {
    expect(faults()).toEqual([])
    expect(faults(came('somebody'))).toEqual(['LETTING_OVER'])
    expect(faults(danger)).toEqual(['DANGER_NOT_MENDED'])
    expect(faultsOfLetting(lettingOf(danger, came('somebody')), '2027-02-28')).toEqual([])
    const ending = { endedOn: '2026-11-23', ending: 'LET_ANEW' } as const
    expect(faults(danger, { type: 'LettingEnded', ...act, ...ending })).toEqual([])
  })
})

describe('the list of rules', () => {
  it('is closed, and says of each what to do', () => {
    expect(dataRules).toHaveLength(12)
    for (const rule of dataRules) expect(stepFor[rule]).toMatch(/^[A-Z_]+$/)
  })

  it('finds nothing that sorting the same record again does not find', () => {
    const record = fc.record({
      phones: fc.constantFrom([], [sealed('phone')]),
      kind: fc.constantFrom('REGISTERED', 'FLOATING'),
      residenceStatus: fc.constantFrom('BOTH', 'REGISTERED_ONLY', 'LIVING_ONLY'),
    })
    fc.assert(
      fc.property(record, fc.constantFrom(adult, child, '2030-01-01'), (changes, birthDate) => {
        const rules = rulesOf(changes, { birthDate })
        expect(new Set(rules).size).toBe(rules.length)
        expect(rulesOf({ ...changes, phones: [sealed('phone')] }, { birthDate })).not.toContain('NO_PHONE')
      }),
    )
  })
})
