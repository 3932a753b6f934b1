import type { DataRequest } from '../../api/model.ts'
import { Moment } from '../../parts/Moment.tsx'
import { useWords } from '../../words/index.ts'

/** What was asked, by when it is answered, and the answer, if there is one. */
export const RequestFacts = ({ request }: { readonly request: DataRequest }) => {
  const { t, code } = useWords()
  const answered = [request.ground, request.remedy].filter((one) => one !== undefined).map(code)
  const open = request.status === 'DATA_REQUEST_STATUS_RECEIVED'
  return (
    <>
      <div>
        <strong>{code(request.kind)}</strong> · {code(request.status)} · <Moment at={request.askedAt} />
      </div>
      <div>{request.words}</div>
      {open ? (
        <div className="quiet">
          {t('rights.due')} <Moment at={request.dueAt} />
        </div>
      ) : null}
      {request.answer ? (
        <div>
          {t('common.label', { name: t('rights.answer') })}
          {request.answer}
        </div>
      ) : null}
      {answered.length > 0 ? <div className="quiet">{answered.join(' · ')}</div> : null}
    </>
  )
}
