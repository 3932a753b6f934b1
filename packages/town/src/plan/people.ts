import { communityOf } from '@fengqiao/standards'
import type { Random } from './random.ts'
import { mediatedCommunities } from './disputes.ts'
import { townCode } from './grids.ts'
import type { PlannedAssignment, PlannedCommunity, PlannedGrid, PlannedPerson } from './types.ts'

// The commonest family names and syllables, put together by chance: the names belong to nobody.
const families = Array.from('王李张刘陈杨黄赵吴周徐孙马朱胡林')
const given = Array.from('明静伟芳敏丽强磊洋艳勇军杰娟涛超霞平刚桂')

/** A name of two or three characters that was not given yet. */
const namer = (random: Random): (() => string) => {
  const taken = new Set<string>()
  const draw = (): string => {
    const second = random.next() < 0.5 ? random.pick(given) : ''
    return `${random.pick(families)}${random.pick(given)}${second}`
  }
  return () => {
    let name = draw()
    while (taken.has(name)) name = draw()
    taken.add(name)
    return name
  }
}

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

/** Grid workers stand in for the grid after their own; only the first does, so that both cases are there. */
const deputySeat = (grids: readonly PlannedGrid[], index: number): readonly PlannedGrid[] =>
  index === 0 ? grids.slice(1, 2) : []

/** The town's staff, one worker a grid, and the residents that hold an account. */
export const peopleOf = (
  random: Random,
  communities: readonly PlannedCommunity[],
): readonly PlannedPerson[] => {
  const name = namer(random)
  const grids = gridsOf(communities)
  const hold = (office: Office, seats: readonly Seat[]): readonly PlannedPerson[] =>
    seats.map((seat, index) => ({
      username: `${office.prefix}${String(index + 1)}`,
      who: [office.title, seat.name].filter((part) => part !== undefined).join(' · '),
      displayName: name(),
      posts: [seat, ...(office.prefix === 'worker' ? deputySeat(grids, index) : [])].map(({ code }) => ({
        role: office.role,
        territory: code,
      })),
    }))
  const town = { code: townCode }
  return [
    ...hold(offices.admin, [town]),
    ...hold(offices.clerk, [town, town]),
    ...hold(offices.manager, communities),
    ...hold(offices.worker, grids),
    ...hold(offices.sponsor, [town]),
    ...hold(offices.auditor, [town]),
    ...hold(offices.resident, communities),
    ...hold(offices.mediator, communities.slice(0, mediatedCommunities)),
  ]
}

/** Who answers for each grid: its worker, and for one grid a neighbour's worker as deputy. */
export const assignmentsOf = (communities: readonly PlannedCommunity[]): readonly PlannedAssignment[] => {
  const grids = gridsOf(communities)
  const managerOf = (grid: PlannedGrid): string =>
    `manager${String(communities.findIndex(({ code }) => code === communityOf(grid.code)) + 1)}`
  return grids.flatMap((grid, index) => {
    const primary = {
      gridCode: grid.code,
      username: `worker${String(index + 1)}`,
      primary: true,
      by: managerOf(grid),
    }
    return index === 1 ? [primary, { ...primary, username: 'worker1', primary: false }] : [primary]
  })
}
