import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ask, findProgram } from '@fengqiao/infra/local/engines/programs'
import { cacheFolder } from '@fengqiao/infra/local/folders'

export interface GoProgram {
  /** What it is called where it is installed. */
  readonly name: string
  readonly module: string
  readonly version: string
}

/** A program on PATH, or built once for this user where there is Go; nothing where it is not to be had. */
export const goProgram = async (
  { name, module, version }: GoProgram,
  say: (line: string) => void,
): Promise<string | undefined> => {
  const home = join(cacheFolder(process.env), `${name}-${version}`)
  const program = join(home, module.split('/').at(-1) ?? name)
  const found = findProgram(name, process.env) ?? (existsSync(program) ? program : undefined)
  const go = found === undefined ? findProgram('go', process.env, ['/usr/local/go/bin']) : undefined
  if (go === undefined) return found
  say(`building ${name} ${version} once`)
  await ask(go, ['install', `${module}@${version}`], { environment: { ...process.env, GOBIN: home } })
  return existsSync(program) ? program : undefined
}
