import type { Log, Part } from '@fengqiao/domain-kit'
import { schedule } from '@fengqiao/service-kit'
import { sweepRegriddings } from '../commands/cut-over.ts'
import { sweepPassedLimits } from '../commands/pass-time.ts'
import type { Deps } from '../ports.ts'

/** How often this service does what no call asks of it. */
export interface Rhythm {
  readonly log: Log
  readonly sweepEvery?: number
  /** How often files that nothing refers to are looked for. */
  readonly tidyEvery?: number
}

/** What is swept beside the records. */
export interface Swept {
  readonly files: { readonly sweep: (now: Date) => Promise<number> }
  readonly seal: { readonly rewrap: () => Promise<number> }
}

/** What time brings: passed limits, new grids, uploads that nothing came to refer to, another master key. */
export const sweeps = (deps: Deps, { files, seal }: Swept, rhythm: Rhythm): readonly Part[] => {
  const { log, sweepEvery = 1_000, tidyEvery = 600_000 } = rhythm
  return [
    schedule({ sweep: sweepPassedLimits(deps), every: sweepEvery, log }),
    schedule({ sweep: sweepRegriddings(deps), every: sweepEvery, log }),
    schedule({ sweep: () => files.sweep(deps.clock()), every: tidyEvery, log }),
    schedule({ sweep: seal.rewrap, every: tidyEvery, log }),
  ]
}
