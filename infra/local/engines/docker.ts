import { join } from 'node:path'
import { ask, findProgram } from './programs.ts'
import type { EngineRequest } from './engine.ts'
import { launch } from '../processes.ts'
import type { Running } from '../processes.ts'

/** A server's image, how its ports lead in, and what it keeps where. */
export interface Container {
  readonly image: string
  /** Port here → port in the container. */
  readonly ports: Readonly<Record<number, number>>
  /** Folder here → folder in the container. */
  readonly volumes: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

/** The docker command, where an engine answers it. */
export const findDocker = async (environment: NodeJS.ProcessEnv): Promise<string | undefined> => {
  const docker = findProgram('docker', environment)
  if (docker === undefined) return undefined
  const answer = await ask(docker, ['version', '--format', '{{.Server.Version}}'], {
    environment,
    timeout: 10_000,
  })
  return answer.ok ? docker : undefined
}

const optionsOf = ({ ports, volumes, variables = {} }: Container): string[] => [
  ...Object.entries(ports).flatMap(([outer, inner]) => ['-p', `127.0.0.1:${outer}:${String(inner)}`]),
  ...Object.entries(volumes).flatMap(([outer, inner]) => ['-v', `${outer}:${inner}`]),
  ...Object.entries(variables).flatMap(([key, value]) => ['-e', `${key}=${value}`]),
]

// The server writes as the user who runs it, so that the data folder stays his.
const asUser = (): string[] => [
  '--user',
  `${String(process.getuid?.() ?? 0)}:${String(process.getgid?.() ?? 0)}`,
]

/** Runs a server's container in the foreground: the signal that stops the command stops the container. */
export const launchContainer = (docker: string, container: Container, request: EngineRequest): Running => {
  const name = `fengqiao-${container.image.split(':')[0] ?? ''}-${String(request.port)}`
  return launch({
    name,
    command: docker,
    args: [
      'run',
      '--rm',
      '--init',
      '--name',
      name,
      ...asUser(),
      ...optionsOf(container),
      container.image,
      ...(container.args ?? []),
    ],
    environment: request.environment,
    logFile: join(request.logs, `${name}.log`),
    patience: 30_000,
  })
}
