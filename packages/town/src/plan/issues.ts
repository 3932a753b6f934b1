import { courses, type Cast, type Course, type Origin } from './courses.ts'
import { middleOf } from './grids.ts'
import { matters, type Matter } from './matters.ts'
import type { PlannedCommunity, PlannedGrid, PlannedIssue, PlannedReporter } from './types.ts'

interface Spot {
  readonly grid: PlannedGrid
  readonly cast: Cast
}

/** Every grid with the people who act there, numbered as the staff is: one worker a grid, one manager a community. */
const spotsOf = (communities: readonly PlannedCommunity[]): readonly Spot[] =>
  communities.flatMap(({ grids }, community) =>
    grids.map((grid, row) => {
      const first = community * grids.length
      return {
        grid,
        cast: {
          worker: `worker${String(first + row + 1)}`,
          neighbour: `worker${String(first + ((row + 1) % grids.length) + 1)}`,
          manager: `manager${String(community + 1)}`,
          clerk: `clerk${String((row % 2) + 1)}`,
          resident: `resident${String(community + 1)}`,
        },
      }
    }),
  )

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
  phone: `100 0000 ${String(index).padStart(4, '0')}`,
})

const reporterOf = (origin: Origin, cast: Cast, index: number): PlannedReporter => {
  if (origin === 'clerk-anonymous') return { kind: 'anonymous' }
  return origin === 'worker-for-contact' ? contactOf(index) : { kind: 'account', username: cast.resident }
}

const placeOf = (grid: PlannedGrid, index: number): Pick<PlannedIssue, 'point' | 'gridCode'> =>
  index % 3 === 2 ? { gridCode: grid.code } : { point: middleOf(grid.ring) }

const issueOf = (
  index: number,
  { grid, cast }: Spot,
  [matter, course]: readonly [Matter, Course],
): PlannedIssue => ({
  key: `issue-${String(index + 1)}`,
  by: registrarOf(course.origin, cast),
  title: matter.title,
  ...(matter.description === undefined ? {} : { description: matter.description }),
  category: `ISSUE_CATEGORY_${matter.category}`,
  urgency: `ISSUE_URGENCY_${matter.urgency ?? 'ORDINARY'}`,
  channel: `ISSUE_CHANNEL_${channelOf[course.origin]}`,
  reporter: reporterOf(course.origin, cast, index + 1),
  placeWords: matter.placeWords,
  ...placeOf(grid, index),
  steps: course.steps(cast),
})

/** Issues over all grids, kinds and states. The lists have lengths without a common rhythm, so they mix. */
export const issuesOf = (
  communities: readonly PlannedCommunity[],
  count: number,
): readonly PlannedIssue[] => {
  const spots = spotsOf(communities)
  const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T
  return Array.from({ length: count }, (_, index) =>
    issueOf(index, at(spots, index * 4), [at(matters, index), at(courses, index)]),
  )
}
