import { systemScope, type JournalEntry, type Versioned } from '@fengqiao/domain-kit'
import { actOf, ownStep } from '../../domain/act.ts'
import { releaseLeaders } from '../../domain/leading/keep-leaders.ts'
import type { BuildingLeaders } from '../../domain/leading/leaders.ts'
import type { ResidentEvent } from '../../domain/resident-events.ts'
import { recordIds } from '../../domain/resident.ts'
import type { Deps } from '../../ports.ts'
import { followJournal } from '../follow-journal.ts'
import { recordsOf, standingOf } from '../../queries/standing-of.ts'

type Needs = Pick<Deps, 'residents' | 'leaders' | 'leaderTurns' | 'journal' | 'clock'>

const page = 500

/** After these somebody may have left the town, or be gone. */
const goings: ReadonlySet<string> = new Set<ResidentEvent['type']>([
  'MovedOut',
  'Erased',
  'Took',
  'Settled',
  'GaveBack',
  'Stayed',
  'Returned',
])

const goers = (entries: readonly JournalEntry[]): readonly string[] => [
  ...new Set(
    entries
      .filter(({ kind, event }) => kind === 'Resident' && goings.has(event.type))
      .map(({ aggregateId }) => aggregateId),
  ),
]

/** Releases those who are gone, each building by a commit of its own: done again it does no harm. */
const release = async (deps: Needs, found: readonly Versioned<BuildingLeaders>[]): Promise<void> => {
  const records = await recordsOf(
    deps.residents,
    found.flatMap(({ state }) => state.leaderIds),
  )
  const endingOf = (id: string) => {
    const standing = standingOf(id, records)
    return typeof standing === 'string' ? standing : undefined
  }
  for (const { id, version, state } of found) {
    if (!state.leaderIds.some((one) => endingOf(one) !== undefined)) continue
    const meta = ownStep(`${id}/released/${String(version)}`, deps.clock())
    await deps.leaders.change({ scope: systemScope, id }, meta, (leaders) =>
      releaseLeaders(leaders, { ...actOf(meta), endingOf }),
    )
  }
}

const releaseGoers = async (deps: Needs, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  const people = await deps.residents.lookMany(systemScope, ids)
  await release(deps, await deps.leaders.ledBy(people.flatMap(recordIds)))
}

/** Follows the journal: whoever left the town or was erased leads no building any longer. */
export const followLeaders = (deps: Needs, worker: string) =>
  followJournal(
    deps,
    {
      turns: deps.leaderTurns,
      follow: (entries) => releaseGoers(deps, goers(entries)),
      findAll: async function* () {
        for await (const some of deps.leaders.every(page)) yield release(deps, some)
      },
    },
    worker,
  )
