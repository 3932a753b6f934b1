import { Link } from 'react-router'
import { useFailedEmails } from '../../api/inbox.ts'
import type { Delivery } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { useWords } from '../../words/index.ts'
import { spokenOf } from './groups.ts'

const shown = 3

const Row = ({ delivery }: { readonly delivery: Delivery }) => {
  const { t, code } = useWords()
  const reason = code(`DELIVERY_REASON_${delivery.reason}`)
  const spoken = spokenOf(delivery)
  const words = code(delivery.template).replace('{number}', spoken?.number ?? '')
  const isSure = delivery.outcome === 'DELIVERY_OUTCOME_FAILED'
  return (
    <li className="message">
      {spoken === undefined ? (
        <span>{words}</span>
      ) : (
        <Link to={spoken.path} data-row>
          {words}
        </Link>
      )}
      <span className="quiet">
        <Moment at={delivery.at} />
      </span>
      <span className="failed-why">⚠ {t(isSure ? 'settings.failed' : 'settings.unsure', { reason })}</span>
    </li>
  )
}

const Failed = ({ failed }: { readonly failed: readonly Delivery[] }) => {
  const { t } = useWords()
  if (failed.length === 0) return null
  const row = (delivery: Delivery) => <Row key={delivery.deliveryId} delivery={delivery} />
  const rest = failed.slice(shown)
  return (
    <section className="card inbox-group" aria-label={t('settings.failedTitle')}>
      <h2>{t('settings.failedTitle')}</h2>
      <ul>{failed.slice(0, shown).map(row)}</ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>
            {t('app.more')} ({rest.length})
          </summary>
          <ul>{rest.map(row)}</ul>
        </details>
      )}
      <Link to="/settings">{t('settings.seeSettings')}</Link>
    </section>
  )
}

/** My e-mails that did not get through, with the reason: they stay visible where I look for messages. */
export const FailedEmails = () => (
  <Loaded query={useFailedEmails()} rows={0}>
    {(failed) => <Failed failed={failed} />}
  </Loaded>
)
