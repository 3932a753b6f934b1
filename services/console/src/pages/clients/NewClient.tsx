import Button from 'antd/es/button'
import type { SubmitEvent } from 'react'
import { createClient } from '../../api/clients.ts'
import { useMe } from '../../api/me.ts'
import { useDrafted } from '../../parts/draft.ts'
import { DraftNote } from '../../parts/DraftNote.tsx'
import { Field, tied } from '../../parts/Field.tsx'
import { sendsOnCtrlEnter } from '../../parts/keys.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { ShownOnce } from '../../parts/ShownOnce.tsx'
import { TerritoryField } from '../../parts/TerritoryField.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'

interface Fields {
  readonly name: string
  readonly contactOffice: string
  /** Absent until it is chosen: the town's own. */
  readonly territory?: string
}

const empty: Fields = { name: '', contactOffice: '' }

// A system and an office: nothing here is a person's.
const kept = (fields: Fields): Fields => fields

const controls: Readonly<Record<string, string>> = {
  name: 'client-name',
  contactOffice: 'client-office',
  territories: 'client-territory',
}

const useAdmitting = () => {
  const town = useMe().data?.townCode ?? ''
  const { fields, ...form } = useDrafted('fengqiao.draft.client', { empty, kept })
  const command = useCommand({
    send: ({ name, contactOffice, territory = town }: Fields, key) =>
      createClient({ name, contactOffice, territories: territory === '' ? [] : [territory] }, key),
    touches: [['clients']],
    onDone: form.clear,
  })
  return {
    fields: { ...fields, territory: fields.territory ?? town },
    form,
    command,
  }
}

type Admitting = ReturnType<typeof useAdmitting>

interface ControlsProps extends Pick<Admitting, 'fields'> {
  readonly change: (part: Partial<Fields>) => void
}

const Controls = ({ fields, change }: ControlsProps) => {
  const { t } = useWords()
  return (
    <div className="client-fields">
      <Field id="client-name" label={t('clients.name')} required>
        <TextInput
          value={fields.name}
          maxLength={60}
          autoComplete="off"
          {...tied('client-name')}
          onChange={(event) => change({ name: event.target.value })}
        />
      </Field>
      <Field id="client-office" label={t('clients.office')} required hint={t('clients.officeHint')}>
        <TextInput
          value={fields.contactOffice}
          maxLength={60}
          autoComplete="off"
          {...tied('client-office')}
          onChange={(event) => change({ contactOffice: event.target.value })}
        />
      </Field>
      <TerritoryField
        id="client-territory"
        label={t('clients.territories')}
        value={fields.territory}
        onChange={(territory) => change({ territory })}
      />
    </div>
  )
}

/** Admits a system; its secret is shown once, to hand over. */
export const NewClient = () => {
  const { t } = useWords()
  const { fields, form, command } = useAdmitting()
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    command.submit(fields)
  }
  return (
    <details className="card" open={form.found}>
      <summary>{t('clients.add')}</summary>
      {command.answer ? (
        <ShownOnce
          secrets={[
            { name: t('clients.id'), value: command.answer.clientId },
            { name: t('clients.secret'), value: command.answer.clientSecret },
          ]}
          onClose={command.reset}
        />
      ) : null}
      <form onSubmit={submit} onKeyDown={sendsOnCtrlEnter} noValidate aria-label={t('clients.add')}>
        {command.problem ? (
          <ProblemNote
            problem={command.problem}
            controlOf={(field) => controls[field.split(/[.[]/)[0] ?? '']}
          />
        ) : null}
        <Controls fields={fields} change={form.change} />
        <div className="buttons">
          <Button type="primary" htmlType="submit">
            {t(command.pending ? 'common.sending' : 'clients.create')}
          </Button>
          <DraftNote savedAt={form.savedAt} of="clients" onDrop={form.clear} />
        </div>
      </form>
    </details>
  )
}
