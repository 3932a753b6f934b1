import type { FieldViolation } from '@fengqiao/domain-kit'
import { communityOf, locatorOf, overlayOf, turnedArea, type Share } from '@fengqiao/standards'
import { isClosed, type Grid } from '../grid.ts'
import type { Point } from '../issue.ts'
import type { Refusal } from '../refusals.ts'
import type { GridShape } from '../routing.ts'
import type { Plan, PlannedGrid } from './regridding.ts'

/** What a plan is checked against. */
export interface Ground {
  /** The community's grids that stand. */
  readonly standing: readonly Grid[]
  /** Codes of the community's grids, ended ones too. */
  readonly used: ReadonlySet<string>
  /** Buildings of the grids that end. */
  readonly buildings: readonly { readonly code: string; readonly point: Point }[]
}

/** What rounding coordinates to a tenth of a metre may leave along two kilometres of border. */
const tolerance = 100
const mostCorners = 5_000
const mostFaults = 50

const fault = (field: string, reason: Refusal, params: FieldViolation['params'] = {}): FieldViolation => ({
  field,
  reason,
  params,
})

const shapeOf = ({ code, boundary }: GridShape) => ({ code, ring: boundary })

const sum = (shares: readonly Share[], of: (codes: readonly string[]) => boolean): number =>
  shares.reduce((total, { codes, squareMetres }) => (of(codes) ? total + squareMetres : total), 0)

const isOutline = (grid: PlannedGrid): boolean => {
  const area = sum(overlayOf([shapeOf(grid)]), () => true)
  return area > tolerance && Math.abs(area - turnedArea(shapeOf(grid))) <= tolerance
}

const gridFaults = (plan: Plan, { used }: Ground): readonly FieldViolation[] =>
  plan.grids.flatMap((grid, index) => {
    const { code, boundary } = grid
    const at = `grids[${String(index)}]`
    if (communityOf(code) !== plan.communityCode)
      return [fault(`${at}.gridCode`, 'NOT_OF_COMMUNITY', { community: plan.communityCode })]
    if (used.has(code) || plan.grids.findIndex((each) => each.code === code) < index)
      return [fault(`${at}.gridCode`, 'CODE_USED', { code })]
    if (!isClosed(boundary)) return [fault(`${at}.boundary`, 'BOUNDARY_NOT_CLOSED')]
    return isOutline(grid) ? [] : [fault(`${at}.boundary`, 'BOUNDARY_INVALID')]
  })

const endFaults = ({ ends }: Plan, { standing }: Ground): readonly FieldViolation[] => {
  const codes = new Set(standing.map(({ code }) => code))
  return ends.flatMap((code, index) =>
    codes.has(code) && ends.indexOf(code) === index
      ? []
      : [fault(`endedGridCodes[${String(index)}]`, 'NOT_STANDING', { code })],
  )
}

interface Laid {
  readonly plan: Plan
  readonly shares: readonly Share[]
  readonly isNew: (code: string) => boolean
  readonly ends: (code: string) => boolean
}

const layOver = (plan: Plan, { standing }: Pick<Ground, 'standing'>): Laid => {
  const codes = new Set(plan.grids.map(({ code }) => code))
  return {
    plan,
    shares: overlayOf([...standing, ...plan.grids].map(shapeOf)),
    isNew: (code) => codes.has(code),
    ends: (code) => plan.ends.includes(code),
  }
}

const stays = ({ isNew, ends }: Laid, code: string): boolean => !isNew(code) && !ends(code)

const uncovered = (laid: Laid): readonly FieldViolation[] =>
  laid.plan.ends.flatMap((grid, index) => {
    const left = sum(laid.shares, (codes) => codes.includes(grid) && codes.every(laid.ends))
    const params = { grid, squareMetres: Math.round(left) }
    return left > tolerance ? [fault(`endedGridCodes[${String(index)}]`, 'GROUND_UNCOVERED', params)] : []
  })

