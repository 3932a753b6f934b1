import { useWords } from '../../words/index.ts'
import { mayHide, withChoice, type GroupChoice } from './form.ts'

interface Props {
  readonly groups: readonly GroupChoice[]
  readonly byEmail: boolean
  readonly onChange: (groups: readonly GroupChoice[]) => void
}

interface CheckProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A box with its words, as large as a finger. */
export const Check = ({ label, checked, onChange }: CheckProps) => (
  <label className="check">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    <span>{label}</span>
  </label>
)

/** Which groups of notices come by which channel. */
export const GroupChoices = ({ groups, byEmail, onChange }: Props) => {
  const { t, code } = useWords()
  return (
    <div id="settings-groups" className="settings-groups" role="group" aria-label={t('settings.groups')}>
      {groups.map(({ group, inApp, email }) => (
        <fieldset key={group}>
          <legend>{code(group)}</legend>
          {mayHide(group) ? (
            <Check
              label={t('settings.inApp')}
              checked={inApp}
              onChange={(checked) => onChange(withChoice(groups, group, { inApp: checked }))}
            />
          ) : (
            <span className="check quiet">{t('settings.always')}</span>
          )}
          {byEmail ? (
            <Check
              label={t('settings.byEmail')}
              checked={email}
              onChange={(checked) => onChange(withChoice(groups, group, { email: checked }))}
            />
          ) : null}
        </fieldset>
      ))}
    </div>
  )
}
