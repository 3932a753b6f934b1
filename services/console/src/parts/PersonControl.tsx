import { actionShapes } from '../api/actions.ts'
import { useStaffAt } from '../api/staff.ts'
import { useWords } from '../words/index.ts'
import { useError, type ControlProps } from './control.ts'
import { Choice, Field } from './Field.tsx'

interface Option {
  readonly value: string
  readonly label: string
}

interface HelpersProps extends Pick<ControlProps, 'fields' | 'change'> {
  readonly people: readonly Option[]
}

const Helpers = ({ people, fields, change }: HelpersProps) => {
  const { t } = useWords()
  const toggle = (helper: string): void =>
    change({
      helpers: fields.helpers.includes(helper)
        ? fields.helpers.filter((each) => each !== helper)
        : [...fields.helpers, helper],
    })
  return (
    <details>
      <summary>{t('form.coHandlers')}</summary>
      {people
        .filter(({ value }) => value !== fields.person)
        .map(({ value, label }) => (
          <label key={value} className="check">
            <input type="checkbox" checked={fields.helpers.includes(value)} onChange={() => toggle(value)} />{' '}
            {label}
          </label>
        ))}
    </details>
  )
}

// Those with a post in the matter's community or below it.
const usePeopleNear = (gridCode: string | undefined) => {
  const staff = useStaffAt(gridCode?.slice(0, 12))
  const people = (staff.data ?? []).map((card): Option => ({ value: card.personId, label: card.displayName }))
  return { people, nobody: staff.isSuccess && people.length === 0 }
}

/** Whom an action gives the matter to and, where it assigns, who helps. */
export const PersonControl = ({ issue, action, fields, wrongs, change }: ControlProps) => {
  const { t } = useWords()
  const assigns = actionShapes[action]?.asks === 'handler'
  const { people, nobody } = usePeopleNear(issue.place?.gridCode)
  const id = 'action-person'
  const error = useError(wrongs, 'person')
  return (
    <>
      <Field
        id={id}
        label={t(assigns ? 'form.handler' : 'form.receiver')}
        required
        error={error}
        {...(nobody ? { hint: t('form.noStaff') } : {})}
      >
        <Choice
          id={id}
          value={fields.person}
          options={people}
          placeholder={t('common.choose')}
          error={error}
          onChange={(person) => change({ person })}
        />
      </Field>
      {assigns && people.length > 1 ? <Helpers people={people} fields={fields} change={change} /> : null}
    </>
  )
}
