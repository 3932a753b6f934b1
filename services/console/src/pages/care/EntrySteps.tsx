import Button from 'antd/es/button'
import { useState } from 'react'
import { endCare, renewCare, touchedByCare } from '../../api/care.ts'
import { choices } from '../../api/gen/choices.ts'
import type { CareEnding, CareEntry } from '../../api/model.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { optionsOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { Frame } from '../people/ChangeFrame.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { renewalOf } from './form.ts'

interface Props {
  readonly entry: CareEntry
}

const Ending = ({ entry }: Props) => {
  const { t } = useWords()
  const [ending, setEnding] = useState<CareEnding>('CARE_ENDING_NO_LONGER_NEEDED')
  const command = useCommand({
    send: (chosen: CareEnding, key) => endCare(entry, chosen, key),
    touches: touchedByCare,
  })
  const id = `end-${entry.careEntryId}`
  return (
    <Frame
      name={t('care.end')}
      command={command}
      controlOf={() => id}
      onSubmit={() => command.submit(ending)}
      submit={t('care.end')}
    >
      <Field id={id} label={t('care.endingWhy')} required>
        <Choice
          id={id}
          value={ending}
          options={optionsOf(choices.EndCareRequest.ending)}
          onChange={(value) => setEnding(value as CareEnding)}
        />
      </Field>
    </Frame>
  )
}

/** What may be decided about an entry that runs, quiet until one is chosen. */
export const EntrySteps = ({ entry }: Props) => {
  const { t } = useWords()
  const [open, setOpen] = useState<'renew' | 'end'>()
  const choose = (name: 'renew' | 'end'): void => setOpen(name === open ? undefined : name)
  return (
    <>
      <div className="buttons changes">
        {(['renew', 'end'] as const).map((name) => (
          <Button key={name} aria-expanded={name === open} onClick={() => choose(name)}>
            {t(`care.${name}`)}
          </Button>
        ))}
      </div>
      {open === 'renew' ? (
        <DecisionForm
          id={`renew-${entry.careEntryId}`}
          name={t('care.renew')}
          isNew={false}
          send={(fields, key) => renewCare(entry, renewalOf(fields), key)}
          onDone={() => setOpen(undefined)}
        />
      ) : null}
      {open === 'end' ? <Ending entry={entry} /> : null}
    </>
  )
}
