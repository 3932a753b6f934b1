import Button from 'antd/es/button'
import { useEffect, useState } from 'react'
import {
  revealParties,
  type Dispute,
  type DisputeLookPurpose,
  type DisputeParty,
} from '../../api/disputes.ts'
import { useMe } from '../../api/me.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'

const shownFor = 60

const Party = ({ party }: { readonly party: DisputeParty }) => {
  const { t, code } = useWords()
  const clear = !party.phone.includes('*')
  return (
    <li className="dispute-party">
      <div>
        <strong>{party.name}</strong> <span className="quiet">{code(party.side)}</span>
      </div>
      <div>{clear ? <a href={`tel:${party.phone}`}>{party.phone}</a> : party.phone}</div>
      {party.address ? <div>{party.address}</div> : null}
      <div className="quiet">
        {party.noticedAt ? '✓' : '○'} {t('dispute.notice')}{' '}
        {t(party.noticedAt ? 'dispute.noticeDone' : 'dispute.noticeNone')} <Moment at={party.noticedAt} />
      </div>
      <div className="quiet">
        {party.consentedAt ? '✓' : '○'} {party.consent ? code(party.consent) : t('dispute.consent')}{' '}
        <Moment at={party.consentedAt} />
      </div>
    </li>
  )
}

interface RevealProps {
  readonly dispute: Dispute
  readonly onShown: (parties: readonly DisputeParty[]) => void
}

const Reveal = ({ dispute, onShown }: RevealProps) => {
  const { t } = useWords()
  const [purpose, setPurpose] = useState<DisputeLookPurpose | ''>('')
  const [tried, setTried] = useState(false)
  const { disputeId } = dispute
  const command = useCommand({
    send: (why: DisputeLookPurpose, key) => revealParties(disputeId, why, key),
    touches: [['dispute', disputeId, 'looks']],
    onDone: (reply) => onShown(reply.parties ?? []),
  })
  const press = (): void => {
    setTried(true)
    if (purpose !== '') command.submit(purpose)
  }
  const error = tried && purpose === '' ? t('asks.needChoice') : undefined
  return (
    <details className="dispute-reveal">
      <summary>{t('dispute.reveal')}</summary>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <Field id="reveal-purpose" label={t('dispute.purpose')} required error={error}>
        <Choice
          id="reveal-purpose"
          value={purpose}
          placeholder={t('common.choose')}
          options={codeOptions('DISPUTE_LOOK_PURPOSE_')}
          error={error}
          onChange={(value) => setPurpose(value as DisputeLookPurpose | '')}
        />
      </Field>
      <p className="quiet">{t('dispute.revealSeen')}</p>
      <Button onClick={press}>{command.pending ? t('common.sending') : t('dispute.revealNow')}</Button>
    </details>
  )
}

// What was revealed leaves the page by itself, whether or not anybody looks.
const useShown = () => {
  const [shown, setShown] = useState<readonly DisputeParty[]>()
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (shown === undefined) return
    const until = Date.now() + shownFor * 1_000
    const timer = setInterval(() => {
      const seconds = Math.ceil((until - Date.now()) / 1_000)
      setLeft(Math.max(0, seconds))
      if (seconds <= 0) setShown(undefined)
    }, 1_000)
    return () => clearInterval(timer)
  }, [shown])
  const show = (parties: readonly DisputeParty[]): void => {
    setLeft(shownFor)
    setShown(parties)
  }
  return { shown, left, show, hide: () => setShown(undefined) }
}

const Hides = ({ left, hide }: { readonly left: number; readonly hide: () => void }) => {
  const { t } = useWords()
  return (
    <div className="note">
      <span role="timer">{t('dispute.hidesIn', { count: left })}</span>{' '}
      <Button onClick={hide}>{t('dispute.hide')}</Button>
    </div>
  )
}

// Only who mediates may look; the server holds to it, the page does not offer it to others.
const useMediates = ({ mediators }: Dispute): boolean => {
  const me = useMe().data
  return (mediators ?? []).some(({ personId }) => personId === me?.personId)
}

/** The parties, masked; a mediator of the case may see them for a minute, for a purpose, on record. */
export const Parties = ({ dispute }: { readonly dispute: Dispute }) => {
  const { t } = useWords()
  const { shown, left, show, hide } = useShown()
  const mayLook = useMediates(dispute)
  const parties = shown ?? dispute.parties ?? []
  return (
    <section className="card" aria-labelledby="parties">
      <h2 id="parties">{t('dispute.parties')}</h2>
      <ul>
        {parties.map((party) => (
          <Party key={party.partyId} party={party} />
        ))}
      </ul>
      {parties.length === 0 ? <p className="quiet">{t('dispute.noParties')}</p> : null}
      {shown === undefined ? null : <Hides left={left} hide={hide} />}
      {mayLook && shown === undefined ? <Reveal dispute={dispute} onShown={show} /> : null}
    </section>
  )
}
