import { setTimeout as pause } from 'node:timers/promises'
import type { Answer, Door } from './door.ts'
import type { Ledger } from './ledger.ts'
import type { Cast } from '../../support/open-town/people.ts'
import { courseOf, type Step } from './lifecycle.ts'

export interface DriveOptions {
  readonly door: Door
  readonly casts: readonly Cast[]
  readonly ledger: Ledger
  readonly lifecycles: number
  /** Asked before each: when it says no, none is begun any more. */
  readonly more?: () => boolean
  /** Matters under way at once. */
  readonly lanes: number
  /** Milliseconds between the beginnings of two matters; as fast as they go where absent. */
  readonly every?: number
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
  /** When the last acknowledgement came, and the longest time that none did. */
  lastAt: number
  longestSilence: number
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

/** Sends a step once or, now and then, twice at the same moment, as an impatient caller does. */
const sent = async (
  { door, random, repeats }: DriveOptions,
  request: Parameters<Door>[0],
): Promise<readonly [Answer, ...Answer[]]> => {
  const first = door(request)
  return random() < repeats ? Promise.all([first, door(request)]) : [await first]
}

/** Takes one step to its acknowledgement, which is on the disk when this resolves; answers the matter's id. */
const take = async (
  options: DriveOptions,
  progress: Progress,
  { lifecycle, cast, step, issueId, again }: Taking & { readonly step: Step },
): Promise<string | undefined> => {
  const { ledger, run } = options
  const named = { lifecycle, step: step.name, key: `${run}-${lifecycle}-${step.name}` }
  const by = step.by(cast)
  const since = performance.now()
  const body = step.body(cast, lifecycle)
  const answers = await sent(options, { by, key: named.key, path: step.path(issueId), body })
  for (const [index, answer] of answers.entries()) {
    const { status, tries, unheard } = answer
    if (status !== 200) {
      ledger.write({ refused: { ...named, issueId, status, reason: reasonIn(answer) } })
      return undefined
    }
    const { id, version } = receiptIn(answer)
    const repeated = again === true || index > 0 ? { again: true as const } : {}
    ledger.write({ ok: { ...named, actor: by.id, issueId: id, version, tries, unheard, ...repeated } })
    progress.acknowledged += 1
    progress.retried += tries > 1 ? 1 : 0
    progress.repeated += 'again' in repeated ? 1 : 0
  }
  const now = performance.now()
  progress.lastHeardFrom = Math.max(progress.lastHeardFrom, since)
  progress.longestSilence = Math.max(progress.longestSilence, now - progress.lastAt)
  progress.lastAt = now
  return receiptIn(answers[0]).id
}

const live = async (options: DriveOptions, progress: Progress, lifecycle: number): Promise<void> => {
  const { casts, random, repeats } = options
  const cast = casts[lifecycle % casts.length] as Cast
  let issueId: string | undefined = ''
  const steps = courseOf(lifecycle)
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
    ...{ lastHeardFrom: performance.now(), lastAt: performance.now(), longestSilence: 0, over: false },
  }
  const { lifecycles, every = 0, more = () => true } = options
  const began = performance.now()
  const lane = async (): Promise<void> => {
    while (progress.begun < lifecycles && more()) {
      const lifecycle = progress.begun++
      const early = began + lifecycle * every - performance.now()
      if (early > 0) await pause(early)
      await live(options, progress, lifecycle)
      progress.done += 1
    }
  }
  const work = Promise.all(Array.from({ length: options.lanes }, lane)).then(() => {
    progress.over = true
  })
  return { progress, work }
}
