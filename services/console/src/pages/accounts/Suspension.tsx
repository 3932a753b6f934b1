import Button from 'antd/es/button'
import { useState } from 'react'
import { useGrids } from '../../api/grids.ts'
import { useHeld } from '../../api/issues.ts'
import type { Person } from '../../api/model.ts'
import { setSuspended } from '../../api/people.ts'
import { passOn } from '../../api/succession.ts'
import { Confirm } from '../../parts/Confirm.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useConfirmed } from '../../parts/use-confirmed.ts'
import { useWords } from '../../words/index.ts'
import { goes, gridsOf, mayGo, successorOf, type Going } from './going.ts'
import { Successor, Waits } from './Succession.tsx'

const touches = [['people'], ['staff'], ['issues'], ['grids']]
const reinstating = [['people'], ['staff']]

const stop = async (going: Going, key: string) => {
  const successor = successorOf(going)
  if (successor !== undefined) await passOn(going.person.personId, successor, key)
  return setSuspended(going.person, true, key)
}

const useWaiting = (personId: string) => {
  const held = useHeld(personId, true)
  const grids = useGrids()
  const answered = gridsOf(grids.data ?? [], personId)
  const known = held.data !== undefined && grids.data !== undefined
  return { held, answered, nothing: known && (held.data.issues ?? []).length + answered.length === 0 }
}

interface AskProps {
  readonly going: Going
  readonly change: (going: Going) => void
  readonly dialog: ReturnType<typeof useConfirmed>['dialog']
}

// What waits is looked for only once somebody is to go.
const Ask = ({ going, change, dialog }: AskProps) => {
  const { t } = useWords()
  const [tried, setTried] = useState(false)
  const { displayName: name, personId } = going.person
  const { held, answered, nothing } = useWaiting(personId)
  const may = mayGo(going, nothing)
  const onYes = (): void => {
    setTried(true)
    if (may) dialog.onYes()
  }
  return (
    <Confirm
      question={t('accounts.suspendSure', { name })}
      action={t('accounts.suspendNow')}
      {...dialog}
      onYes={onYes}
    >
      <Loaded query={held} rows={1}>
        {(issues) =>
          nothing ? (
            <p className="quiet">{t('accounts.heldNone', { name })}</p>
          ) : (
            <>
              <Waits held={issues} grids={answered} name={name} />
              <Successor
                going={going}
                change={change}
                error={tried && !may ? t('asks.needPerson') : undefined}
              />
            </>
          )
        }
      </Loaded>
    </Confirm>
  )
}

const Suspend = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const suspend = useConfirmed({ send: stop, touches })
  return (
    <>
      <p className="quiet">{t('accounts.suspendHint')}</p>
      <Button danger onClick={() => suspend.ask(goes(person))}>
        {t('accounts.suspend')}
      </Button>
      {suspend.about ? <Ask going={suspend.about} change={suspend.ask} dialog={suspend.dialog} /> : null}
    </>
  )
}

const Reinstate = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const command = useCommand({
    send: (to: Person, key) => setSuspended(to, false, key),
    touches: reinstating,
  })
  return (
    <>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <Button onClick={() => command.submit(person)}>
        {t(command.pending ? 'common.sending' : 'accounts.reinstate')}
      </Button>
    </>
  )
}

/** Stops an account, once somebody else has what waits for its holder, or opens it again. */
export const Suspension = ({ person }: { readonly person: Person }) => {
  const { t } = useWords()
  const suspended = person.status === 'ACCOUNT_STATUS_SUSPENDED'
  return (
    <section className="card" aria-labelledby="suspension">
      <h2 id="suspension">{t(suspended ? 'accounts.reinstate' : 'accounts.suspend')}</h2>
      {suspended ? <Reinstate person={person} /> : <Suspend person={person} />}
    </section>
  )
}
