import { buildingsOf } from './buildings.ts'
import { disputesOf } from './disputes.ts'
import { communitiesOf, townCode } from './grids.ts'
import { issuesOf } from './issues.ts'
import { assignmentsOf, peopleOf } from './people.ts'
import { random } from './random.ts'
import { householdsOf } from './residents.ts'
import type { PlannedTown, TownSize } from './types.ts'

/** A town that one can look over in an afternoon. */
export const small: TownSize = { communities: 3, gridsEach: 3, issues: 24 }

/** Use to plan a town without loading it: the same seed and size give the same town. */
export const town = (seed: number, size: TownSize = small): PlannedTown => {
  const source = random(seed)
  const communities = communitiesOf(source, size)
  const people = peopleOf(source, communities)
  const buildings = buildingsOf(source, communities)
  return {
    code: townCode,
    communities,
    people,
    assignments: assignmentsOf(communities),
    issues: issuesOf(communities, size.issues),
    disputes: disputesOf(communities),
    buildings,
    households: householdsOf(source, buildings),
  }
}
