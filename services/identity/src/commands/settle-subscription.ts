import { systemScope, type Log } from '@fengqiao/domain-kit'
import { wantedFor } from '../domain/subscription.ts'
import type { Deps } from '../ports.ts'

type Needs = Pick<Deps, 'subscriptions' | 'clients' | 'broker'>

const mostRounds = 5

const standing = async ({ subscriptions, clients }: Needs, id: string) => {
  const subscription = await subscriptions.look(systemScope, id)
  const client = subscription && (await clients.look(systemScope, subscription.state.clientId))
  return {
    wanted: wantedFor(subscription?.state, client?.state),
    versions: `${String(subscription?.version)}/${String(client?.version)}`,
  }
}

/**
 * Brings the broker to what a subscription says now. It looks again afterwards: a slower one, who began with what was
 * said before, undoes what he did too late.
 */
const settleSubscription =
  (deps: Needs) =>
  async (id: string): Promise<void> => {
    let before = await standing(deps, id)
    for (let round = 0; round < mostRounds; round += 1) {
      await deps.broker.bring(id, before.wanted)
      const after = await standing(deps, id)
      if (after.versions === before.versions) return
      before = after
    }
  }

/** Use in commands: the fact stands whatever the broker says, and the sweep tries again until it agrees. */
export const settleOrLeave = (deps: Needs) => {
  const settle = settleSubscription(deps)
  return (id: string): Promise<void> => settle(id).catch(() => undefined)
}

/**
 * Looks at every subscription and at everything the broker has for any: whatever a dead process or the broker itself
 * has lost is made again, whatever ended is removed. The broker is read first, because a subscription is committed
 * before the broker hears of it. What cannot be settled harms no other and waits for the next look: another one
 * at once would find the broker as it is.
 */
export const sweepSubscriptions = (deps: Needs, log: Log) => {
  const settle = settleSubscription(deps)
  return async (): Promise<number> => {
    const known = await deps.broker.known()
    const ids = new Set([...known, ...(await deps.subscriptions.active())])
    let failed = 0
    for (const id of ids) {
      await settle(id).catch(() => {
        failed += 1
      })
    }
    if (failed > 0) log.warn({ failed }, 'subscriptions are not settled yet and will be tried again')
    return 0
  }
}
