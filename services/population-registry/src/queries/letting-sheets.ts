import type { Scope, Versioned } from '@fengqiao/domain-kit'
import type { KnownLetting, Letting, Tenancy } from '../domain/letting/letting.ts'
import type { Deps } from '../ports.ts'
import { isLetting, outsiderOf, roomOf } from './open-letting.ts'
import { whoStands, type WhoStands } from './who-stands.ts'

type Needs = Pick<Deps, 'residents' | 'organisations' | 'seal'>

/** A tenancy with the record that stands for its holder now. */
export interface ShownTenant extends WhoStands {
  readonly tenancy: Tenancy
}

/** Who lets a room: as far as the caller may see him. */
export interface ShownLandlord extends Partial<WhoStands> {
  readonly phone?: string
  readonly organisationId?: string
  readonly organisationName?: string
}

/** A letting with its room in clear, and who lets and rents it. */
export interface LettingSheet extends Versioned<KnownLetting> {
  readonly room?: string
  readonly landlord: ShownLandlord
  /** The latest first. */
  readonly tenants: readonly ShownTenant[]
}

type Found = Versioned<KnownLetting>

const peopleIn = ({ state: { landlord, tenancies } }: Found): readonly string[] => [
  ...(landlord.kind === 'RESIDENT' ? [landlord.residentId] : []),
  ...tenancies.map(({ residentId }) => residentId),
]

const namesOf = async ({ organisations }: Needs, scope: Scope, found: readonly Found[]) => {
  const ids = found.flatMap(({ state: { landlord } }) =>
    landlord.kind === 'ORGANISATION' ? [landlord.organisationId] : [],
  )
  const seen = await organisations.lookMany(scope, ids)
  return new Map(
    seen.flatMap(({ id, state }) => (state.status === 'VOID' ? [] : [[id, state.name] as const])),
  )
}

interface Around {
  readonly whoIs: (id: string) => WhoStands
  readonly names: ReadonlyMap<string, string>
}

const landlordIn = async ({ seal }: Needs, { state }: Found, { whoIs, names }: Around) => {
  const { landlord } = state
  if (landlord.kind === 'RESIDENT') return whoIs(landlord.residentId)
  if (landlord.kind === 'OUTSIDE') return outsiderOf(seal, state)
  const { organisationId } = landlord
  const organisationName = names.get(organisationId)
  return { organisationId, ...(organisationName === undefined ? {} : { organisationName }) }
}

const sheetOf = async (deps: Needs, one: Found, around: Around): Promise<LettingSheet> => {
  const room = await roomOf(deps.seal, one)
  const tenants = one.state.tenancies
    .toSorted((a, b) => b.addedAt - a.addedAt)
    .map((tenancy) => ({ tenancy, ...around.whoIs(tenancy.residentId) }))
  const landlord = await landlordIn(deps, one, around)
  return { ...one, ...(room === undefined ? {} : { room }), landlord, tenants }
}

const keysIn = ({ id, state: { landlord } }: Found): readonly string[] => [
  id,
  ...(landlord.kind === 'OUTSIDE' ? [landlord.key] : []),
]

/** Opens lettings; the scope was applied when they were loaded, and says here whose names are shown. */
export const lettingSheets = async (
  deps: Needs,
  scope: Scope,
  some: readonly Versioned<Letting>[],
): Promise<readonly LettingSheet[]> => {
  const found = some.filter(isLetting)
  await deps.seal.fetch(found.flatMap(keysIn))
  const whoIs = await whoStands(deps, scope, found.flatMap(peopleIn))
  const names = await namesOf(deps, scope, found)
  return Promise.all(found.map((one) => sheetOf(deps, one, { whoIs, names })))
}
