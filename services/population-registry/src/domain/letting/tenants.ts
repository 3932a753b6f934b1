import { invalidField } from '@fengqiao/domain-kit'
import { dayAt } from '@fengqiao/standards'
import type { Act } from '../act.ts'
import { demandCome } from '../days.ts'
import { refuse } from '../refusals.ts'
import { demandOpenLetting } from './keep-letting.ts'
import { runningTenancies, type Letting, type Tenancy } from './letting.ts'
import type { TenancyEnding, TenantAdded, TenantLeft } from './letting-events.ts'
import type { Gone } from './tenant-home.ts'

/** What the register knows of somebody who is to be a tenant. */
export interface Lodger {
  /** Every record of his: those that were merged into his too. */
  readonly ids: readonly string[]
  /** Whether his record says that he lives in the room, or in its building in a room that nobody knows. */
  readonly livesThere: boolean
}

/** Somebody who lives there rents it. */
export const addTenant = (
  letting: Letting,
  facts: Omit<TenantAdded, 'type'>,
  { ids, livesThere }: Lodger,
): readonly TenantAdded[] => {
  const { from, tenantIds } = demandOpenLetting(letting)
  if (!livesThere) throw invalidField('residentId', 'LIVES_NOT_HERE')
  if (tenantIds.some((id) => ids.includes(id))) throw refuse('ALREADY_TENANT')
  demandCome({ field: 'from', day: facts.from }, facts.at)
  if (facts.from < from) throw invalidField('from', 'BEFORE_FIRST_DAY')
  return [{ type: 'TenantAdded', ...facts }]
}

/** A tenant rents it no longer, by whichever of his records he was entered. */
export const tenantLeft = (
  letting: Letting,
  {
    ids,
    ...facts
  }: Act & { readonly ids: readonly string[]; readonly until: string; readonly ending: TenancyEnding },
): readonly TenantLeft[] => {
  const his = runningTenancies(demandOpenLetting(letting)).filter(({ residentId }) =>
    ids.includes(residentId),
  )
  if (his.length === 0) throw refuse('NOT_A_TENANT')
  demandCome({ field: 'until', day: facts.until }, facts.at)
  if (his.some(({ from }) => facts.until < from)) throw invalidField('until', 'BEFORE_FIRST_DAY')
  return his.map(({ residentId }) => ({ type: 'TenantLeft', ...facts, residentId }))
}

/** Nobody left before he came, whatever day his move was entered with. */
const lastDay = ({ from }: Tenancy, day: string): string => (day < from ? from : day)

/** Lets those go whose own records say since when they live elsewhere, or nowhere; `goneOf` says so. */
export const releaseTenants = (
  letting: Letting,
  { goneOf, ...act }: Act & { readonly goneOf: (residentId: string) => Gone | undefined },
): readonly TenantLeft[] => {
  if (letting.status !== 'OPEN') return []
  return runningTenancies(letting).flatMap((tenancy) => {
    const { residentId } = tenancy
    const gone = goneOf(residentId)
    if (gone === undefined) return []
    const until = lastDay(tenancy, gone.on ?? dayAt(act.at))
    return [{ type: 'TenantLeft', ...act, residentId, until, ending: gone.ending } as const]
  })
}
