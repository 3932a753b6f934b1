import { useState } from 'react'
import { registerLetting, touchedByLettings as touches } from '../../api/lettings.ts'
import { today } from '../../parts/town-time.ts'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { Frame } from '../people/ChangeFrame.tsx'
import { RoomChoice } from '../people/ResidentControls.tsx'
import { LandlordControls, LetDays, UseChoice } from './Controls.tsx'
import { nobody, registrationOf, wrongInNew, type LettingFields, type Wrong } from './form.ts'

interface Props {
  readonly buildingCode: string
}

const id = 'letting'

const words = {
  roomCode: 'needRoom',
  landlord: 'needLandlord',
  name: 'needName',
  phone: 'needPhone',
  from: 'needDay',
} as const satisfies Record<Wrong, string>

const beginning = (): LettingFields => ({
  ...{ ...nobody, roomCode: '', use: 'LETTING_USE_DWELLING' },
  ...{ from: today(), until: '' },
})

const useNew = ({ buildingCode }: Props, onDone: () => void) => {
  const [fields, setFields] = useState(beginning)
  const [tried, setTried] = useState(false)
  const command = useCommand({
    send: (form: LettingFields, key) => registerLetting(registrationOf(buildingCode, form), key),
    touches,
    onDone,
  })
  const wrongs = wrongInNew(fields)
  const submit = (): void => {
    setTried(true)
    if (wrongs[0] === undefined) command.submit(fields)
    else document.getElementById(`${id}-${wrongs[0]}`)?.focus()
  }
  const change = (part: Partial<LettingFields>): void => setFields((before) => ({ ...before, ...part }))
  return { fields, change, command, submit, wrongs: tried ? wrongs : [] }
}

const Form = ({ onDone, ...props }: Props & { readonly onDone: () => void }) => {
  const { t } = useWords()
  const { fields, change, command, submit, wrongs } = useNew(props, onDone)
  const error = (name: Wrong): string | undefined =>
    wrongs.includes(name) ? t(`lettings.${words[name]}`) : undefined
  return (
    <Frame
      name={t('lettings.register')}
      command={command}
      controlOf={(field) => `${id}-${field.split('.').at(-1) ?? ''}`}
      onSubmit={submit}
      submit={t('lettings.register')}
    >
      <p className="quiet">{t('lettings.registerHint')}</p>
      <RoomChoice
        id={`${id}-roomCode`}
        buildingCode={props.buildingCode}
        value={fields.roomCode}
        placeholder={t('common.choose')}
        error={error('roomCode')}
        required
        onChange={(roomCode) => change({ roomCode })}
      />
      <LandlordControls id={id} fields={fields} error={error} change={change} />
      <UseChoice id={`${id}-use`} value={fields.use} onChange={(use) => change({ use })} />
      <LetDays id={id} fields={fields} change={change} />
    </Frame>
  )
}

/** The form behind its name: the page is for reading first. Nothing of it is kept as a draft. */
export const NewLetting = ({ buildingCode }: Props) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('lettings.register')}</summary>
      {open ? <Form buildingCode={buildingCode} onDone={() => setOpen(false)} /> : null}
    </details>
  )
}
