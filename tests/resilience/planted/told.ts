import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const words = '{"msg":"a planted lie was told"}'

/** Says in the service's own log that what was planted took place. */
export const told = (): void => {
  process.stdout.write(`${words}\n`)
}

/** How often any of the services whose logs lie in this folder said so. */
export const liesIn = (logs: string): number =>
  globSync('**/*', { cwd: logs, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8').split(words).length - 1)
    .reduce((sum, count) => sum + count, 0)
