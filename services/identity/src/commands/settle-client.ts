import { systemScope } from '@fengqiao/domain-kit'
import type { Deps } from '../ports.ts'
import { settleOrLeave } from './settle-subscription.ts'

/**
 * Use after every commit that ended a client's tokens or opened it again: the client says what is good, so a command
 * sent again after a crash settles the same.
 */
export const settleClient = (deps: Pick<Deps, 'clients' | 'sessions' | 'subscriptions' | 'broker'>) => {
  const settle = settleOrLeave(deps)
  return async (clientId: string): Promise<void> => {
    const { state } = await deps.clients.load(systemScope, clientId)
    await deps.sessions.raiseEpoch(clientId, state.epoch)
    for (const { id } of await deps.subscriptions.ofClient(systemScope, clientId)) await settle(id)
  }
}
