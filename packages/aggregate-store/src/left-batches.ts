import { takeOff, type BatchDocument, type Batches } from './batches.ts'

interface Look {
  readonly due: number
  readonly wait: number
}

const longestWait = 600_000

export interface LeftBatches {
  /**
   * Names of those that seem left behind. A batch is mostly gone before it is seen twice; one that stays, because its
   * process died before some of its records were made, is looked at ever more seldom.
   */
  readonly due: (isThorough: boolean) => Promise<readonly string[]>
}

export const leftBatches = (batches: Batches, idle: number): LeftBatches => {
  let looks: ReadonlyMap<string, Look> = new Map()
  const lookAt = (now: number, before: Look | undefined): Look => {
    if (before === undefined) return { due: now + idle, wait: idle }
    if (before.due > now) return before
    const wait = Math.min(before.wait * 2, longestWait)
    return { due: now + wait, wait }
  }
  return {
    due: async (isThorough) => {
      const now = performance.now()
      const found = await batches.find({ _id: { $gt: '' } }, { projection: { _id: 1 } }).toArray()
      const due = found.filter(({ _id }) => isThorough || (looks.get(_id)?.due ?? Infinity) <= now)
      looks = new Map(found.map(({ _id }) => [_id, lookAt(now, looks.get(_id))]))
      return due.map(({ _id }) => _id)
    },
  }
}

/** Where a record names its batch, or nothing; no entry where there is no record. */
type Naming = (ids: readonly string[]) => Promise<ReadonlyMap<string, string | undefined>>

/**
 * The facts of a batch that are true. What stands there otherwise was made by another command, or has been journaled:
 * its facts are taken off. Records that are not there may still come, so theirs stay.
 */
export const trueOf = async (
  batches: Batches,
  { _id: batch, facts }: BatchDocument,
  naming: Naming,
): Promise<BatchDocument['facts']> => {
  const named = await naming(facts.map(({ aggregate_id: id }) => id))
  const isOf = ({ aggregate_id: id }: BatchDocument['facts'][number]) => named.get(id) === batch
  const others = facts.filter((fact) => named.has(fact.aggregate_id) && !isOf(fact))
  if (others.length > 0)
    await takeOff(
      batches,
      batch,
      others.map(({ id }) => id),
    )
  return facts.filter(isOf)
}
