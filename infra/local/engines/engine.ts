import type { Say } from '../progress.ts'

/** A server that runs for us, or that the environment named. */
export interface Engine {
  readonly url: string
  /** One line for the closing table. */
  readonly describe: string
  /** Processes that we started for it, for the footprint. */
  readonly pids: readonly { readonly name: string; readonly pid: number }[]
  /** Resolves when the server ends, stopped or not; never for one that is not ours. */
  readonly ended: Promise<string>
  readonly logFile?: string
  readonly stop: () => Promise<void>
}

/** What every engine needs to know to start. */
export interface EngineRequest {
  readonly port: number
  /** Where it keeps its data. */
  readonly folder: string
  readonly logs: string
  /** Where things built or downloaded once for this user are kept. */
  readonly cache: string
  readonly environment: NodeJS.ProcessEnv
  readonly say: Say
}

const never = new Promise<string>(() => undefined)

/** Use for a server that somebody else runs: we neither start nor stop it. */
export const foreignEngine = (url: string, what: string): Engine => ({
  url,
  describe: `${what} as the environment says`,
  pids: [],
  ended: never,
  stop: () => Promise.resolve(),
})
