import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installationsDone } from './engines/apt.ts'
import { findBrowser } from './engines/chromium.ts'
import { freshEngines } from './engines/fresh.ts'
import { root } from './folders.ts'
import { runJest } from './jest-run.ts'
import { stopEverything } from './processes.ts'
import { explain } from './progress.ts'
import { prove } from './proofs.ts'
import { summaryOf } from './test-summary.ts'
import type { JestReport } from './test-summary.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const browserVariables = async (): Promise<NodeJS.ProcessEnv> => {
  if (!existsSync(join(root, 'tests', 'e2e'))) return {}
  const browser = await findBrowser(process.env, say)
  return browser === undefined ? {} : { CHROMIUM_PATH: browser }
}

const readReport = (file: string): JestReport | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as JestReport) : undefined

const interrupted = new AbortController()

const testIn = async (folder: string): Promise<number> => {
  const engines = await freshEngines(folder, say)
  const reportFile = join(folder, 'report.json')
  const args = process.argv.slice(2)
  // Whoever names tests wants those alone.
  const isWhole = args.length === 0
  // What one test makes for all of them, such as the built console, lies in the folder.
  const shared = { TEST_FOLDER: folder, PROOFS_FOLLOW: String(isWhole) }
  const environment = { ...process.env, ...(await browserVariables()), ...engines.variables, ...shared }
  const { signal } = interrupted
  const code = await runJest({ reportFile, environment, signal, args })
  await engines.stop()
  const proven = isWhole ? await prove({ environment: process.env, signal, say }) : undefined
  const summary = summaryOf(readReport(reportFile), code, proven)
  say(summary.line)
  return summary.code
}

const cleanUp = async (folder: string): Promise<void> => {
  await stopEverything()
  await installationsDone()
  rmSync(folder, { recursive: true, force: true })
}

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-test-'))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    interrupted.abort()
    void cleanUp(folder).then(() => process.exit(1))
  })
}
try {
  process.exitCode = await testIn(folder)
} catch (error) {
  // Whoever ended it knows why it ended.
  if (!interrupted.signal.aborted) process.stderr.write(`${explain(error)}\n`)
  say('0 passed, 1 failed')
  process.exitCode = 1
} finally {
  await cleanUp(folder)
}
