import { randomUUID } from 'node:crypto'
import type { Log, Part } from '@fengqiao/domain-kit'
import { schedule } from '@fengqiao/service-kit'
import type { Worker } from '../commands/importing/progress.ts'

interface WorkOptions {
  readonly work: (worker: Worker) => () => Promise<number>
  readonly every: number
  /** Rows that are worked on together. */
  readonly pageSize: number
  readonly log: Log
}

/** Imports are worked on beside the calls; a service that stops ends at the next page, and another goes on there. */
export const importWork = ({ work, every, pageSize, log }: WorkOptions): Part => {
  let stopping = false
  const worker = { name: randomUUID(), isStopping: () => stopping, pageSize }
  const inner = schedule({ sweep: work(worker), every, log })
  return {
    name: 'imports',
    start: inner.start,
    stop: () => {
      stopping = true
      return inner.stop()
    },
  }
}
