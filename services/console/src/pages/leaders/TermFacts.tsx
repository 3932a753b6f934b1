import type { Leader } from '../../api/model.ts'
import { useWords } from '../../words/index.ts'

/** For how long somebody leads or led, why he stopped, how he agreed, and why it is him where he lives elsewhere. */
export const TermFacts = ({ leader }: { readonly leader: Leader }) => {
  const { t, code } = useWords()
  const { from, until, ending, elsewhere, consent } = leader
  const time = until === '' ? t('leaders.since', { day: from }) : t('leaders.span', { from, until })
  const said = [time, code(ending), code(elsewhere)].filter((words) => words !== '')
  return (
    <>
      <div>{said.join(' · ')}</div>
      {consent ? (
        <div className="quiet">{t('leaders.agreed', { form: code(consent.form), day: consent.givenOn })}</div>
      ) : null}
    </>
  )
}
