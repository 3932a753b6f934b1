import { communityOf } from '@fengqiao/standards'
import { townCode } from './grids.ts'
import { namer } from './names.ts'
import type { Random } from './random.ts'
import { countsOf, type TownSize } from './size.ts'
import type { PlannedAssignment, PlannedCommunity, PlannedGrid, PlannedPerson } from './types.ts'

interface Office {
  readonly title: string
  readonly role: string
  readonly prefix: string
}

const offices = {
  admin: { title: '镇管理员', role: 'ROLE_TOWN_ADMIN', prefix: 'admin' },
  clerk: { title: '窗口办事员', role: 'ROLE_TOWN_CLERK', prefix: 'clerk' },
  manager: { title: '网格管理员', role: 'ROLE_GRID_MANAGER', prefix: 'manager' },
  worker: { title: '网格员', role: 'ROLE_GRID_WORKER', prefix: 'worker' },
  sponsor: { title: '包案领导', role: 'ROLE_SPONSOR', prefix: 'sponsor' },
  auditor: { title: '审计员', role: 'ROLE_AUDITOR', prefix: 'auditor' },
  resident: { title: '居民', role: 'ROLE_RESIDENT', prefix: 'resident' },
  mediator: { title: '人民调解员', role: 'ROLE_MEDIATOR', prefix: 'mediator' },
} as const satisfies Record<string, Office>

interface Seat {
  readonly code: string
  readonly name?: string
}

const gridsOf = (communities: readonly PlannedCommunity[]): readonly PlannedGrid[] =>
  communities.flatMap(({ grids }) => grids)

/**
 * Which worker has which grid, both counted through the town. Where there are fewer workers than grids, the last grid
 * of each of the first communities is one of two that its worker has.
 */
export const workerOf = (size: TownSize): ((grid: number) => number) => {
  const grids = size.communities * size.gridsEach
  const shared = Math.max(0, grids - countsOf(size).workers)
  return (grid) => grid - Math.min(shared, Math.floor((grid + 1) / size.gridsEach))
}

/** A worker's own grids; the first of the town also stands in for the grid after his own. */
const seatsOfWorkers = (grids: readonly PlannedGrid[], size: TownSize): readonly (readonly Seat[])[] => {
  const worker = workerOf(size)
  return Array.from({ length: countsOf(size).workers }, (_, index) => {
    const own = grids.filter((_grid, at) => worker(at) === index)
    return index === 0 ? [...own, ...grids.slice(1, 2)] : own
  })
}

const repeated = <T>(items: readonly T[], times: number): readonly T[] =>
  items.flatMap((item) => Array.from({ length: times }, () => item))

/** The town's staff and the residents that hold an account, those of a community side by side. */
export const peopleOf = (
  random: Random,
  communities: readonly PlannedCommunity[],
  size: TownSize,
): readonly PlannedPerson[] => {
  const name = namer(random)
  const { accountsEach, mediators } = countsOf(size)
  const hold = (office: Office, seats: readonly (readonly Seat[])[]): readonly PlannedPerson[] =>
    seats.map((held, index) => ({
      username: `${office.prefix}${String(index + 1)}`,
      who: [office.title, held[0]?.name].filter((part) => part !== undefined).join(' · '),
      displayName: name(),
      posts: held.map(({ code }) => ({ role: office.role, territory: code })),
    }))
  const town: readonly Seat[] = [{ code: townCode }]
  const each = (seats: readonly Seat[]): readonly (readonly Seat[])[] => seats.map((seat) => [seat])
  return [
    ...hold(offices.admin, [town]),
    ...hold(offices.clerk, [town, town]),
    ...hold(offices.manager, each(communities)),
    ...hold(offices.worker, seatsOfWorkers(gridsOf(communities), size)),
    ...hold(offices.sponsor, [town]),
    ...hold(offices.auditor, [town]),
    ...hold(offices.resident, each(repeated(communities, accountsEach))),
    ...hold(offices.mediator, each(communities.slice(0, mediators))),
  ]
}

/** Who answers for each grid: its worker, and for one grid a neighbour's worker as deputy. */
export const assignmentsOf = (
  communities: readonly PlannedCommunity[],
  size: TownSize,
): readonly PlannedAssignment[] => {
  const grids = gridsOf(communities)
  const worker = workerOf(size)
  const managerOf = (grid: PlannedGrid): string =>
    `manager${String(communities.findIndex(({ code }) => code === communityOf(grid.code)) + 1)}`
  return grids.flatMap((grid, index) => {
    const primary = {
      gridCode: grid.code,
      username: `worker${String(worker(index) + 1)}`,
      primary: true,
      by: managerOf(grid),
    }
    return index === 1 ? [primary, { ...primary, username: 'worker1', primary: false }] : [primary]
  })
}
