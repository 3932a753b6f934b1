import type { DataRequest } from '../../api/model.ts'
import { LimitTag } from '../../parts/ClockTag.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { readClock } from '../../parts/clock.ts'
import { useNow } from '../../parts/use-now.ts'
import { useWords } from '../../words/index.ts'

const open: readonly DataRequest['status'][] = ['DATA_REQUEST_STATUS_RECEIVED', 'DATA_REQUEST_STATUS_GRANTED']

/** By when it is to be done with; where it is late, how late, and by which day it was to be. */
const Due = ({ request }: { readonly request: DataRequest }) => {
  const { t } = useWords()
  const isLate = readClock(request, useNow()).tone === 'late'
  return (
    <div>
      <LimitTag name={t('rights.due')} limit={request} />
      {isLate ? (
        <span className="quiet">
          {' '}
          {t('rights.dueDay')} <Moment at={request.dueAt} />
        </span>
      ) : null}
    </div>
  )
}

/** What was asked, by when it is done with, and the answer, if there is one. */
export const RequestFacts = ({ request }: { readonly request: DataRequest }) => {
  const { t, code } = useWords()
  const answered = [request.ground, request.remedy].filter((one) => one !== undefined).map(code)
  return (
    <>
      <div>
        <strong>{code(request.kind)}</strong> · {code(request.status)} · <Moment at={request.askedAt} />
      </div>
      {open.includes(request.status) ? <Due request={request} /> : null}
      <div>{request.words}</div>
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
