import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConsumerOptions } from '@fengqiao/messaging'

/** An event's effect: when it was stored, in milliseconds after the fact it tells. */
export interface Effect {
  readonly aggregateId: string
  readonly id: string
  readonly after: number
}

const mark = '"msg":"effect"'

/** Handles an event, and says in the service's own log how long after the fact its effect was there. */
export const noting: NonNullable<ConsumerOptions['around']> = async ({ id, aggregateId, at }, handle) => {
  await handle()
  const effect: Effect = { id, aggregateId, after: Date.now() - at.getTime() }
  process.stdout.write(`{${mark},"effect":${JSON.stringify(effect)}}\n`)
}

/** Every effect that any of the services whose logs lie in this folder noted; of one event the first. */
export const effectsIn = (logs: string): readonly Effect[] => {
  const effects = new Map<string, Effect>()
  const files = globSync('**/*.log', { cwd: logs }).toSorted()
  for (const line of files.flatMap((file) => readFileSync(join(logs, file), 'utf8').split('\n'))) {
    if (!line.startsWith(`{${mark}`) || !line.endsWith('}')) continue
    const { effect } = JSON.parse(line) as { readonly effect: Effect }
    const known = effects.get(effect.id)
    if (known === undefined || effect.after < known.after) effects.set(effect.id, effect)
  }
  return [...effects.values()]
}
