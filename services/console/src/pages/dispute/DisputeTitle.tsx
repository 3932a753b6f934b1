import type { Dispute } from '../../api/disputes.ts'
import { useWords } from '../../words/index.ts'

/** What a case is called: its kind, and its parties, masked. */
export const DisputeTitle = ({ dispute: { type, parties = [] } }: { readonly dispute: Dispute }) => {
  const { t, code } = useWords()
  const names = parties.map(({ name }) => name).join(' · ')
  return (
    <>
      {type ? t('dispute.heading', { type: code(type) }) : t('dispute.untyped')}
      {names === '' ? '' : ` ${names}`}
    </>
  )
}
