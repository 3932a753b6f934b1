import { communityOf } from '@fengqiao/standards'
import { ageOf, year } from './id-numbers.ts'
import { strangersName } from './names.ts'
import { phoneOf } from './phones.ts'
import type { Random } from './random.ts'
import type { PlannedLetting } from './registers.ts'
import type { PlannedHousehold } from './types.ts'

/** Of so many households one rents its home. */
const oneOf = 25

/** Of three landlords two are neighbours, and one lives elsewhere. */
const landlordOf = (
  random: Random,
  turn: number,
  neighbour: PlannedHousehold | undefined,
): PlannedLetting['landlord'] => {
  const [head] = neighbour?.members ?? []
  if (turn % 3 !== 0 && head !== undefined) return { of: head.key }
  return { name: strangersName(random), phone: phoneOf(40_000_000 + turn) }
}

/** Who lives next to a household, in the order of the buildings and in its community. */
const neighbourOf = (
  households: readonly PlannedHousehold[],
  { buildingCode }: PlannedHousehold,
  index: number,
): PlannedHousehold | undefined => {
  const before = households[index - 1]
  return before && communityOf(before.buildingCode) === communityOf(buildingCode) ? before : undefined
}

/** Homes that are rented, all over town: of whom, to whom, and what was found there. In one of five it is a danger. */
export const lettingsOf = (
  random: Random,
  households: readonly PlannedHousehold[],
): readonly PlannedLetting[] =>
  households.flatMap((household, index) => {
    if (index % oneOf !== 1) return []
    const turn = Math.floor(index / oneOf)
    const { key, buildingCode, roomCode, members } = household
    const tenants = members.filter((member) => ageOf(member) >= 18).map((member) => member.key)
    return {
      ...{ household: key, buildingCode, roomCode, tenants },
      landlord: landlordOf(random, turn, neighbourOf(households, household, index)),
      use: tenants.length > 2 ? 'LETTING_USE_SHARED' : 'LETTING_USE_DWELLING',
      from: `${String(year)}-0${String(random.whole(1, 9))}-01`,
      found: turn % 5 === 1 ? 'LETTING_CHECK_OUTCOME_DANGER' : 'LETTING_CHECK_OUTCOME_NO_DANGER',
    }
  })
