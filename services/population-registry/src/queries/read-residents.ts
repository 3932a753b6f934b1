import { inScope, invalidField, notFound, type Ask, type Scope, type Versioned } from '@fengqiao/domain-kit'
import { demandIdNumber } from '../domain/id-number.ts'
import { isKnown, seesResident, type Resident } from '../domain/resident.ts'
import type { Deps, PageAsked } from '../ports.ts'
import { openResidents, type ResidentSheet } from './open-resident.ts'

type Needs = Pick<Deps, 'residents' | 'seal' | 'blind'>

export interface SheetPage {
  readonly sheets: readonly ResidentSheet[]
  readonly next?: string
}

/** One person in the caller's scope. */
export const getResident =
  ({ residents, seal }: Pick<Deps, 'residents' | 'seal'>) =>
  async ({ scope, input }: Ask<{ readonly id: string }>): Promise<ResidentSheet> => {
    const [sheet] = await openResidents(seal, [await residents.load(scope, input.id)])
    if (!sheet) throw notFound()
    return sheet
  }

/** Where a record went; one that is only on its way stands for itself. */
const intoOf = (state: Resident): string | undefined =>
  state.status === 'MERGED' && state.phase === 'SETTLED' ? state.into : undefined

/** Records as they stand, those that were merged by the one they were merged into; each once. */
const standing = async (
  deps: Pick<Deps, 'residents'>,
  scope: Scope,
  ids: readonly string[],
): Promise<readonly Versioned<Resident>[]> => {
  const found = await deps.residents.lookMany(scope, [...new Set(ids)])
  const into = found.flatMap(({ state }) => intoOf(state) ?? [])
  const others = into.length === 0 ? [] : await standing(deps, scope, into)
  const own = found.filter(({ state }) => intoOf(state) === undefined)
  return [...new Map([...own, ...others].map((one) => [one.id, one])).values()]
}

/** Those of the ids that the caller may see. */
export const batchGetResidents =
  (deps: Needs) =>
  async ({ scope, input }: Ask<{ readonly ids: readonly string[] }>): Promise<SheetPage> => ({
    sheets: await openResidents(deps.seal, await standing(deps, scope, input.ids)),
  })

export interface ListInput {
  readonly buildingCode?: string
  readonly gridCode?: string
  readonly page: PageAsked
}

/** People of a building or a grid. */
export const listResidents =
  ({ residents, seal }: Needs) =>
  async ({ scope, input: { buildingCode, gridCode, page } }: Ask<ListInput>): Promise<SheetPage> => {
    if (buildingCode === undefined && gridCode === undefined) throw invalidField('buildingCode', 'REQUIRED')
    const found =
      buildingCode === undefined
        ? await residents.inGrid(scope, gridCode ?? '', page)
        : await residents.inBuilding(scope, buildingCode, page)
    const sheets = await openResidents(seal, found.items)
    return { sheets, ...(found.next ? { next: found.next } : {}) }
  }

export interface LookUpInput {
  readonly idNumber?: string
  readonly phone?: string
}

/** A number that cannot be anybody's is refused with what is wrong in it: nobody found would read as nobody there. */
const found = ({ residents, blind }: Needs, { idNumber, phone }: LookUpInput, at: number) => {
  if (idNumber !== undefined) {
    const asked = demandIdNumber(idNumber, at)
    return residents.byIdNumber(blind.all.map((tokens) => tokens.idNumber(asked)))
  }
  if (phone !== undefined) return residents.byPhone(blind.all.map((tokens) => tokens.phone(phone)))
  throw invalidField('idNumber', 'REQUIRED')
}

/** Who has this number or telephone, in the caller's scope: the rest of the town is not told apart from nobody. */
export const lookUpResident =
  (deps: Needs) =>
  async ({ scope, meta, input }: Ask<LookUpInput>): Promise<SheetPage> => {
    const seen = (await found(deps, input, meta.at.getTime())).filter(
      ({ state }: Versioned<Resident>) => isKnown(state) && inScope(scope, seesResident(state)),
    )
    return { sheets: await openResidents(deps.seal, seen) }
  }

/** The caller's own record. */
export const myRecord =
  ({ residents, seal }: Needs) =>
  async ({ caller }: Pick<Ask<unknown>, 'caller'>): Promise<ResidentSheet> => {
    const own = await residents.byAccount(caller.id)
    const [sheet] = await openResidents(seal, own ? [own] : [])
    if (!sheet) throw notFound()
    return sheet
  }
