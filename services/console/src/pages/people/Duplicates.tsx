import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'react-router'
import type { DistinguishResidentsRequest, Duplicate } from '../../api/model.ts'
import { distinguishResidents, useDuplicates } from '../../api/residents.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { codesOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'

type Ground = DistinguishResidentsRequest['ground']

const touches = [['registry', 'duplicates']]

// Who it is not: the ground is chosen and sent, and the row goes.
const NotTheSame = ({ residentId, otherId }: { readonly residentId: string; readonly otherId: string }) => {
  const { t, code } = useWords()
  const [ground, setGround] = useState<Ground>()
  const command = useCommand({
    send: (chosen: Ground, key) => distinguishResidents(residentId, { otherId, ground: chosen }, key),
    touches,
    onDone: () => setGround(undefined),
  })
  const id = `distinguish-${otherId}`
  return (
    <div className="buttons">
      {command.problem ? <ProblemNote problem={command.problem} controlOf={() => id} /> : null}
      <Field id={id} label={t('person.notTheSame')} required>
        <Choice
          id={id}
          value={ground ?? ''}
          placeholder={t('person.notTheSameWhy')}
          options={codesOf<Ground>('DISTINCTION_GROUND_').map((value) => ({ value, label: code(value) }))}
          onChange={(chosen) => setGround(chosen as Ground)}
        />
      </Field>
      <Button
        disabled={ground === undefined || command.pending}
        onClick={() => (ground ? command.submit(ground) : undefined)}
      >
        {t('person.notTheSame')}
      </Button>
    </div>
  )
}

const Likely = ({
  residentId,
  duplicate,
}: {
  readonly residentId: string
  readonly duplicate: Duplicate
}) => {
  const { code } = useWords()
  const { resident, reasons } = duplicate
  if (!resident) return null
  return (
    <li>
      <Link to={`/people/${resident.residentId}`}>{resident.name}</Link>
      <div className="quiet">{reasons.map(code).join(', ')}</div>
      <NotTheSame residentId={residentId} otherId={resident.residentId} />
    </li>
  )
}

/** Other records that may be of this person, each with what speaks for it; nothing where there are none. */
export const Duplicates = ({ residentId }: { readonly residentId: string }) => {
  const { t } = useWords()
  const found = useDuplicates(residentId).data ?? []
  if (found.length === 0) return null
  return (
    <section className="card" aria-labelledby="duplicates">
      <h2 id="duplicates">{t('person.duplicates')}</h2>
      <p className="quiet">{t('person.duplicatesHint')}</p>
      <ul className="looks">
        {found.map((duplicate) => (
          <Likely key={duplicate.resident?.residentId ?? ''} residentId={residentId} duplicate={duplicate} />
        ))}
      </ul>
    </section>
  )
}
