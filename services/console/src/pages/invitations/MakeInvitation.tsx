import Button from 'antd/es/button'
import { createInvitation } from '../../api/invitations.ts'
import { useMe } from '../../api/me.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { Copied, ShownOnce } from '../../parts/ShownOnce.tsx'
import { sayMoment } from '../../parts/town-time.ts'
import { useCommand } from '../../parts/use-command.ts'
import { useNow } from '../../parts/use-now.ts'
import { useWords } from '../../words/index.ts'
import './invitations.css'

const pageAddress = (): string => `${location.origin}/oidc/invitation`

interface LetterProps {
  readonly code: string
  readonly good: string
}

// On paper alone: what the resident takes home.
const Letter = ({ code, good }: LetterProps) => {
  const { t } = useWords()
  const town = useMe().data?.townName ?? ''
  return (
    <div className="print-sheet">
      <h1>
        {town} · {t('invites.printTitle')}
      </h1>
      <ol>
        <li>{t('invites.printStep1')}</li>
        <li>{t('invites.printStep2')}</li>
        <li>{t('invites.printStep3')}</li>
      </ol>
      <p>{t('invites.link')}</p>
      <p className="print-large">{pageAddress()}</p>
      <p>{t('invites.code')}</p>
      <p className="print-large">{code}</p>
      <p>{good}</p>
    </div>
  )
}

interface MadeProps {
  readonly code: string
  readonly expiresAt: string | undefined
  readonly onClose: () => void
}

const Made = ({ code, expiresAt, onClose }: MadeProps) => {
  const { t, language } = useWords()
  const now = useNow()
  const good = t('invites.codeHint', { time: sayMoment(expiresAt, { t, language, now }) })
  return (
    <ShownOnce secrets={[{ name: t('invites.code'), value: code }]} hint={good} onClose={onClose}>
      <Copied name={t('invites.link')} value={pageAddress()} />
      <p>
        <Button onClick={() => print()}>{t('invites.print')}</Button>
      </p>
      <Letter code={code} good={good} />
    </ShownOnce>
  )
}

interface Props {
  readonly residentId: string
  readonly gridCode: string
}

/** Makes an invitation's code: shown once, to copy or to print and hand over. */
export const MakeInvitation = (invited: Props) => {
  const { t } = useWords()
  const command = useCommand({
    send: (to: Props, key) => createInvitation(to, key),
    touches: [['invitations']],
  })
  if (command.answer)
    return <Made code={command.answer.code} expiresAt={command.answer.expiresAt} onClose={command.reset} />
  return (
    <>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <Button onClick={() => command.submit(invited)}>
        {t(command.pending ? 'common.sending' : 'invites.make')}
      </Button>
    </>
  )
}
