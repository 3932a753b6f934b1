import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import type { NoticeSettings } from '../../api/model.ts'
import { changeSettings, useSettings } from '../../api/settings.ts'
import { Choice, Field, tied } from '../../parts/Field.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { TextInput } from '../../parts/TextInput.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { Confirm } from './Confirm.tsx'
import { formOf, wishesOf, type SettingsForm } from './form.ts'
import { GroupChoices } from './GroupChoices.tsx'
import { Quiet } from './Quiet.tsx'
import './settings.css'

/** What is typed stays over what is read again, so that a change from elsewhere loses no word. */
const useForm = (settings: NoticeSettings) => {
  const [typed, setTyped] = useState<Partial<SettingsForm>>({})
  const [saved, setSaved] = useState(false)
  const command = useCommand({
    send: (form: SettingsForm, key) => changeSettings(wishesOf(form), settings.version, key),
    touches: [['settings']],
    onDone: () => {
      setTyped({})
      setSaved(true)
    },
  })
  const change = (part: Partial<SettingsForm>): void => {
    setSaved(false)
    setTyped({ ...typed, ...part })
  }
  return { form: { ...formOf(settings), ...typed }, change, saved, command }
}

const controls: Readonly<Record<string, string>> = {
  email: 'settings-email',
  groups: 'settings-groups',
  quietHours: 'settings-from',
  language: 'settings-language',
}

interface PartProps {
  readonly settings: NoticeSettings
  readonly form: SettingsForm
  readonly change: (part: Partial<SettingsForm>) => void
}

const Address = ({ settings, form, change }: PartProps) => {
  const { t } = useWords()
  const isConfirmed = settings.emailState === 'EMAIL_STATE_CONFIRMED' && form.email.trim() === settings.email
  return (
    <Field
      id="settings-email"
      label={t('settings.email')}
      hint={isConfirmed ? `✓ ${t('settings.confirmed')}` : t('settings.emailHint')}
    >
      <TextInput
        type="email"
        autoComplete="email"
        value={form.email}
        onChange={(event) => change({ email: event.target.value })}
        {...tied('settings-email')}
      />
    </Field>
  )
}

const MailLanguage = ({ form, change }: Omit<PartProps, 'settings'>) => {
  const { t } = useWords()
  const options = [
    { value: 'zh-CN', label: t('settings.chinese') },
    { value: 'en', label: t('settings.english') },
  ]
  return (
    <Field id="settings-language" label={t('settings.language')} required>
      <Choice
        id="settings-language"
        value={form.language}
        options={options}
        onChange={(language) => change({ language })}
      />
    </Field>
  )
}

const Wishes = ({ settings }: { readonly settings: NoticeSettings }) => {
  const { t } = useWords()
  const { form, change, saved, command } = useForm(settings)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    command.submit(form)
  }
  const waits = settings.emailState === 'EMAIL_STATE_UNCONFIRMED'
  return (
    <form className="card" onSubmit={submit} noValidate aria-label={t('settings.title')}>
      {command.problem ? (
        <ProblemNote
          problem={command.problem}
          controlOf={(field) => controls[field.split(/[.[]/)[0] ?? '']}
        />
      ) : null}
      {settings.emailAvailable ? <Address settings={settings} form={form} change={change} /> : null}
      <GroupChoices
        groups={form.groups}
        byEmail={settings.emailAvailable}
        onChange={(groups) => change({ groups })}
      />
      {settings.emailAvailable ? (
        <>
          <Quiet form={form} change={change} />
          <MailLanguage form={form} change={change} />
        </>
      ) : null}
      <div className="buttons">
        <Button type={waits ? 'default' : 'primary'} htmlType="submit">
          {command.pending ? t('common.sending') : t('settings.save')}
        </Button>
        <span role="status">{saved ? t('settings.saved') : ''}</span>
      </div>
    </form>
  )
}

/** How I wish to be told: by which channel, of what, and when not. */
export const Settings = () => {
  const { t } = useWords()
  const settings = useSettings()
  return (
    <div className="settings">
      <h1>{t('settings.title')}</h1>
      <Loaded query={settings}>
        {(data) => (
          <>
            {data.emailAvailable ? null : <p className="note">{t('settings.noEmail')}</p>}
            <Confirm settings={data} />
            <Wishes settings={data} />
          </>
        )}
      </Loaded>
    </div>
  )
}
