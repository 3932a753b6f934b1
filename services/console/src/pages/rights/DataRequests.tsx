import Button from 'antd/es/button'
import { Link } from 'react-router'
import type { DataRequest } from '../../api/model.ts'
import { finishDataRequest, touchedByRequests, useDataRequests } from '../../api/rights.ts'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import '../people/people.css'
import { Answering } from './Answering.tsx'
import { RequestFacts } from './RequestFacts.tsx'

interface Props {
  readonly request: DataRequest
}

/** The step that was granted, and the end once it was taken. */
const Finishing = ({ request }: Props) => {
  const { t, code } = useWords()
  const command = useCommand({
    send: (one: DataRequest, key) => finishDataRequest(one, key),
    touches: touchedByRequests,
  })
  return (
    <>
      <p>{code(request.nextStep)}</p>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <Button onClick={() => command.submit(request)}>{t('rights.finish')}</Button>
    </>
  )
}

const Request = ({ request }: Props) => {
  const { t } = useWords()
  return (
    <li className="card">
      <RequestFacts request={request} />
      <p>
        <Link to={`/people/${request.residentId}`} data-row>
          {t('rights.person')}
        </Link>
      </p>
      {request.status === 'DATA_REQUEST_STATUS_RECEIVED' ? (
        <Answering request={request} />
      ) : (
        <Finishing request={request} />
      )}
    </li>
  )
}

/** What people ask about their data, the first due first, and its answer. */
export const DataRequests = () => {
  const { t } = useWords()
  const query = useDataRequests(true)
  return (
    <>
      <h1>{t('rights.title')}</h1>
      <Loaded query={query} rows={3}>
        {(requests) =>
          requests.length === 0 ? (
            <Empty why={t('rights.none')} />
          ) : (
            <ul className="building">
              {requests.map((request) => (
                <Request key={request.dataRequestId} request={request} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}
