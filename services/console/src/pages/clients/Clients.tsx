import { Link, useSearchParams } from 'react-router'
import { useClients } from '../../api/clients.ts'
import type { Client } from '../../api/model.ts'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { useTerritoryName } from '../../parts/territory.ts'
import { useWords } from '../../words/index.ts'
import { ClientState } from './ClientState.tsx'
import './clients.css'
import { NewClient } from './NewClient.tsx'

const Row = ({ client }: { readonly client: Client }) => {
  const placeOf = useTerritoryName()
  return (
    <li>
      <Link to={`/clients/${client.clientId}`} data-row>
        <strong>{client.name}</strong>
        <span>{client.contactOffice}</span>
        <span className="quiet">
          {(client.posts ?? []).map(({ territory }) => placeOf(territory)).join(' · ')}
        </span>
        <ClientState client={client} />
      </Link>
    </li>
  )
}

interface FoundProps {
  readonly clients: readonly Client[]
  readonly nextPage: string
}

const FoundClients = ({ clients, nextPage }: FoundProps) => {
  const { t } = useWords()
  if (clients.length === 0)
    return (
      <Empty why={t('clients.empty')}>
        <p className="quiet">{t('clients.emptyStep')}</p>
      </Empty>
    )
  return (
    <>
      <ul className="card client-rows">
        {clients.map((client) => (
          <Row key={client.clientId} client={client} />
        ))}
      </ul>
      {nextPage ? (
        <p className="pages">
          <Link to={`?page=${encodeURIComponent(nextPage)}`}>{t('common.next')}</Link>
        </p>
      ) : null}
    </>
  )
}

/** Systems of other offices that may read here. */
export const Clients = () => {
  const { t } = useWords()
  const [params] = useSearchParams()
  const query = useClients(params.get('page') ?? undefined)
  return (
    <div className="clients">
      <h1>{t('clients.title')}</h1>
      <p>{t('clients.about')}</p>
      <NewClient />
      <Loaded query={query} rows={3}>
        {({ clients = [], nextPageToken }) => <FoundClients clients={clients} nextPage={nextPageToken} />}
      </Loaded>
    </div>
  )
}
