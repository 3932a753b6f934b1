import { courseOf } from '../../domain/past/standing.ts'
import { staysOf } from '../../domain/past/stays.ts'
import { evolveResident } from '../../domain/resident-evolve.ts'
import type { Deps } from '../../ports.ts'
import { followJournal } from '../follow-journal.ts'

type Needs = Pick<Deps, 'residents' | 'stays' | 'past' | 'journal' | 'clock'>

const page = 100

/** Finds the stays of these records anew, by the same replay that shows a record as of a day. */
const gather = async ({ past, stays }: Needs, ids: readonly string[], at: number): Promise<void> => {
  const found = [...(await past.ofResidents(ids))].map(([residentId, facts]) => ({
    residentId,
    stays: staysOf(courseOf(evolveResident, facts)),
  }))
  await stays.replaceOf(found, at)
}

/** Goes over everybody's journal, page by page; others get their turn in between. */
async function* gatherAll(deps: Needs, at: number): AsyncGenerator<void> {
  await deps.stays.rewind(at)
  for await (const some of deps.residents.every(page)) {
    const ids = some.map(({ id }) => id)
    await gather(deps, ids, at)
    yield
  }
  await deps.stays.dropBefore(at)
}

/** Follows the journal: whose record changed, of him it is found anew where he lived and when. */
export const followStays = (deps: Needs, worker: string) =>
  followJournal(
    deps,
    {
      turns: deps.stays,
      follow: (entries, position) => {
        const changed = entries.filter(({ kind }) => kind === 'Resident')
        return gather(deps, [...new Set(changed.map(({ aggregateId }) => aggregateId))], position)
      },
      findAll: (position) => gatherAll(deps, position),
    },
    worker,
  )
