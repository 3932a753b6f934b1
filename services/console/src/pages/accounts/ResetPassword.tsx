import Button from 'antd/es/button'
import type { Person } from '../../api/model.ts'
import { resetPassword } from '../../api/people.ts'
import { Confirm } from '../../parts/Confirm.tsx'
import { ShownOnce } from '../../parts/ShownOnce.tsx'
import { useConfirmed } from '../../parts/use-confirmed.ts'
import { useWords } from '../../words/index.ts'

/** Sets a new password, shown once, to hand over. */
export const ResetPassword = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const reset = useConfirmed({
    send: (personId: string, key) => resetPassword(personId, key),
    touches: [['people']],
  })
  return (
    <section className="card" aria-labelledby="reset">
      <h2 id="reset">{t('accounts.reset')}</h2>
      <p className="quiet">{t('accounts.resetHint')}</p>
      {reset.answer ? (
        <ShownOnce
          secrets={[
            { name: t('accounts.username'), value: person.username },
            { name: t('accounts.newPassword'), value: reset.answer.newPassword },
          ]}
          hint={t('accounts.passwordHint')}
          onClose={reset.forget}
        />
      ) : (
        <Button onClick={() => reset.ask(person.personId)}>{t('accounts.reset')}</Button>
      )}
      {reset.about ? (
        <Confirm
          question={t('accounts.resetSure', { name: person.displayName })}
          action={t('accounts.reset')}
          {...reset.dialog}
        />
      ) : null}
    </section>
  )
}
