import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const serve = pathToFileURL(join(import.meta.dirname, '..', 'planted', 'serve.ts')).href

/**
 * Writes a main for notifications whose clock runs ahead, for all replicas from the same moment, whenever they begin
 * anew: e-mails wait ten minutes for others and five for a sender that died, which no run has time for.
 */
export const hurriedMain = (folder: string): string => {
  const file = join(folder, 'hurried.mjs')
  writeFileSync(
    file,
    `import { hurriedSince, serveMailing } from '${serve}'\nawait serveMailing(hurriedSince(${String(Date.now())}, 20))\n`,
  )
  return file
}
