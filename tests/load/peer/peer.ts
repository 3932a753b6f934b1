import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { RunEntry } from '@fengqiao/infra/local/run-file'
import { beganOf } from '@fengqiao/infra/local/run-file'

/** Runs the bare peer on the engine that the town uses. */
export const openPeer = async (engine: string, port: number) => {
  const main = new URL('./serve.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [main, engine, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('the peer did not start'))),
  ])
  const pid = child.pid ?? 0
  const entry: RunEntry = { name: 'peer', pid, began: beganOf(pid) ?? '' }
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    entry,
    close: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}
