import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

const minutes = 60_000

/** The rig as `npm run resilience` runs it, in a process of its own: it starts, kills and stops a whole town. */
const rig = async (
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly said: string }> => {
  const main = new URL('./run.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--conditions=@fengqiao/source', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ])
  return { code, said: out + err }
}

it(
  'loses, doubles and reorders nothing while every process of the town dies in its turn',
  async () => {
    const { code, said } = await rig('--lifecycles=2000', '--faults=42')
    // What it said tells where the data of a failure lies.
    expect(code === 0 ? 'nothing is amiss' : said).toBe('nothing is amiss')
  },
  25 * minutes,
)
