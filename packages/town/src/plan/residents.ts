import { roomCodeOf } from '@fengqiao/standards'
import { drawHousehold, type Living } from './household-shapes.ts'
import { mistyped, numbering, year } from './id-numbers.ts'
import { givenName, misheard } from './names.ts'
import { phoneOf } from './phones.ts'
import type { Random } from './random.ts'
import type {
  Entry,
  Home,
  PlannedBuilding,
  PlannedDuplicate,
  PlannedHousehold,
  PlannedMember,
} from './types.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** From here on the telephones of residents are numbered. */
const firstPhone = 10_000_000

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

/** Every room of a building that can be lived in. */
const roomsOf = ({ code, units, floors, roomsAFloor }: PlannedBuilding): readonly Home[] =>
  upTo(units).flatMap((unit) =>
    upTo(floors).flatMap((floor) =>
      upTo(roomsAFloor).map((number) => ({
        buildingCode: code,
        roomCode: roomCodeOf({ buildingCode: code, unit, floor, number }),
      })),
    ),
  )

/** So many of the rooms, by chance, in their order. */
const chosen = (random: Random, rooms: readonly Home[], count: number): readonly Home[] => {
  if (count > rooms.length) throw new RangeError('the town has more households than rooms')
  let [left, wanted] = [rooms.length, count]
  return rooms.filter(() => {
    const taken = random.next() * left < wanted
    left -= 1
    if (taken) wanted -= 1
    return taken
  })
}

/** Households until everybody lives in one; the last is as large as what is left. */
const gatherings = (random: Random, people: number): readonly (readonly Living[])[] => {
  const gathered: (readonly Living[])[] = []
  let left = people
  while (left > 0) {
    const next = drawHousehold(random).slice(0, left)
    gathered.push(next)
    left -= next.length
  }
  return gathered
}

const entries: readonly (Entry & { readonly weight: number })[] = [
  { weight: 82, kind: 'RESIDENT_KIND_REGISTERED', residenceStatus: 'RESIDENCE_STATUS_BOTH' },
  { weight: 6, kind: 'RESIDENT_KIND_REGISTERED', residenceStatus: 'RESIDENCE_STATUS_REGISTERED_ONLY' },
  { weight: 12, kind: 'RESIDENT_KIND_FLOATING', residenceStatus: 'RESIDENCE_STATUS_LIVING_ONLY' },
]

const dayIn = (random: Random, of: number): string =>
  `${String(of)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`

/** One in thirty households came from elsewhere in its community in the town's year. */
const cameFrom = (
  random: Random,
  { buildingCode }: Home,
  rooms: readonly Home[],
): Partial<PlannedHousehold> => {
  if (!random.chance(1 / 30)) return {}
  const community = buildingCode.slice(0, 12)
  const from = random.pick(rooms)
  const elsewhere = from.buildingCode !== buildingCode && from.buildingCode.startsWith(community)
  return elsewhere ? { movedFrom: { ...from, on: dayIn(random, year) } } : {}
}

/** Children have none of their own, and of one old person in six none is known: a grid worker is asked to ask. */
const hasPhone = (age: number, count: number): boolean => age >= 12 && (age < 70 || count % 6 !== 0)

/** Who lives together becomes people with names and numbers that belong to nobody. */
const naming = (random: Random): ((living: Living) => PlannedMember) => {
  const number = numbering()
  let people = 0
  return ({ relation, sex, age, family }) => {
    people += 1
    return {
      key: `resident-${String(people)}`,
      name: `${family}${givenName(random, { sex, age })}`,
      idNumber: number(dayIn(random, year - age), sex),
      phones: hasPhone(age, people) ? [phoneOf(firstPhone + people)] : [],
      relation: `RELATION_${relation}`,
    }
  }
}

/** Households in rooms all over town, in the order of the buildings. */
export const householdsOf = (
  random: Random,
  buildings: readonly PlannedBuilding[],
  people: number,
): readonly PlannedHousehold[] => {
  const rooms = buildings.flatMap(roomsOf)
  const byCommunity = Object.groupBy(rooms, ({ buildingCode }) => buildingCode.slice(0, 12))
  const member = naming(random)
  const together = gatherings(random, people)
  const homes = chosen(random, rooms, together.length)
  return homes.map((home, index) => {
    const { kind, residenceStatus } = random.weighted(entries)
    const members = (together[index] ?? []).map(member)
    const from = cameFrom(random, home, byCommunity[home.buildingCode.slice(0, 12)] ?? rooms)
    return { key: `household-${String(index + 1)}`, ...home, kind, residenceStatus, members, ...from }
  })
}

const hows = ['NUMBER', 'NAME', 'PHONE'] as const

/** The same person as a second clerk enters him: the number mistyped, perhaps the name misheard or another telephone. */
const duplicateOf = (
  { key, name, idNumber, phones }: PlannedMember,
  home: Home & Entry,
  index: number,
): PlannedDuplicate => {
  const how = hows[index % hows.length] ?? 'NUMBER'
  return {
    ...home,
    key: `duplicate-${String(index + 1)}`,
    of: key,
    how,
    name: how === 'NAME' ? misheard(name) : name,
    idNumber: mistyped(idNumber),
    phones: how === 'PHONE' ? [phoneOf(firstPhone + 900_000 + index)] : phones,
  }
}

/** People entered twice, spread evenly over the town. */
export const duplicatesOf = (
  random: Random,
  households: readonly PlannedHousehold[],
  count: number,
): readonly PlannedDuplicate[] => {
  const grown = households.flatMap(({ members, ...home }) =>
    members.filter(({ phones }) => phones.length > 0).map((member) => ({ member, home })),
  )
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor(((index + random.next()) * grown.length) / count)
    const { member, home } = grown[at] ?? random.pick(grown)
    // With another telephone he comes from another home, some doors on.
    const met = hows[index % hows.length] === 'PHONE' ? (grown[(at + 90) % grown.length]?.home ?? home) : home
    const { buildingCode, roomCode, kind, residenceStatus } = met
    return duplicateOf(member, { buildingCode, roomCode, kind, residenceStatus }, index)
  })
}
