import {
  DomainError,
  inScope,
  invalidField,
  notFound,
  systemScope,
  type Ask,
  type Command,
  type Meta,
} from '@fengqiao/domain-kit'
import { communityOf, lineOf } from '@fengqiao/standards'
import type { Particulars } from '../domain/building.ts'
import { correctBuilding, registerBuilding } from '../domain/keep-building.ts'
import type { Deps, RowOutcome } from '../ports.ts'

type Needs = Pick<Deps, 'buildings' | 'communities'>

export interface BuildingInput {
  readonly code: string
  readonly particulars: Particulars
}

const factsOf = (meta: Meta, input: BuildingInput) => ({ by: meta.actor, at: meta.at.getTime(), ...input })

const communitiesOf = async ({ communities }: Needs, inputs: readonly BuildingInput[]) => {
  const found = await communities.lookMany(
    systemScope,
    inputs.map(({ code }) => communityOf(code)),
  )
  return new Set(found.map(({ id }) => id))
}

const demandPlace = (
  { scope }: Pick<Ask<unknown>, 'scope'>,
  code: string,
  known: ReadonlySet<string>,
): void => {
  if (!inScope(scope, lineOf(code))) throw notFound()
  if (!known.has(communityOf(code))) throw invalidField('buildingCode', 'UNKNOWN_REFERENCE')
}

/** Enters a building inside the caller's territory, in a community that is entered. */
export const registerBuildingCommand =
  (deps: Needs): Command<BuildingInput> =>
  async ({ scope, meta, input }) => {
    demandPlace({ scope }, input.code, await communitiesOf(deps, [input]))
    return deps.buildings.apply(meta, input.code, (before) => registerBuilding(before, factsOf(meta, input)))
  }

/** The same for many: one answer a row. A building that was heard of before it was entered is changed, not made. */
export const registerBuildings =
  (deps: Needs) =>
  async ({ scope, meta, input }: Ask<readonly BuildingInput[]>): Promise<readonly RowOutcome[]> => {
    const known = await communitiesOf(deps, input)
    const rows = input.map((one, index) => ({
      input: one,
      meta: { ...meta, commandId: `${meta.commandId}/${index}`, naturalId: one.code },
    }))
    const outcomes = await deps.buildings.createMany(
      rows.map((row) => ({
        meta: row.meta,
        decide: () => {
          demandPlace({ scope }, row.input.code, known)
          return registerBuilding(undefined, factsOf(row.meta, row.input))
        },
      })),
    )
    return Promise.all(
      outcomes.map(async (outcome, index) => {
        const row = rows[index]
        const standing = 'refused' in outcome && outcome.refused.reason === 'BUILDING_EXISTS'
        return row && standing ? settled(deps, row) : outcome
      }),
    )
  }

const settled = async (
  { buildings }: Needs,
  { meta, input }: { readonly meta: Meta; readonly input: BuildingInput },
): Promise<RowOutcome> => {
  try {
    return {
      receipt: await buildings.apply(meta, input.code, (before) =>
        registerBuilding(before, factsOf(meta, input)),
      ),
    }
  } catch (error) {
    if (error instanceof DomainError) return { refused: error }
    throw error
  }
}

/** Corrects what was entered of a building. */
export const correctBuildingCommand =
  ({ buildings }: Needs): Command<BuildingInput> =>
  ({ scope, meta, input: { code, particulars } }) =>
    buildings.change({ scope, id: code }, meta, (building) =>
      correctBuilding(building, { by: meta.actor, at: meta.at.getTime(), particulars }),
    )