/** With whom a new grid would share ground: with grids that stay, and with new ones that are named after it. */
const rivalsOf = (laid: Laid, code: string): readonly string[] => {
  const order = laid.plan.grids.map((grid) => grid.code)
  const met = laid.shares.filter(({ codes }) => codes.includes(code)).flatMap(({ codes }) => codes)
  const isRival = (other: string): boolean =>
    stays(laid, other) || (laid.isNew(other) && order.indexOf(other) > order.indexOf(code))
  return [...new Set(met)].filter(isRival)
}

const outlineFaults = (laid: Laid): readonly FieldViolation[] =>
  laid.plan.grids.flatMap(({ code }, index) => {
    const field = `grids[${String(index)}].boundary`
    const beyond = sum(laid.shares, (codes) => codes.includes(code) && codes.every(laid.isNew))
    const outside =
      beyond > tolerance ? [fault(field, 'GROUND_OUTSIDE', { squareMetres: Math.round(beyond) })] : []
    const twice = rivalsOf(laid, code).flatMap((grid) => {
      const shared = sum(laid.shares, (codes) => codes.includes(code) && codes.includes(grid))
      const params = { grid, squareMetres: Math.round(shared) }
      return shared > tolerance ? [fault(field, 'GROUND_TWICE', params)] : []
    })
    return [...outside, ...twice]
  })

/** A grid whose ground stays the same stays the same grid. */
const keptFaults = (laid: Laid): readonly FieldViolation[] =>
  laid.plan.grids.flatMap(({ code }, index) => {
    const same = laid.plan.ends.find((grid) => {
      const apart = sum(laid.shares, (codes) => codes.includes(code) !== codes.includes(grid))
      return apart <= tolerance
    })
    return same === undefined ? [] : [fault(`grids[${String(index)}].gridCode`, 'AREA_KEPT', { code: same })]
  })

/** A building that lies in none of today's grids either is no fault of the plan. */
const buildingFaults = (plan: Plan, { standing, buildings }: Ground): readonly FieldViolation[] => {
  const holderOf = (grids: readonly GridShape[]) => locatorOf(grids.map(shapeOf)).around
  const before = holderOf(standing)
  const after = holderOf([...plan.grids, ...standing.filter(({ code }) => !plan.ends.includes(code))])
  return buildings
    .filter(({ point }) => before(point) !== undefined && after(point) === undefined)
    .map(({ code }) => fault('grids', 'BUILDING_OUTSIDE', { building: code }))
}

const cornerFaults = ({ grids }: Plan): readonly FieldViolation[] => {
  const corners = grids.reduce((count, { boundary }) => count + boundary.length, 0)
  return corners > mostCorners ? [fault('grids', 'TOO_MANY_CORNERS', { limit: mostCorners })] : []
}

/** Everything that speaks against a plan, by its field: first of the grids themselves, then of their ground. */
export const faultsOf = (plan: Plan, ground: Ground): readonly FieldViolation[] => {
  const corners = cornerFaults(plan)
  if (corners.length > 0) return corners
  const own = [...gridFaults(plan, ground), ...endFaults(plan, ground)]
  if (own.length > 0) return own
  const laid = layOver(plan, ground)
  const faults = [
    ...keptFaults(laid),
    ...uncovered(laid),
    ...outlineFaults(laid),
    ...buildingFaults(plan, ground),
  ]
  return faults.slice(0, mostFaults)
}

/** For each grid that ends, the new one that takes most of its ground; the lowest code where two take as much. */
export const heirsOf = (plan: Plan, standing: readonly Grid[]): ReadonlyMap<string, string> => {
  const { shares } = layOver(plan, { standing })
  const [first = ''] = plan.grids.map(({ code }) => code).toSorted()
  const taken = (ended: string, code: string): number =>
    Math.round(sum(shares, (codes) => codes.includes(ended) && codes.includes(code)))
  const heir = (ended: string): string =>
    plan.grids
      .map(({ code }) => code)
      .toSorted()
      .reduce((best, code) => (taken(ended, code) > taken(ended, best) ? code : best), first)
  return new Map(plan.ends.map((ended) => [ended, heir(ended)]))
}
