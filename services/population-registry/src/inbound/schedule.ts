import { randomUUID } from 'node:crypto'
import type { Log, Part } from '@fengqiao/domain-kit'
import { schedule, type Sweep } from '@fengqiao/service-kit'
import { tendCare } from '../commands/caring/tend-care.ts'
import { finishErasures } from '../commands/erase-resident.ts'
import { closeForms } from '../commands/forming/keep-forms.ts'
import { workOnExports } from '../commands/exporting/make-export.ts'
import { isSmall, workOnImports } from '../commands/importing/work.ts'
import { indexAnew } from '../commands/index-anew.ts'
import { finishMerges } from '../commands/merging/settle-merge.ts'
import { followLeaders } from '../commands/leading/follow-leaders.ts'
import { followLettings } from '../commands/letting/follow-lettings.ts'
import { tendLettings } from '../commands/letting/tend-lettings.ts'
import { followPairs } from '../commands/pairing/follow-pairs.ts'
import { followTasks } from '../commands/quality/follow-tasks.ts'
import { followStays } from '../commands/staying/follow-stays.ts'
import { sweepRequests } from '../commands/sweep-requests.ts'
import type { Deps } from '../ports.ts'
import { sheetWork } from './sheet-work.ts'

/** How often this service does what no call asks of it. */
export interface Rhythm {
  readonly log: Log
  readonly sweepEvery?: number
  /** How often imports and exports are looked for that are to be worked on. */
  readonly importEvery?: number
  /** How many rows of a sheet are worked on together. */
  readonly importPage?: number
  /** How often files that nothing refers to are looked for. */
  readonly tidyEvery?: number
  /** How often records are compared that somebody worked on. */
  readonly pairEvery?: number
  /** How often care lists, lettings, forms and requests are looked through for what is over, or another's to look after by now. */
  readonly careEvery?: number
  /** How often records are looked over that somebody worked on. */
  readonly taskEvery?: number
  /** How often everybody is looked at who may still be found by another index key, while several are named. */
  readonly indexEvery?: number
  /** How often the journal is read for what follows from it alone: who leads a building no longer, who lived where. */
  readonly followEvery?: number
}

const usual = {
  ...{ sweepEvery: 5_000, importEvery: 500, importPage: 500, tidyEvery: 600_000 },
  ...{ pairEvery: 1_000, careEvery: 30_000, taskEvery: 2_000, indexEvery: 60_000, followEvery: 2_000 },
} as const satisfies Omit<Rhythm, 'log'>

interface Tidied {
  readonly sweep: (now: Date) => Promise<number>
}

/** What is swept beside the records. */
export interface Swept {
  readonly files: Tidied
  readonly exportFiles: Tidied
  readonly seal: { readonly rewrap: () => Promise<number> }
}

/** Says so once nobody is found by another key any more, and again where that was not the last word. */
const indexing = (deps: Deps, log: Log) => {
  let told = false
  return async (): Promise<number> => {
    const { made, left } = await indexAnew(deps)
    const isDone = made + left === 0
    if (isDone !== told) await deps.blind.noteOthers(!isDone)
    if (isDone && !told) log.info({}, 'the present index key finds everybody: no other is needed')
    if (left > 0) log.warn({ left }, 'some records cannot be found by the present index key yet')
    told = isDone
    return made
  }
}

/** One at a time: where everything is found anew, each of them goes over everybody. */
const inTurn = () => {
  let before: Promise<unknown> = Promise.resolve()
  return (sweep: Sweep): Sweep =>
    (isStopping) => {
      const own = before.then(() => (isStopping() ? 0 : sweep(isStopping)))
      before = own.catch(() => undefined)
      return own
    }
}

/** What is done beside the calls: what a process died over, sheets, pairs of records, another master key. */
export const sweeps = (deps: Deps, { files, exportFiles, seal }: Swept, rhythm: Rhythm): readonly Part[] => {
  const { log, ...often } = { ...usual, ...rhythm }
  const alone = inTurn()
  const together = { every: often.importEvery, pageSize: often.importPage, log }
  return [
    ...(deps.blind.isFollowing
      ? [schedule({ sweep: indexing(deps, log), every: often.indexEvery, log })]
      : []),
    schedule({ sweep: finishErasures(deps), every: often.sweepEvery, log }),
    schedule({ sweep: finishMerges(deps), every: often.sweepEvery, log }),
    schedule({ sweep: alone(followPairs(deps, randomUUID())), every: often.pairEvery, log }),
    schedule({ sweep: tendCare(deps), every: often.careEvery, log }),
    schedule({ sweep: tendLettings(deps), every: often.careEvery, log }),
    schedule({ sweep: closeForms(deps), every: often.careEvery, log }),
    schedule({ sweep: sweepRequests(deps), every: often.careEvery, log }),
    schedule({ sweep: alone(followTasks(deps, randomUUID())), every: often.taskEvery, log }),
    schedule({ sweep: alone(followLeaders(deps, randomUUID())), every: often.followEvery, log }),
    schedule({ sweep: alone(followLettings(deps, randomUUID())), every: often.followEvery, log }),
    schedule({ sweep: alone(followStays(deps, randomUUID())), every: often.followEvery, log }),
    schedule({ sweep: () => files.sweep(deps.clock()), every: often.tidyEvery, log }),
    schedule({ sweep: () => exportFiles.sweep(deps.clock()), every: often.tidyEvery, log }),
    schedule({ sweep: seal.rewrap, every: often.tidyEvery, log }),
    sheetWork({ name: 'imports', work: (worker) => workOnImports(deps, worker), ...together }),
    sheetWork({ name: 'small imports', work: (worker) => workOnImports(deps, worker, isSmall), ...together }),
    sheetWork({ name: 'exports', work: (worker) => workOnExports(deps, worker), ...together }),
  ]
}
