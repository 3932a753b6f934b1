import type { Dispute } from '../../api/disputes.ts'
import { useWords } from '../../words/index.ts'

const kinds = [
  ['DISPUTE_RECORD_KIND_INVESTIGATION', 'investigations'],
  ['DISPUTE_RECORD_KIND_MEDIATION', 'sessions'],
  ['DISPUTE_RECORD_KIND_REVISIT', 'revisits'],
] as const

/** 三个到位: the three kinds of record with what is there and what is missing. */
export const ThreeRecords = ({ dispute }: { readonly dispute: Dispute }) => {
  const { t, code } = useWords()
  return (
    <ul className="three-records" aria-label={t('dispute.threeRecords')}>
      {kinds.map(([kind, name]) => {
        const missing = dispute.missing.includes(kind)
        return (
          <li key={kind} className={missing ? 'record-missing' : 'record-there'}>
            <span aria-hidden="true">{missing ? '○' : '✓'}</span> {code(kind)}{' '}
            <span className="quiet">
              {missing ? t('dispute.missing') : t('dispute.records', { count: dispute.records?.[name] ?? 0 })}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
