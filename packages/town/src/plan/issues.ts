import { courses, coursesThat, type Cast, type Course, type Origin } from './courses.ts'
import { middleOf } from './grids.ts'
import { matters, type Matter } from './matters.ts'
import { workerOf } from './people.ts'
import { countsOf, type TownSize } from './size.ts'
import type {
  PlannedBuilding,
  PlannedCommunity,
  PlannedGrid,
  PlannedIssue,
  PlannedReporter,
  Point,
} from './types.ts'

interface Spot {
  readonly grid: PlannedGrid
  readonly cast: Cast
}

/** Every grid with the people who act there, numbered as the staff is. */
const spotsOf = (communities: readonly PlannedCommunity[], size: TownSize): readonly Spot[] => {
  const worker = workerOf(size)
  const { accountsEach } = countsOf(size)
  const named = (grid: number): string => `worker${String(worker(grid) + 1)}`
  return communities.flatMap(({ grids }, community) =>
    grids.map((grid, row) => {
      const first = community * grids.length
      const other = [1, 2].map((far) => named(first + ((row + far) % grids.length)))
      const own = named(first + row)
      return {
        grid,
        cast: {
          worker: own,
          // The grid next to this one may be the same worker's.
          neighbour: other.find((one) => one !== own) ?? own,
          manager: `manager${String(community + 1)}`,
          clerk: `clerk${String((row % 2) + 1)}`,
          resident: `resident${String(community * accountsEach + (row % accountsEach) + 1)}`,
        },
      }
    }),
  )
}

const registrarOf = (origin: Origin, { resident, clerk, worker }: Cast): string => {
  if (origin === 'resident') return resident
  return origin === 'worker-for-contact' ? worker : clerk
}

const channelOf: Readonly<Record<Origin, string>> = {
  resident: 'ONLINE',
  'clerk-for-resident': 'COUNTER',
  'worker-for-contact': 'PATROL',
  'clerk-anonymous': 'PHONE',
}

/** No mobile number begins with 100, so the number rings nowhere. */
const contactOf = (index: number): PlannedReporter => ({
  kind: 'contact',
  name: '来访群众',
  phone: `100 000${String(10_000 + index).slice(0, 1)} ${String(10_000 + index).slice(1)}`,
})

const reporterOf = (origin: Origin, cast: Cast, index: number): PlannedReporter => {
  if (origin === 'clerk-anonymous') return { kind: 'anonymous' }
  return origin === 'worker-for-contact' ? contactOf(index) : { kind: 'account', username: cast.resident }
}

const placeOf = (grid: PlannedGrid, index: number, stands: readonly Point[]) =>
  index % 3 === 2
    ? { gridCode: grid.code }
    : { point: stands[Math.floor(index / 3) % stands.length] ?? middleOf(grid.ring) }

interface Chosen {
  readonly spot: Spot
  readonly matter: Matter
  readonly course: Course
  /** Where buildings stand in the grid. */
  readonly stands: readonly Point[]
}

const issueOf = (index: number, { spot: { grid, cast }, matter, course, stands }: Chosen): PlannedIssue => ({
  key: `issue-${String(index + 1)}`,
  by: registrarOf(course.origin, cast),
  title: matter.title,
  ...(matter.description === undefined ? {} : { description: matter.description }),
  category: `ISSUE_CATEGORY_${matter.category}`,
  urgency: `ISSUE_URGENCY_${matter.urgency ?? 'ORDINARY'}`,
  channel: `ISSUE_CHANNEL_${channelOf[course.origin]}`,
  reporter: reporterOf(course.origin, cast, index + 1),
  placeWords: matter.placeWords,
  ...placeOf(grid, index, stands),
  steps: course.steps(cast),
})

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** Whether the one at `index` belongs to `part` of `total` that are spread evenly, and how many did before it. */
const evenly = (index: number, part: number, total: number): readonly [isOne: boolean, before: number] => {
  const upTo = (count: number): number => Math.floor((count * part) / total)
  return [upTo(index + 1) > upTo(index), upTo(index)]
}

/** A course for each issue: every course in turn, or so that a year ends with the outcome asked for. */
const coursing = ({ issues, outcome }: TownSize): ((index: number) => Course) => {
  if (!outcome) return (index) => at(courses, index)
  const { concluded, patrol } = outcome
  return (index) => {
    const [onPatrol, found] = evenly(index, patrol, issues)
    if (onPatrol) return at(coursesThat.concludePatrols, found)
    const rest = index - found
    const [ends, ended] = evenly(rest, concluded - patrol, issues - patrol)
    return ends ? at(coursesThat.conclude, ended) : at(coursesThat.stayOpen, rest - ended)
  }
}

/** Issues over all grids, kinds and states. The lists have lengths without a common rhythm, so they mix. */
export const issuesOf = (
  communities: readonly PlannedCommunity[],
  buildings: readonly PlannedBuilding[],
  size: TownSize,
): readonly PlannedIssue[] => {
  const spots = spotsOf(communities, size)
  const standing = Map.groupBy(buildings, ({ gridCode }) => gridCode)
  const courseOf = coursing(size)
  return Array.from({ length: size.issues }, (_, index) => {
    const spot = at(spots, index * 5)
    const stands = (standing.get(spot.grid.code) ?? []).map(({ point }) => point)
    return issueOf(index, { spot, stands, matter: at(matters, index), course: courseOf(index) })
  })
}
