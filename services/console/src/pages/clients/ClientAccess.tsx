import Button from 'antd/es/button'
import type { Client } from '../../api/model.ts'
import { rotateSecret, setClientSuspended } from '../../api/clients.ts'
import { Confirm } from '../../parts/Confirm.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { ShownOnce } from '../../parts/ShownOnce.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useConfirmed } from '../../parts/use-confirmed.ts'
import { useWords } from '../../words/index.ts'

interface Props {
  readonly client: Client
}

const touches = [['clients']]

const useRotation = () =>
  useConfirmed({ send: ({ clientId }: Client, key) => rotateSecret(clientId, key), touches })

const useStopping = () =>
  useConfirmed({ send: (client: Client, key) => setClientSuspended(client, true, key), touches })

const Reinstate = ({ client }: Props) => {
  const { t } = useWords()
  const command = useCommand({
    send: (to: Client, key) => setClientSuspended(to, false, key),
    touches,
  })
  return (
    <>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <Button onClick={() => command.submit(client)}>{t('clients.reinstate')}</Button>
    </>
  )
}

const Stop = ({ client }: Props) => {
  const { t } = useWords()
  const stopping = useStopping()
  return (
    <>
      <Button danger onClick={() => stopping.ask(client)}>
        {t('clients.suspend')}
      </Button>
      {stopping.about ? (
        <Confirm
          question={t('clients.suspendSure', { name: client.name })}
          action={t('clients.suspend')}
          {...stopping.dialog}
        />
      ) : null}
    </>
  )
}

/** A new secret, and stopping or restoring all access. */
export const ClientAccess = ({ client }: Props) => {
  const { t } = useWords()
  const rotation = useRotation()
  return (
    <section className="card" aria-labelledby="access">
      <h2 id="access">{t('clients.access')}</h2>
      {rotation.answer ? (
        <ShownOnce
          secrets={[{ name: t('clients.secret'), value: rotation.answer.clientSecret }]}
          onClose={rotation.forget}
        />
      ) : null}
      <div className="buttons">
        <Button onClick={() => rotation.ask(client)}>{t('clients.rotate')}</Button>
        {client.status === 'ACCOUNT_STATUS_SUSPENDED' ? (
          <Reinstate client={client} />
        ) : (
          <Stop client={client} />
        )}
      </div>
      {rotation.about ? (
        <Confirm
          question={t('clients.rotateSure', { name: client.name })}
          action={t('clients.rotate')}
          {...rotation.dialog}
        />
      ) : null}
    </section>
  )
}
