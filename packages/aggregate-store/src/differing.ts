import type { Log } from '@fengqiao/domain-kit'
import type { Moving } from './tail.ts'
import { recordOf } from './tail.ts'

type OfRecord = Pick<Moving, 'kind' | 'aggregateId'>

/**
 * Records of which the journal holds other facts than the document does: the two were restored apart. Each waits, with
 * all its later facts, for somebody to look; everybody else's go on. Known until the process ends.
 */
export interface Differing {
  /** Throws `JournalDiffers` where there are too many for an accident. */
  readonly note: (record: OfRecord) => void
  readonly has: (record: OfRecord) => boolean
  readonly count: () => number
}

// So many fit in a relay's pass several times over, so that they never keep the others from moving.
const most = 100

export const differing = (log: Log): Differing => {
  const known = new Set<string>()
  return {
    note: ({ kind, aggregateId }) => {
      if (known.size === most) {
        const words = `the journal holds other facts than the documents of more than ${String(most)} records`
        throw Object.assign(new Error(words), { name: 'JournalDiffers' })
      }
      known.add(recordOf({ kind, aggregateId }))
      log.error(
        { kind, aggregateId },
        'the journal holds other facts of a record than its document, which waits',
      )
    },
    has: (record) => known.has(recordOf(record)),
    count: () => known.size,
  }
}
