import { checkCharacterOf, roomCodeOf } from '@fengqiao/standards'
import { countyCode } from './buildings.ts'
import type { Random } from './random.ts'
import type { PlannedBuilding, PlannedHousehold, PlannedMember } from './types.ts'

const families = Array.from('王李张刘陈杨黄赵吴周徐孙马朱胡林')
const given = Array.from('明静伟芳敏丽强磊洋艳勇军杰娟涛超霞平刚桂')

interface Place {
  readonly buildingCode: string
  readonly roomCode: string
}

interface Role {
  readonly relation: string
  /** Years after the first generation, and the sex that the number says. */
  readonly generation: number
  readonly sex: 'MALE' | 'FEMALE' | 'EITHER'
}

const head: Role = { relation: 'HEAD', generation: 0, sex: 'EITHER' }
const spouse: Role = { relation: 'SPOUSE', generation: 0, sex: 'EITHER' }
const son: Role = { relation: 'SON', generation: 1, sex: 'MALE' }
const daughter: Role = { relation: 'DAUGHTER', generation: 1, sex: 'FEMALE' }
const parent: Role = { relation: 'PARENT', generation: -1, sex: 'FEMALE' }

/** Households as they come: alone, two, with children, with a parent. */
const shapes: readonly (readonly Role[])[] = [
  [head, spouse, son],
  [head],
  [head, spouse],
  [head, spouse, daughter, son],
  [head, spouse, parent],
  [head, daughter],
]

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * A number after GB 11643 with its right check character that belongs to nobody: the birth year lies in the nineteenth
 * century, and numbers were first given out in the 1980s to the living. Sequences follow each other, so that no two of a town meet.
 */
const idNumberOf = (random: Random, index: number, { generation, sex }: Role): string => {
  const year = 1866 + generation * 26 + Math.floor(random.next() * 6)
  const day = `${String(year)}${two(1 + Math.floor(random.next() * 12))}${two(1 + Math.floor(random.next() * 28))}`
  const drawn = (index * 2) % 1_000
  const odd = sex === 'MALE' || (sex === 'EITHER' && random.next() < 0.5)
  const first17 = `${countyCode}${day}${String(drawn + (odd ? 1 : 0)).padStart(3, '0')}`
  return first17 + checkCharacterOf(first17)
}

/** No mobile number begins with 100, so the number rings nowhere. */
const phoneOf = (index: number): string => `100 1000 ${String(index).padStart(4, '0')}`

const memberOf = (
  random: Random,
  index: number,
  { role, family }: { readonly role: Role; readonly family: string },
): PlannedMember => {
  const second = random.next() < 0.5 ? random.pick(given) : ''
  return {
    key: `resident-${String(index)}`,
    name: `${family}${random.pick(given)}${second}`,
    idNumber: idNumberOf(random, index, role),
    phones: role.generation === 1 ? [] : [phoneOf(index)],
    relation: `RELATION_${role.relation}`,
  }
}

/** The first rooms of each building, unit by unit, as many as its number allows to be lived in. */
const placesOf = ({ code, units, roomsAFloor }: PlannedBuilding, index: number): readonly Place[] =>
  Array.from({ length: 1 + (index % 2) }, (_, turn) => ({
    buildingCode: code,
    roomCode: roomCodeOf({
      buildingCode: code,
      unit: 1 + (turn % units),
      floor: 2 + turn,
      number: 1 + (index % roomsAFloor),
    }),
  }))

/** Who moved in from elsewhere lives here and is registered elsewhere. */
const entryOf = (index: number): Pick<PlannedHousehold, 'kind' | 'residenceStatus'> =>
  index % 5 === 4
    ? { kind: 'RESIDENT_KIND_FLOATING', residenceStatus: 'RESIDENCE_STATUS_LIVING_ONLY' }
    : { kind: 'RESIDENT_KIND_REGISTERED', residenceStatus: 'RESIDENCE_STATUS_BOTH' }

/** Households in every building, their members generated: the names and numbers belong to nobody. */
export const householdsOf = (
  random: Random,
  buildings: readonly PlannedBuilding[],
): readonly PlannedHousehold[] => {
  let people = 0
  return buildings.flatMap(placesOf).map((place, index) => {
    const family = random.pick(families)
    const roles = shapes[index % shapes.length] ?? []
    const members = roles.map((role) => {
      people += 1
      return memberOf(random, people, { role, family })
    })
    return { key: `household-${String(index + 1)}`, ...place, ...entryOf(index), members }
  })
}
