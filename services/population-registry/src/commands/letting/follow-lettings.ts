import { pagesOf, systemScope, type JournalEntry, type Versioned } from '@fengqiao/domain-kit'
import { actOf, ownStep } from '../../domain/act.ts'
import type { KnownLetting, Letting } from '../../domain/letting/letting.ts'
import type { LettingEvent } from '../../domain/letting/letting-events.ts'
import { releaseTenants } from '../../domain/letting/tenants.ts'
import type { ResidentEvent } from '../../domain/resident-events.ts'
import { recordIds } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { isLetting } from '../../queries/open-letting.ts'
import { recordsOf, type Records } from '../../queries/standing-of.ts'
import { followJournal } from '../follow-journal.ts'
import { tenantsGone } from './tenants-gone.ts'

type Needs = Pick<Deps, 'residents' | 'lettings' | 'lettingTurns' | 'past' | 'journal' | 'seal' | 'clock'>

const page = 200

/** After these somebody may live elsewhere. A merge moves nobody. */
const goings: ReadonlySet<string> = new Set<ResidentEvent['type']>(['Moved', 'MovedOut', 'Erased'])

/** After these somebody may be a tenant who had moved meanwhile, or a landlord's key be spent. */
const steps: ReadonlySet<string> = new Set<LettingEvent['type']>([
  'TenantAdded',
  'LettingCorrected',
  'LettingEnded',
])

const touched = (entries: readonly JournalEntry[], of: string, types: ReadonlySet<string>) => [
  ...new Set(
    entries
      .filter(({ kind, event }) => kind === of && types.has(event.type))
      .map(({ aggregateId }) => aggregateId),
  ),
]

const release = async (deps: Needs, letting: Versioned<KnownLetting>, records: Records): Promise<void> => {
  const { id, version } = letting
  const gone = await tenantsGone(deps, letting, records)
  if (gone.size === 0) return
  const meta = ownStep(`${id}/released/${String(version)}`, deps.clock())
  await deps.lettings.change({ scope: systemScope, id }, meta, (state) =>
    releaseTenants(state, { ...actOf(meta), goneOf: (residentId) => gone.get(residentId) }),
  )
}

/** Lets go who is gone, and destroys the keys of landlords who let it no longer: done again it does no harm. */
const tend = async (deps: Needs, found: readonly Versioned<Letting>[]): Promise<void> => {
  const known = found.filter(isLetting)
  const records = await recordsOf(
    deps.residents,
    known.flatMap(({ state }) => state.tenantIds),
  )
  await deps.seal.fetch([...known.map(({ id }) => id), ...records.keys()])
  for (const one of known) {
    await release(deps, one, records)
    for (const key of one.state.spentKeys) await deps.seal.erase(key)
  }
}

const tendRentedBy = async (deps: Needs, residentIds: readonly string[]): Promise<void> => {
  if (residentIds.length === 0) return
  const ids = (await deps.residents.lookMany(systemScope, residentIds)).flatMap(recordIds)
  for await (const items of pagesOf((asked) => deps.lettings.rentedBy(ids, asked), page))
    await tend(deps, items)
}

/** Follows the journal: whoever moved house, left the town or was erased rents no longer, from the day of his own record. */
export const followLettings = (deps: Needs, worker: string) =>
  followJournal(
    deps,
    {
      turns: deps.lettingTurns,
      follow: async (entries) => {
        await tendRentedBy(deps, touched(entries, 'Resident', goings))
        await tend(deps, await deps.lettings.lookMany(systemScope, touched(entries, 'Letting', steps)))
      },
      findAll: async function* () {
        for await (const some of deps.lettings.every(page)) yield tend(deps, some)
      },
    },
    worker,
  )
