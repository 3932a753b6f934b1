import { useState } from 'react'
import { subscribe, useSubscriptions } from '../../api/clients.ts'
import type { Client, SubscriptionReply } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { ShownOnce } from '../../parts/ShownOnce.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { SubscriptionForm } from './SubscriptionForm.tsx'
import { SubscriptionRow } from './SubscriptionRow.tsx'

const Way = ({ way, onClose }: { readonly way: SubscriptionReply; readonly onClose: () => void }) => {
  const { t } = useWords()
  const secrets = [
    { name: t('clients.broker'), value: way.brokerUrl },
    { name: t('clients.queue'), value: way.queue },
    { name: t('clients.user'), value: way.queue },
    { name: t('clients.password'), value: way.password },
  ]
  return <ShownOnce secrets={secrets} onClose={onClose} />
}

const NewSubscription = ({ clientId }: { readonly clientId: string }) => {
  const { t } = useWords()
  const [made, setMade] = useState(0)
  const command = useCommand({
    send: (types: string[], key) => subscribe(clientId, types, key),
    touches: [['clients', 'subscriptions', clientId]],
    onDone: () => setMade((before) => before + 1),
  })
  return (
    <div className="subscribe">
      <h3>{t('clients.subscribe')}</h3>
      {command.answer ? <Way way={command.answer} onClose={command.reset} /> : null}
      {/* A subscription that was made begins another choice. */}
      <SubscriptionForm
        key={made}
        id="new-types"
        types={[]}
        submit={t('clients.subscribe')}
        primary
        command={command}
      />
    </div>
  )
}

/** What a system subscribes to, and one more. */
export const Subscriptions = ({ client }: { readonly client: Client }) => {
  const { t } = useWords()
  const query = useSubscriptions(client.clientId)
  return (
    <section className="card" aria-labelledby="subscriptions">
      <h2 id="subscriptions">{t('clients.subscriptions')}</h2>
      <Loaded query={query} rows={2}>
        {(subscriptions) =>
          subscriptions.length === 0 ? (
            <p className="quiet">{t('clients.noSubscriptions')}</p>
          ) : (
            <ul className="subscriptions">
              {subscriptions.map((each) => (
                <SubscriptionRow key={each.subscriptionId} subscription={each} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {client.status === 'ACCOUNT_STATUS_SUSPENDED' ? null : <NewSubscription clientId={client.clientId} />}
    </section>
  )
}
