import type { Translate } from '../../words/index.ts'

interface Span {
  readonly from: string
  /** Empty where no last day is known. */
  readonly until: string
}

/** Since when something is let or rented, and until when. */
export const spanWords = ({ from, until }: Span, t: Translate): string =>
  until === '' ? t('lettings.since', { day: from }) : t('lettings.span', { from, until })
