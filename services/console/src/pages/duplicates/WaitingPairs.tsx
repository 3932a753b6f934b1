import { useDuplicateCandidates } from '../../api/duplicates.ts'
import { useWords } from '../../words/index.ts'

/** Counting stops here. */
const most = 1_000

/** How many pairs wait, in words; nothing where none do. */
const useWaitingWords = (count: number): string | undefined => {
  const { t } = useWords()
  if (count === 0) return undefined
  return t(count < most ? 'duplicates.waiting' : 'duplicates.waitingMore', { count })
}

/** The same where one looks for something to do. */
export const useWaitingPairs = (): string | undefined =>
  useWaitingWords(useDuplicateCandidates().data?.waiting ?? 0)

export const Waiting = ({ count }: { readonly count: number }) => {
  const words = useWaitingWords(count)
  return words === undefined ? null : <p>{words}</p>
}
