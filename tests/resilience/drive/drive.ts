import type { Answer, Door } from './door.ts'
import type { Ledger } from './ledger.ts'
import type { Cast } from './people.ts'
import { steps, type Step } from './lifecycle.ts'

export interface DriveOptions {
  readonly door: Door
  readonly casts: readonly Cast[]
  readonly ledger: Ledger
  readonly lifecycles: number
  /** Matters under way at once. */
  readonly lanes: number
  /** How often a step is sent again although it was acknowledged, between 0 and 1. */
  readonly repeats: number
  /** Between 0 and 1, from the seed. */
  readonly random: () => number
  /** Names this run, so that its keys are nobody else's. */
  readonly run: string
}

/** How far the work is; read by whoever hurts the town and by whoever waits. */
export interface Progress {
  begun: number
  done: number
  acknowledged: number
  retried: number
  repeated: number
  /** When the last request that was answered had been sent. */
  lastHeardFrom: number
  over: boolean
}

interface Receipt {
  readonly id: string
  readonly version: number
}

const receiptIn = ({ body }: Answer): Receipt => {
  const answer = body as { readonly receipt?: Receipt } & Receipt
  return answer.receipt ?? answer
}

const reasonIn = ({ body }: Answer): string =>
  (body as { readonly reason?: string } | undefined)?.reason ?? 'UNKNOWN'

interface Taking {
  readonly lifecycle: number
  readonly cast: Cast
  readonly issueId: string
  readonly again?: true
}

/** Takes one step to its acknowledgement, which is on the disk when this resolves; answers the matter's id. */
const take = async (
  { door, ledger, run }: DriveOptions,
  progress: Progress,
  { lifecycle, cast, step, issueId, again }: Taking & { readonly step: Step },
): Promise<string | undefined> => {
  const key = `${run}-${lifecycle}-${step.name}`
  const by = step.by(cast)
  const sent = performance.now()
  const answer = await door({ by, key, path: step.path(issueId), body: step.body(cast) })
  const named = { lifecycle, step: step.name, key }
  if (answer.status !== 200) {
    ledger.write({ refused: { ...named, issueId, status: answer.status, reason: reasonIn(answer) } })
    return undefined
  }
  progress.lastHeardFrom = Math.max(progress.lastHeardFrom, sent)
  const { tries, unheard } = answer
  const { id, version } = receiptIn(answer)
  const repeated = again === undefined ? {} : { again }
  ledger.write({ ok: { ...named, actor: by.id, issueId: id, version, tries, unheard, ...repeated } })
  progress.acknowledged += 1
  progress.retried += tries > 1 ? 1 : 0
  progress.repeated += again === undefined ? 0 : 1
  return id
}

const live = async (options: DriveOptions, progress: Progress, lifecycle: number): Promise<void> => {
  const { casts, random, repeats } = options
  const cast = casts[lifecycle % casts.length] as Cast
  let issueId: string | undefined = ''
  for (const [index, step] of steps.entries()) {
    issueId = await take(options, progress, { lifecycle, cast, step, issueId })
    if (issueId === undefined) return
    if (random() < repeats) {
      const earlier = steps[Math.floor(random() * (index + 1))] ?? step
      await take(options, progress, { lifecycle, cast, step: earlier, issueId, again: true })
    }
  }
}

/** Drives lifecycle after lifecycle, several at once, until all are done. */
export const drive = (options: DriveOptions) => {
  const progress: Progress = {
    ...{ begun: 0, done: 0, acknowledged: 0, retried: 0, repeated: 0 },
    ...{ lastHeardFrom: performance.now(), over: false },
  }
  const lane = async (): Promise<void> => {
    while (progress.begun < options.lifecycles) {
      const lifecycle = progress.begun++
      await live(options, progress, lifecycle)
      progress.done += 1
    }
  }
  const work = Promise.all(Array.from({ length: options.lanes }, lane)).then(() => {
    progress.over = true
  })
  return { progress, work }
}
