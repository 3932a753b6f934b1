import { masterKeyName } from '@fengqiao/personal-data'
import { variablePrefix, type ServiceName } from '../topology.ts'
import { Refusal } from '../local/progress.ts'
import type { DatabaseCopy } from './manifest.ts'

/** The master keys at hand, by service, as `MASTER_KEY` holds them: one or more, separated by commas. */
export type KeysAtHand = Readonly<Record<string, string>>

/** As a composition's `.env` names them. */
export const keysOfEnvironment = (
  environment: NodeJS.ProcessEnv,
  services: readonly ServiceName[],
): KeysAtHand =>
  Object.fromEntries(services.map((name) => [name, environment[`${variablePrefix(name)}_MASTER_KEY`] ?? '']))

const namesOf = (keys: string): ReadonlySet<string> =>
  new Set(
    keys
      .split(',')
      .map((key) => Buffer.from(key.trim(), 'base64'))
      .filter(({ length }) => length === 32)
      .map(masterKeyName),
  )

/** Refuses, by service and by the key's name, a copy that could not be opened with what is at hand. */
export const requireKeys = (databases: readonly DatabaseCopy[], atHand: KeysAtHand): void => {
  const missing = databases.flatMap(({ service, masterKeys }) => {
    const names = namesOf(atHand[service] ?? '')
    return masterKeys.filter((name) => !names.has(name)).map((name) => `${service}: ${name}`)
  })
  if (missing.length > 0)
    throw new Refusal(
      'Master keys that this copy needs are not at hand; what they seal would stay sealed:\n' +
        missing.map((line) => `  ${line}\n`).join('') +
        'Bring the secrets that were kept apart back first, or say --without-keys.',
    )
}
