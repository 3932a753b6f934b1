import { Link } from 'react-router'
import { useDuplicateCandidates } from '../../api/duplicates.ts'
import { useWords } from '../../words/index.ts'

/** Counting stops here. */
const most = 1_000

/** How many pairs wait, in words; nothing where none do. */
export const Waiting = ({ count }: { readonly count: number }) => {
  const { t } = useWords()
  if (count === 0) return null
  return <p>{t(count < most ? 'duplicates.waiting' : 'duplicates.waitingMore', { count })}</p>
}

/** The same as a way to them, where one looks for something to do. */
export const WaitingLink = () => {
  const { t } = useWords()
  const count = useDuplicateCandidates().data?.waiting ?? 0
  if (count === 0) return null
  return (
    <Link to="/duplicates">
      {t(count < most ? 'duplicates.waiting' : 'duplicates.waitingMore', { count })}
    </Link>
  )
}
