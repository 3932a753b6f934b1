import { aptInstall } from './apt.ts'
import { findProgram } from './programs.ts'
import type { Say } from '../progress.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const find = (environment: NodeJS.ProcessEnv): string | undefined => {
  const named = environment['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return named
  return names.map((name) => findProgram(name, environment)).find((program) => program !== undefined)
}

/** The browser that the end-to-end tests drive, installed with Chinese letters where we may. */
export const findBrowser = async (environment: NodeJS.ProcessEnv, say: Say): Promise<string | undefined> => {
  const present = find(environment)
  if (present !== undefined) return present
  await aptInstall(['chromium', 'fonts-noto-cjk'], { environment, say })
  return find(environment)
}
