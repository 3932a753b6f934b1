import { notAllowedNow } from '@fengqiao/domain-kit'
import type { Client, ClientCreated, ClientEvent, CommandName } from './client.ts'
import type { Instant } from './person.ts'

export type Admission = Omit<ClientCreated, 'type'>

/** Admits a system; a place that is named twice counts once. */
export const admitClient = ({ territories, ...asked }: Admission): readonly ClientEvent[] => [
  { type: 'ClientCreated', ...asked, territories: [...new Set(territories)] },
]

/**
 * A new secret in place of the one before, which is good no longer: a secret is changed most urgently when somebody
 * else knows it, so there is no time in which both are.
 */
export const rotateSecret = (asked: {
  readonly at: Instant
  readonly secretOf: CommandName
}): readonly ClientEvent[] => [{ type: 'ClientSecretRotated', ...asked }]

/** Stops all access of a system. */
export const suspendClient = (
  { at }: { readonly at: Instant },
  { status }: Client,
): readonly ClientEvent[] => {
  if (status === 'SUSPENDED') throw notAllowedNow('ALREADY_SUSPENDED')
  return [{ type: 'ClientSuspended', at }]
}

/** Opens it again, its secret and subscriptions as they were. */
export const reinstateClient = (
  { at }: { readonly at: Instant },
  { status }: Client,
): readonly ClientEvent[] => {
  if (status !== 'SUSPENDED') throw notAllowedNow('NOT_SUSPENDED')
  return [{ type: 'ClientReinstated', at }]
}
