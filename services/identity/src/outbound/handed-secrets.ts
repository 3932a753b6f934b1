import { createHmac, hkdfSync } from 'node:crypto'
import type { ClientSecret, Deps, InvitationCodes } from '../ports.ts'
import { handedPasswords } from './handed-password.ts'

const keyFor = (key: Buffer, use: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', use, 32))

const mac = (key: Buffer, ...parts: readonly string[]): Buffer =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest()

/** Secrets of clients, made from the command by a key of the service: told again to a repeated command, never stored. */
const clientSecrets = (key: Buffer): ClientSecret => {
  const own = keyFor(key, 'client secrets')
  return (clientId, { actor, commandId }) => mac(own, clientId, actor, commandId).toString('base64url')
}

/** Passwords at the broker; each follows from its subscription, so that a broker that lost them gets them again. */
export const brokerPasswords = (key: Buffer): ((subscriptionId: string) => string) => {
  const own = keyFor(key, 'broker passwords')
  return (subscriptionId) => mac(own, subscriptionId).toString('base64url')
}

// Crockford's letters: none is taken for another when read aloud or from paper.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 12

/** What people write for letters that are not among Crockford's. */
const mistaken: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

const normal = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[OIL]/g, (letter) => mistaken[letter] ?? letter)

/** Codes of invitations: twelve letters (60 bits) that follow from the command, found again by a keyed mark. */
export const invitationCodes = (key: Buffer): InvitationCodes => {
  const [making, marking] = [keyFor(key, 'invitation codes'), keyFor(key, 'invitation marks')]
  return {
    codeFor: ({ actor, commandId }) => {
      const bytes = [...mac(making, actor, commandId).subarray(0, codeLength)]
      const code = bytes.map((byte) => letters[byte % letters.length] ?? '').join('')
      return [0, 4, 8].map((from) => code.slice(from, from + 4)).join('-')
    },
    markOf: (code) => mac(marking, normal(code)).toString('base64url'),
  }
}

/** Everything that is told once and kept nowhere, each under a key of its own. */
export const handedSecrets = (
  key: Buffer,
): Pick<Deps, 'handedPassword' | 'clientSecret' | 'invitationCodes'> => ({
  handedPassword: handedPasswords(key),
  clientSecret: clientSecrets(key),
  invitationCodes: invitationCodes(key),
})
