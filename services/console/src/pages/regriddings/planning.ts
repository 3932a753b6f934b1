import type { GeoPoint, Grid, PlanRegriddingRequest, Regridding } from '../../api/model.ts'
import type { Outlined } from '../../parts/plan.ts'
import { geoJsonOf, type Shape } from './drawing.ts'

/** A new grid as it is being planned. */
export interface Row {
  readonly code: string
  readonly name: string
  readonly primaryId: string
  readonly ring: readonly GeoPoint[]
  /** What this form does not ask for, and a plan that was made elsewhere may say. */
  readonly beside?: Required<Pick<PlanRegriddingRequest['grids'][number], 'kind' | 'deputyIds'>>
}

/** The form as it is being filled in. */
export interface PlanFields {
  readonly community: string
  readonly day: string
  readonly drawing: string
  readonly rows: readonly Row[]
  readonly ends: readonly string[]
}

export const blank: PlanFields = { community: '', day: '', drawing: '', rows: [], ends: [] }

/** The grids of a community, in order. */
export const gridsIn = (grids: readonly Grid[], community: string): readonly Grid[] =>
  grids.filter(({ gridCode }) => community !== '' && gridCode.slice(0, 12) === community)

const sameGround = (ring: readonly GeoPoint[], grid: Grid): boolean =>
  JSON.stringify(ring) ===
  JSON.stringify((grid.boundary?.ring ?? []).map(({ longitude, latitude }) => ({ longitude, latitude })))

const nextCode = (community: string, taken: ReadonlySet<string>): string => {
  let sequence = 1
  const codeAt = (): string => `${community}${String(sequence).padStart(3, '0')}`
  while (taken.has(codeAt())) sequence += 1
  return codeAt()
}

/** Who answers for a grid today answers for what is drawn under its code, until somebody else is chosen. */
const primaryOf = (grid: Grid | undefined): string =>
  grid?.assignments?.find(({ primary }) => primary)?.personId ?? ''

/**
 * What a drawing means for a community: a grid that is drawn as it stands stays; the others end, and every other
 * shape is a new grid. A code that was used is not used again, so a shape that has one is given the next.
 */
export const readDrawing = (
  shapes: readonly Shape[],
  standing: readonly Grid[],
  community: string,
): Pick<PlanFields, 'rows' | 'ends'> => {
  const byCode = new Map(standing.map((grid) => [grid.gridCode, grid]))
  const isKept = ({ code, ring }: Shape): boolean => {
    const grid = byCode.get(code)
    return grid !== undefined && sameGround(ring, grid)
  }
  const kept = new Set(shapes.filter(isKept).map(({ code }) => code))
  const taken = new Set(byCode.keys())
  const rows = shapes
    .filter((shape) => !isKept(shape))
    .map(({ code, name, ring }): Row => {
      const free = code.startsWith(community) && code.length === 15 && !taken.has(code)
      const given = free ? code : nextCode(community, taken)
      taken.add(given)
      return { code: given, name, primaryId: primaryOf(byCode.get(code)), ring }
    })
  return { rows, ends: [...byCode.keys()].filter((code) => !kept.has(code)) }
}

/** A shape that comes back under the code it was given keeps who was chosen for it, and what stands beside. */
export const keptFrom = (
  before: readonly Row[],
  rows: readonly Row[],
  shapes: readonly Shape[],
): readonly Row[] => {
  const named = new Set(shapes.map(({ code }) => code))
  return rows.map((row) => {
    const known = named.has(row.code) ? before.find(({ code }) => code === row.code) : undefined
    if (known === undefined) return row
    const { primaryId, beside } = known
    return { ...row, primaryId, ...(beside === undefined ? {} : { beside }) }
  })
}

/** A plan as the form shows it, its drawing as a drawing program would give it. */
export const fieldsOf = ({ communityCode, day, grids = [], endedGridCodes }: Regridding): PlanFields => ({
  ...{ community: communityCode, day, ends: endedGridCodes },
  drawing: geoJsonOf(grids),
  rows: grids.map(({ gridCode, name, primaryId, boundary, kind = 'GRID_KIND_BASE', deputyIds }) => ({
    ...{ code: gridCode, name, primaryId, ring: boundary?.ring ?? [] },
    beside: { kind, deputyIds },
  })),
})

/** What is wrong before anything travels: the controls, by their ids. */
export const wrongInPlan = ({ community, day, rows }: PlanFields): readonly string[] => [
  ...(community === '' ? ['community'] : []),
  ...(day === '' ? ['day'] : []),
  ...(rows.length === 0 ? ['drawing'] : []),
  ...rows.flatMap(({ code, name, primaryId }, index) =>
    code === '' || name.trim() === '' || primaryId === '' ? [`row-${String(index)}`] : [],
  ),
]

/** The control that a field of the request belongs to. */
export const controlOf = (field: string): string | undefined => {
  const row = /^grids\[(\d+)\]/.exec(field)?.[1]
  if (row !== undefined) return `regridding-row-${row}`
  if (field.startsWith('endedGridCodes')) return 'regridding-ends'
  if (field === 'day') return 'regridding-day'
  return field === 'grids' ? 'regridding-drawing' : undefined
}

export const requestOf = ({ community, day, rows, ends }: PlanFields): PlanRegriddingRequest => ({
  communityCode: community,
  day,
  grids: rows.map(({ code, name, primaryId, ring, beside }) => ({
    gridCode: code,
    name: name.trim(),
    kind: 'GRID_KIND_BASE',
    ...beside,
    boundary: { ring: [...ring] },
    primaryId,
  })),
  endedGridCodes: [...ends],
})

/** The new grids as they are drawn. */
export const outlinesOf = ({ rows }: Pick<PlanFields, 'rows'>): readonly Outlined[] =>
  rows.map(({ code, name, ring }) => ({ gridCode: code, name, boundary: { ring: [...ring] } }))
