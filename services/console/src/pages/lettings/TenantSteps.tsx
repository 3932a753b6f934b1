import { useState } from 'react'
import { choices } from '../../api/gen/choices.ts'
import { addTenant, recordTenantLeft, touchedByLettings as touches } from '../../api/lettings.ts'
import type { TenancyEnding } from '../../api/model.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { today } from '../../parts/town-time.ts'
import { useCommand } from '../../parts/use-command.ts'
import { optionsOf } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { Frame } from '../people/ChangeFrame.tsx'
import { Day } from '../people/Moves.tsx'
import type { StepProps } from './LettingSteps.tsx'
import { WhoField, type Who } from './WhoField.tsx'

const useAdding = ({ letting, onDone }: StepProps) => {
  const [who, setWho] = useState<Who>()
  const [from, setFrom] = useState(today())
  const [tried, setTried] = useState(false)
  const command = useCommand({
    send: (residentId: string, key) => addTenant(letting, { residentId, from }, key),
    touches,
    onDone,
  })
  const submit = (): void => {
    setTried(true)
    if (who === undefined) document.getElementById('add-residentId')?.focus()
    else if (from !== '') command.submit(who.id)
  }
  return { who, setWho, from, setFrom, command, submit, isMissing: tried && who === undefined }
}

/** Somebody rents it. */
export const Add = (props: StepProps) => {
  const { t } = useWords()
  const { who, setWho, from, setFrom, command, submit, isMissing } = useAdding(props)
  return (
    <Frame
      name={t('lettings.add')}
      command={command}
      controlOf={(field) => `add-${field}`}
      onSubmit={submit}
      submit={t('lettings.add')}
    >
      <WhoField
        id="add-residentId"
        label={t('lettings.tenant')}
        hint={t('lettings.tenantHint')}
        who={who}
        error={isMissing ? t('lettings.needTenant') : undefined}
        onChange={setWho}
      />
      <Day id="add-from" label={t('lettings.from')} value={from} onChange={setFrom} />
    </Frame>
  )
}

const useLeaving = ({ letting, onDone }: StepProps) => {
  const present = (letting.tenants ?? []).filter(({ until }) => until === '')
  const [fields, setFields] = useState({
    residentId: present[0]?.residentId ?? '',
    ending: 'TENANCY_ENDING_LEFT' as TenancyEnding,
    until: today(),
  })
  const command = useCommand({
    send: (form: typeof fields, key) => recordTenantLeft(letting, form, key),
    touches,
    onDone,
  })
  const change = (part: Partial<typeof fields>): void => setFields((before) => ({ ...before, ...part }))
  const submit = (): void => (fields.until === '' ? undefined : command.submit(fields))
  return { present, fields, change, command, submit }
}

type Leaving = Pick<ReturnType<typeof useLeaving>, 'present' | 'fields' | 'change'>

const WhoLeaves = ({ present, fields, change }: Leaving) => {
  const { t } = useWords()
  const options = present.map(({ residentId, name, from }) => ({
    value: residentId,
    label: `${name || t('lettings.unseen')} ${t('lettings.since', { day: from })}`,
  }))
  return (
    <>
      <Field id="leave-residentId" label={t('lettings.tenant')} required>
        <Choice
          id="leave-residentId"
          value={fields.residentId}
          options={options}
          onChange={(residentId) => change({ residentId })}
        />
      </Field>
      <Field id="leave-ending" label={t('lettings.leaving')} required>
        <Choice
          id="leave-ending"
          value={fields.ending}
          options={optionsOf(choices.RecordTenantLeftRequest.ending)}
          onChange={(ending) => change({ ending: ending as TenancyEnding })}
        />
      </Field>
    </>
  )
}

/** A tenant rents it no longer. */
export const Leave = (props: StepProps) => {
  const { t } = useWords()
  const { command, submit, ...leaving } = useLeaving(props)
  const { fields, change } = leaving
  return (
    <Frame
      name={t('lettings.leave')}
      command={command}
      controlOf={(field) => `leave-${field}`}
      onSubmit={submit}
      submit={t('lettings.leave')}
    >
      <WhoLeaves {...leaving} />
      <Day
        id="leave-until"
        label={t('lettings.lastDay')}
        value={fields.until}
        onChange={(until) => change({ until })}
      />
    </Frame>
  )
}
