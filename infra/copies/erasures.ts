import type { Erasure } from '@fengqiao/personal-data'
import { Refusal } from '../local/progress.ts'
import { readManifest } from './manifest.ts'
import { asRead } from './stored.ts'
import { copiedIn } from './verify.ts'

const keysName = 'data_keys'

/**
 * Everybody whose key was destroyed by the time of another copy, by service. A copy from before an erasure has the key
 * still: what a newer copy tells is applied before anything is opened.
 */
export const erasuresIn = (folder: string) => {
  const { databases } = readManifest(folder)
  return async function* erasuresOf(service: string): AsyncGenerator<Erasure> {
    const found = databases.find((one) => one.service === service)
    if (found === undefined) throw new Refusal(`${folder} holds nothing of ${service}.`)
    const keys = found.collections.find(({ name }) => name === keysName)
    if (keys === undefined) return
    for await (const bytes of copiedIn(folder, keys)) {
      const { _id: subject, erased_at: at } = asRead(bytes)
      if (at instanceof Date) yield { subject: String(subject), at }
    }
  }
}
