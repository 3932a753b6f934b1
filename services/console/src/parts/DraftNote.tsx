import { useWords } from '../words/index.ts'
import { Moment } from './Moment.tsx'

interface Props {
  readonly savedAt: number | undefined
  /** Which form: what its draft leaves out is said with it. */
  readonly of: 'register' | 'disputeForm' | 'accounts' | 'clients'
  readonly onDrop: () => void
}

/** When a half-written form was kept, without what, and the way to be rid of it. */
export const DraftNote = ({ savedAt, of, onDrop }: Props) => {
  const { t } = useWords()
  if (savedAt === undefined) return null
  const [before, after] = t(`${of}.draft`, { time: '\u0000' }).split('\u0000')
  return (
    <span className="quiet" role="status">
      {before}
      <Moment at={new Date(savedAt).toISOString()} />
      {after}{' '}
      <button type="button" className="plain" onClick={onDrop}>
        {t('common.dropDraft')}
      </button>
    </span>
  )
}
