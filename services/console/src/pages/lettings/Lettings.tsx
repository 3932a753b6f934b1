import Button from 'antd/es/button'
import { useState } from 'react'
import { revealLetting, useLettings, useLettingsAsOf } from '../../api/lettings.ts'
import { may, useMe } from '../../api/me.ts'
import type { Letting, RevealedLetting } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { Reveal, useRevealed } from '../people/Reveal.tsx'
import { Correct } from './Correct.tsx'
import { LettingFacts } from './LettingFacts.tsx'
import { Check, End, type StepProps } from './LettingSteps.tsx'
import { NewLetting } from './NewLetting.tsx'
import { Add, Leave } from './TenantSteps.tsx'

interface ShowProps extends StepProps {
  readonly onShow: (shown: RevealedLetting) => void
}

const Show = ({ letting, onShow, onDone }: ShowProps) => {
  const { t } = useWords()
  return (
    <Reveal
      look={(asked, key) => revealLetting(letting, asked, key)}
      touches={[]}
      onShow={(shown) => {
        onShow(shown)
        onDone()
      }}
      hint={t('lettings.revealHint')}
    />
  )
}

const forms = { record: Check, add: Add, leave: Leave, correct: Correct, end: End, reveal: Show } as const
type Step = keyof typeof forms

/** What may be done now: a tenant leaves where there is one. */
const useSteps = ({ tenants = [] }: Letting, isShown: boolean): readonly Step[] => {
  const me = useMe().data
  const isRented = tenants.some(({ until }) => until === '')
  const kept: readonly Step[] = isRented
    ? ['record', 'add', 'leave', 'correct', 'end']
    : ['record', 'add', 'correct', 'end']
  return [
    ...(may(me, 'registry.reveal') && !isShown ? (['reveal'] as const) : []),
    ...(may(me, 'registry.keep') ? kept : []),
  ]
}

interface RowProps {
  readonly letting: Letting
  /** The step whose form is open: one at a time in the whole list. */
  readonly open: Step | undefined
  readonly onOpen: (step: Step | undefined) => void
}

const Row = ({ letting, open, onOpen }: RowProps) => {
  const { t } = useWords()
  const revealed = useRevealed<RevealedLetting>()
  const steps = useSteps(letting, revealed.record !== undefined)
  const Form = open === undefined ? undefined : forms[open]
  return (
    <li>
      <LettingFacts letting={letting} shown={revealed.record}>
        {revealed.record ? (
          <p className="note">
            <span role="timer">{t('lettings.revealed', { count: revealed.left })}</span>
            <Button type="primary" onClick={revealed.hide}>
              {t('person.hide')}
            </Button>
          </p>
        ) : null}
      </LettingFacts>
      <div className="buttons changes">
        {steps.map((step) => (
          <Button
            key={step}
            aria-expanded={step === open}
            onClick={() => onOpen(step === open ? undefined : step)}
          >
            {t(`lettings.${step}`)}
          </Button>
        ))}
      </div>
      {Form ? <Form letting={letting} onShow={revealed.show} onDone={() => onOpen(undefined)} /> : null}
    </li>
  )
}

const Rows = ({ lettings }: { readonly lettings: readonly Letting[] }) => {
  const [open, setOpen] = useState<{ readonly id: string; readonly step: Step }>()
  return (
    <ul className="looks">
      {lettings.map((letting) => {
        const id = letting.lettingId
        return (
          <Row
            key={id}
            letting={letting}
            open={open?.id === id ? open.step : undefined}
            onOpen={(step) => setOpen(step === undefined ? undefined : { id, step })}
          />
        )
      })}
    </ul>
  )
}

/** What is let in a building, room by room, masked; whoever keeps the register notes it here. */
export const Lettings = ({ buildingCode }: { readonly buildingCode: string }) => {
  const { t } = useWords()
  const query = useLettings(buildingCode)
  const keeps = may(useMe().data, 'registry.keep')
  return (
    <section className="card" aria-labelledby="lettings">
      <h2 id="lettings">{t('lettings.title')}</h2>
      <Loaded query={query} rows={2}>
        {(lettings) =>
          lettings.length === 0 ? <p className="quiet">{t('lettings.none')}</p> : <Rows lettings={lettings} />
        }
      </Loaded>
      {keeps ? <NewLetting buildingCode={buildingCode} /> : null}
    </section>
  )
}

interface ThenProps {
  readonly buildingCode: string
  readonly day: string
}

/** What was let in a building at the end of a day. */
export const LettingsThen = ({ buildingCode, day }: ThenProps) => {
  const { t } = useWords()
  const query = useLettingsAsOf(buildingCode, day)
  return (
    <section className="card past" aria-labelledby="lettings-then">
      <h2 id="lettings-then">{t('lettings.then')}</h2>
      <Loaded query={query} rows={1}>
        {(lettings) =>
          lettings.length === 0 ? (
            <p className="quiet">{t('lettings.noneThen')}</p>
          ) : (
            <ul className="looks">
              {lettings.map((letting) => (
                <li key={letting.lettingId}>
                  <LettingFacts letting={letting} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}
