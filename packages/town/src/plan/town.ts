import { buildingsOf } from './buildings.ts'
import { disputesOf } from './disputes.ts'
import { careOf } from './care.ts'
import { communitiesOf, townCode } from './grids.ts'
import { issuesOf } from './issues.ts'
import { lettingsOf } from './lettings.ts'
import { organisationsOf } from './organisations.ts'
import { assignmentsOf, peopleOf } from './people.ts'
import { random } from './random.ts'
import { duplicatesOf, householdsOf } from './residents.ts'
import { countsOf, small, type TownSize } from './size.ts'
import type { PlannedTown } from './types.ts'

/** Use to plan a town without loading it: the same seed and size give the same town. */
export const town = (seed: number, size: TownSize = small): PlannedTown => {
  const counts = countsOf(size)
  const communities = communitiesOf(random(seed, 'outlines'), size)
  const buildings = buildingsOf(random(seed, 'buildings'), communities, size)
  const people = counts.residents - counts.duplicates
  const households = householdsOf(random(seed, 'households'), buildings, people)
  return {
    code: townCode,
    communities,
    people: peopleOf(random(seed, 'staff'), communities, size),
    assignments: assignmentsOf(communities, size),
    issues: issuesOf(communities, buildings, size),
    disputes: disputesOf(communities, size),
    buildings,
    households,
    duplicates: duplicatesOf(random(seed, 'duplicates'), households, counts.duplicates),
    organisations: organisationsOf(random(seed, 'organisations'), buildings, counts.organisations),
    care: careOf(households),
    lettings: lettingsOf(random(seed, 'lettings'), households),
  }
}
