import { randomUUID } from 'node:crypto'
import type { Log, Part } from '@fengqiao/domain-kit'
import { schedule } from '@fengqiao/service-kit'
import type { Worker } from '../commands/importing/progress.ts'

interface WorkOptions {
  readonly name: string
  readonly work: (worker: Worker) => () => Promise<number>
  readonly every: number
  /** Rows of a sheet that are worked on together. */
  readonly pageSize: number
  readonly log: Log
}

/** Imports and exports are worked on beside the calls; a service that stops ends at the next page, and another goes on there. */
export const sheetWork = ({ name, work, every, pageSize, log }: WorkOptions): Part => {
  let stopping = false
  const worker = { name: randomUUID(), isStopping: () => stopping, pageSize }
  const inner = schedule({ sweep: work(worker), every, log })
  return {
    name,
    start: inner.start,
    stop: () => {
      stopping = true
      return inner.stop()
    },
  }
}
