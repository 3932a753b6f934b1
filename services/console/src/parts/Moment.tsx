import { useWords } from '../words/index.ts'
import { sayMoment } from './town-time.ts'
import { useNow } from './use-now.ts'

/** A moment in words of the town's calendar. */
export const Moment = ({ at }: { readonly at: string | undefined }) => {
  const { t, language } = useWords()
  const now = useNow()
  return at === undefined ? null : <time dateTime={at}>{sayMoment(at, { t, language, now })}</time>
}
