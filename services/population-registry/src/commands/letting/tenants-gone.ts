import { goneFrom, wordOf, type Gone } from '../../domain/letting/tenant-home.ts'
import { dwellingsIn, goneFromRoom } from '../../domain/letting/tenant-room.ts'
import type { Deps } from '../../ports.ts'
import type { Records } from '../../queries/standing-of.ts'
import { livesThere, type Let } from './lives-there.ts'

type Needs = Pick<Deps, 'past' | 'seal'>

interface Tenant {
  readonly id: string
  readonly letting: Let
  readonly records: Records
}

/** The journal is asked of him alone whose record names another room: it tells a move from a correction. */
const leftRoom = async (
  { past, seal }: Needs,
  { id, letting, records }: Tenant,
): Promise<Gone | undefined> => {
  const word = wordOf(id, (residentId) => records.get(residentId))
  if (word === undefined || (await livesThere(seal, word, letting))) return undefined
  const own = [...new Set([id, word.of])]
  const pasts = await past.ofResidents(own)
  const course = own
    .flatMap((of) => dwellingsIn(pasts.get(of) ?? [], of, id))
    .map(async (one) => ({ ...one, there: await livesThere(seal, one, letting) }))
  return goneFromRoom(await Promise.all(course))
}

const goneOf = async (deps: Needs, tenant: Tenant): Promise<Gone | undefined> => {
  const { id, letting, records } = tenant
  const { buildingCode } = letting.state.place
  return goneFrom(buildingCode, id, (residentId) => records.get(residentId)) ?? (await leftRoom(deps, tenant))
}

/** The tenants of a letting who live there no longer. */
export const tenantsGone = async (
  deps: Needs,
  letting: Let,
  records: Records,
): Promise<ReadonlyMap<string, Gone>> => {
  const gone = new Map<string, Gone>()
  for (const id of letting.state.tenantIds) {
    const his = await goneOf(deps, { id, letting, records })
    if (his !== undefined) gone.set(id, his)
  }
  return gone
}
