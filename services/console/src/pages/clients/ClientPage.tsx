import { useParams } from 'react-router'
import { useClient } from '../../api/clients.ts'
import type { Client } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { useTerritoryName } from '../../parts/territory.ts'
import { useWords } from '../../words/index.ts'
import { Fact } from '../matter/Fact.tsx'
import { ClientAccess } from './ClientAccess.tsx'
import './clients.css'
import { ClientState } from './ClientState.tsx'
import { Subscriptions } from './Subscriptions.tsx'
import { Usage } from './Usage.tsx'

const Head = ({ client }: { readonly client: Client }) => {
  const { t } = useWords()
  const placeOf = useTerritoryName()
  return (
    <header className="card">
      <h1>
        {client.name} <ClientState client={client} />
      </h1>
      <dl className="client-facts">
        <Fact name={t('clients.office')}>{client.contactOffice}</Fact>
        <Fact name={t('clients.territories')}>
          {(client.posts ?? []).map(({ territory }) => placeOf(territory)).join(' · ')}
        </Fact>
        <Fact name={t('clients.id')}>{client.clientId}</Fact>
        <Fact name={t('clients.secretSince')}>
          <Moment at={client.secretSince} />
        </Fact>
      </dl>
    </header>
  )
}

/** One system: its access, its subscriptions, and how it uses them. */
export const ClientPage = () => {
  const { clientId = '' } = useParams()
  const query = useClient(clientId)
  return (
    <Loaded query={query}>
      {(client) => (
        <div className="clients" key={clientId}>
          <Head client={client} />
          <Subscriptions client={client} />
          <ClientAccess client={client} />
          <Usage client={client} />
        </div>
      )}
    </Loaded>
  )
}
