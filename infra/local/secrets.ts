import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { topology } from '../topology.ts'
import { Refusal } from './progress.ts'

/** Made once for a town and kept with its data: without the master keys its sealed fields stay sealed. */
export interface Secrets {
  readonly brokerPassword: string
  readonly installerSecret: string
  readonly cookieKey: string
  readonly keyEncryptionKey: string
  readonly clientSecrets: Readonly<Record<string, string>>
  readonly masterKeys: Readonly<Record<string, string>>
}

const key = (): string => randomBytes(32).toString('base64')
const word = (): string => randomBytes(24).toString('base64url')

const perService = (
  known: Readonly<Record<string, string>> = {},
  make: () => string,
): Record<string, string> => Object.fromEntries(topology.map(({ name }) => [name, known[name] ?? make()]))

/** Fills what is not there yet, so that a service that joins later gets its own. */
export const completeSecrets = (known: Partial<Secrets> = {}): Secrets => ({
  brokerPassword: known.brokerPassword ?? word(),
  installerSecret: known.installerSecret ?? word(),
  cookieKey: known.cookieKey ?? key(),
  keyEncryptionKey: known.keyEncryptionKey ?? key(),
  clientSecrets: perService(known.clientSecrets, word),
  masterKeys: perService(known.masterKeys, key),
})

/** Writes a file that only its owner may read, whole or not at all. */
export const writePrivate = (file: string, content: unknown): void => {
  const draft = `${file}.new`
  writeFileSync(draft, `${JSON.stringify(content, undefined, 2)}\n`, { mode: 0o600 })
  chmodSync(draft, 0o600)
  renameSync(draft, file)
}

const readKnown = (file: string): Partial<Secrets> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>
  } catch (error) {
    throw new Refusal(
      `${file} cannot be read. It opens the sealed data beside it: restore it, or start anew.`,
      error,
    )
  }
}

/** The town's secrets from their file, made and kept there on the first start. */
export const keptSecrets = (file: string): Secrets => {
  const known = existsSync(file) ? readKnown(file) : undefined
  const secrets = completeSecrets(known)
  if (JSON.stringify(secrets) !== JSON.stringify(known)) writePrivate(file, secrets)
  return secrets
}
