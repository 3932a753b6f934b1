import type { Client } from '../../api/model.ts'
import { useSubscriptions } from '../../api/clients.ts'
import { useWords } from '../../words/index.ts'

const tokenLines = (origin: string, clientId: string): string =>
  [
    `TOKEN=$(curl -s -u "${clientId}:$SECRET" -d grant_type=client_credentials \\`,
    `  ${origin}/oidc/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    `curl -H "authorization: Bearer $TOKEN" "${origin}/v1/issues?view=ISSUE_VIEW_OPEN"`,
  ].join('\n')

// The user's name is the queue's.
const queueLines = (broker: string, queue: string): string => {
  const url = broker.replace('://', `://${queue}:$PASSWORD@`)
  return [
    `node --input-type=module -e '`,
    `  import { connect } from "amqplib"`,
    `  const channel = await (await connect(process.argv[1])).createChannel()`,
    `  await channel.consume(process.argv[2], (message) => {`,
    `    console.log(String(message.content)); channel.ack(message) })`,
    `' "${url}" ${queue}`,
  ].join('\n')
}

/** How the system uses what it was given: two short examples to copy. */
export const Usage = ({ client }: { readonly client: Client }) => {
  const { t } = useWords()
  const [subscription] = (useSubscriptions(client.clientId).data ?? []).filter(
    ({ status }) => status === 'SUBSCRIPTION_STATUS_ACTIVE',
  )
  return (
    <details className="card usage">
      <summary>{t('clients.usage')}</summary>
      <p>{t('clients.usageToken')}</p>
      <pre tabIndex={0}>{tokenLines(location.origin, client.clientId)}</pre>
      {subscription ? (
        <>
          <p>{t('clients.usageQueue')}</p>
          <pre tabIndex={0}>{queueLines(subscription.brokerUrl, subscription.queue)}</pre>
        </>
      ) : null}
      <p>
        {t('clients.usageDocs')}: <a href="/openapi.json">openapi.json</a> ·{' '}
        <a href="/asyncapi.json">asyncapi.json</a>
      </p>
    </details>
  )
}
