import { existsSync, rmSync, writeFileSync } from 'node:fs'
import type { Say } from '../progress.ts'
import { ask, findProgram } from './programs.ts'

const guard = '/usr/sbin/policy-rc.d'

/** A package would start its own server at once, on the port everybody expects: 101 forbids it. */
const withoutStartingServices = async <T>(work: () => Promise<T>): Promise<T> => {
  if (existsSync(guard)) return work()
  writeFileSync(guard, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    return await work()
  } finally {
    rmSync(guard)
  }
}

const install = async (packages: readonly string[], environment: NodeJS.ProcessEnv) => {
  const options = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3']
  const quiet = { environment: { ...environment, DEBIAN_FRONTEND: 'noninteractive' } }
  const get = () =>
    ask('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...packages], quiet)
  const first = await get()
  if (first.ok) return first
  // A list of packages that is missing or old is the usual reason.
  await ask('apt-get', [...options, 'update'], quiet)
  return get()
}

/** One installation at a time: apt's lock and the guard's file are shared. */
let last: Promise<unknown> = Promise.resolve()

/** Use before leaving early: an installation is not cut off half-way. */
export const installationsDone = async (): Promise<void> => {
  await last
}

/**
 * Installs Debian packages where we may (Debian or Ubuntu, as root) and answers whether it did. Their services are
 * not started: we start what we need on our own ports.
 */
export const aptInstall = (
  packages: readonly string[],
  { environment, say }: { readonly environment: NodeJS.ProcessEnv; readonly say: Say },
): Promise<boolean> => {
  const mine = last.then(async () => {
    if (process.getuid?.() !== 0 || findProgram('apt-get', environment) === undefined) return false
    say(`  installing ${packages.join(', ')} with apt`)
    const done = await withoutStartingServices(() => install(packages, environment))
    if (!done.ok)
      say(`  apt could not install ${packages.join(', ')}: ${done.output.trim().split('\n').at(-1) ?? ''}`)
    return done.ok
  })
  last = mine.catch(() => undefined)
  return mine
}
