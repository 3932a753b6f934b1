import Button from 'antd/es/button'
import { useState } from 'react'
import { changeSubscription, endSubscription } from '../../api/clients.ts'
import type { Subscription } from '../../api/model.ts'
import { Confirm } from '../../parts/Confirm.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useConfirmed } from '../../parts/use-confirmed.ts'
import { useWords } from '../../words/index.ts'
import { SubscriptionForm } from './SubscriptionForm.tsx'

interface Props {
  readonly subscription: Subscription
}

const touches = [['clients', 'subscriptions']]
const short = (type: string): string => type.split('.').at(-1) ?? type

const Change = ({ subscription, onDone }: Props & { readonly onDone: () => void }) => {
  const { t } = useWords()
  const command = useCommand({
    send: (types: string[], key) => changeSubscription(subscription, types, key),
    touches,
    onDone,
  })
  return (
    <SubscriptionForm
      id={`types-${subscription.subscriptionId}`}
      types={subscription.types}
      submit={t('clients.save')}
      command={command}
    />
  )
}

const Events = ({ types }: Pick<Subscription, 'types'>) => {
  const { t } = useWords()
  return (
    <details>
      <summary>{t('clients.typesCount', { count: types.length })}</summary>
      <code>{types.map(short).join(' ')}</code>
    </details>
  )
}

/** One subscription: its queue, its events, and changing or ending it. */
export const SubscriptionRow = ({ subscription }: Props) => {
  const { t, code } = useWords()
  const [changing, setChanging] = useState(false)
  const ending = useConfirmed({ send: (of: Subscription, key) => endSubscription(of, key), touches })
  return (
    <li>
      <div>
        <span className="quiet">{t('clients.queue')}</span> <code>{subscription.queue}</code>
        <div className="quiet">
          {code(subscription.status)} · <Moment at={subscription.createdAt} />
        </div>
        <Events types={subscription.types} />
      </div>
      {subscription.status === 'SUBSCRIPTION_STATUS_ACTIVE' ? (
        <div className="buttons">
          <Button aria-expanded={changing} onClick={() => setChanging(!changing)}>
            {t('clients.change')}
          </Button>
          <Button danger onClick={() => ending.ask(subscription)}>
            {t('clients.end')}
          </Button>
        </div>
      ) : null}
      {changing ? <Change subscription={subscription} onDone={() => setChanging(false)} /> : null}
      {ending.about ? (
        <Confirm question={t('clients.endSure')} action={t('clients.end')} {...ending.dialog} />
      ) : null}
    </li>
  )
}
