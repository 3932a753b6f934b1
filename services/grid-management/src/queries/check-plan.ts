import {
  DomainError,
  everyOf,
  inScope,
  notFound,
  type Ask,
  type FieldViolation,
  type Versioned,
} from '@fengqiao/domain-kit'
import { lineOf } from '@fengqiao/standards'
import type { Grid } from '../domain/grid.ts'
import type { Point } from '../domain/issue.ts'
import type { Placement } from '../domain/placement.ts'
import { heirsOf, faultsOf } from '../domain/regridding/fit.ts'
import { mayServeAt, type CutOver } from '../domain/regridding/cut-over.ts'
import { mustBeToCome } from '../domain/regridding/plan.ts'
import type { Plan } from '../domain/regridding/regridding.ts'
import type { Deps } from '../ports.ts'

type Needs = Pick<Deps, 'grids' | 'placements' | 'pointsOf' | 'territoriesOf'>

/** A plan that fits, and what was read to find that out. */
export interface Checked extends CutOver {
  readonly placements: readonly Placement[]
  readonly points: ReadonlyMap<string, Point>
  readonly territories: ReadonlyMap<string, readonly string[]>
}

const page = 200

const placementsIn = async ({ placements }: Needs, { ends }: Plan): Promise<readonly Placement[]> => {
  const found: Versioned<Placement>[] = []
  for (const code of new Set(ends))
    found.push(...(await everyOf((asked) => placements.ofGrid(code, asked), page)))
  return found.map(({ state }) => state)
}

const postFaults = (
  { grids }: Plan,
  territories: ReadonlyMap<string, readonly string[]>,
): readonly FieldViolation[] =>
  grids.flatMap(({ code, primary, deputies }, index) => {
    const serves = (person: string): boolean => mayServeAt(territories.get(person) ?? [], code)
    const at = `grids[${String(index)}]`
    const named = [
      { field: `${at}.primaryId`, person: primary },
      ...deputies.map((person, place) => ({ field: `${at}.deputyIds[${String(place)}]`, person })),
    ]
    return named
      .filter(({ person }) => !serves(person))
      .map(({ field }) => ({ field, reason: 'NO_POST_THERE' }))
  })

const groundOf = async (needs: Needs, plan: Plan) => {
  const community = (await needs.grids.ever(plan.communityCode)).map(({ state }) => state)
  const placements = await placementsIn(needs, plan)
  const points = await needs.pointsOf(placements.map(({ buildingCode }) => buildingCode))
  const standing: readonly Grid[] = community.filter(({ until }) => until === undefined)
  return {
    ...{ standing, placements, points },
    used: new Set(community.map(({ code }) => code)),
    buildings: [...points].map(([code, point]) => ({ code, point })),
  }
}

/** Looks at a plan from every side and refuses it by the fields that are wrong; changes nothing. */
export const checkPlan =
  (needs: Needs) =>
  async ({ scope, meta, input: plan }: Ask<Plan>): Promise<Checked> => {
    if (!inScope(scope, lineOf(plan.communityCode))) throw notFound()
    mustBeToCome(plan.day, meta.at.getTime())
    const ground = await groundOf(needs, plan)
    const people = plan.grids.flatMap(({ primary, deputies }) => [primary, ...deputies])
    const territories = await needs.territoriesOf(people)
    const violations = [...faultsOf(plan, ground), ...postFaults(plan, territories)]
    if (violations.length > 0) throw new DomainError('invalid', 'INVALID_REQUEST', { violations })
    const { standing, placements, points } = ground
    return { plan, heirs: heirsOf(plan, standing), placements, points, territories }
  }
