import { courseOf } from '../../domain/past/standing.ts'
import { staysByRecord, staysOf, type StaysOf } from '../../domain/past/stays.ts'
import { evolveResident } from '../../domain/resident-evolve.ts'
import type { Deps } from '../../ports.ts'
import { followJournal } from '../follow-journal.ts'

type Needs = Pick<Deps, 'residents' | 'stays' | 'past' | 'journal' | 'clock'>

const page = 200

/** By the same replay that shows a record as of a day. */
const byJournal = async ({ past }: Needs, ids: readonly string[]): Promise<readonly StaysOf[]> => {
  if (ids.length === 0) return []
  return [...(await past.ofResidents(ids))].map(([residentId, facts]) => ({
    residentId,
    stays: staysOf(courseOf(evolveResident, facts)),
  }))
}

/** Goes over everybody, page by page, and the journal of those who were worked on; others get their turn in between. */
async function* gatherAll(deps: Needs, at: number): AsyncGenerator<void> {
  await deps.stays.rewind(at)
  for await (const some of deps.residents.every(page)) {
    const told = some.flatMap((one): readonly StaysOf[] => {
      const stays = staysByRecord(one)
      return stays === undefined ? [] : [{ residentId: one.id, stays }]
    })
    const known = new Set(told.map(({ residentId }) => residentId))
    const others = some.map(({ id }) => id).filter((id) => !known.has(id))
    await deps.stays.replaceOf([...told, ...(await byJournal(deps, others))], at)
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
      follow: async (entries, position) => {
        const changed = entries.filter(({ kind }) => kind === 'Resident')
        const ids = [...new Set(changed.map(({ aggregateId }) => aggregateId))]
        await deps.stays.replaceOf(await byJournal(deps, ids), position)
      },
      findAll: (position) => gatherAll(deps, position),
    },
    worker,
  )
