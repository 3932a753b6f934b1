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

const HelperBoxes = ({ people, fields, change }: HelpersProps) => {
  const toggle = (helper: string): void =>
    change({
      helpers: fields.helpers.includes(helper)
        ? fields.helpers.filter((each) => each !== helper)
        : [...fields.helpers, helper],
    })
  return people
    .filter(({ value }) => value !== fields.person)
    .map(({ value, label }) => (
      <label key={value} className="check">
        <input type="checkbox" checked={fields.helpers.includes(value)} onChange={() => toggle(value)} />{' '}
        {label}
      </label>
    ))
}

const Helpers = (props: HelpersProps) => {
  const { t } = useWords()
  return (
    <details>
      <summary>{t('form.coHandlers')}</summary>
      <HelperBoxes {...props} />
    </details>
  )
}

// Those with a post in the matter's community or below it.
const usePeopleNear = (gridCode: string | undefined) => {
  const staff = useStaffAt(gridCode?.slice(0, 12))
  const people = (staff.data ?? []).map((card): Option => ({ value: card.personId, label: card.displayName }))
  return { people, nobody: staff.isSuccess && people.length === 0 }
}

/** Who is asked to help, of those who do not help yet. */
export const HelpersControl = ({ issue, fields, wrongs, change }: ControlProps) => {
  const { t } = useWords()
  const { people, nobody } = usePeopleNear(issue.place?.gridCode)
  const error = useError(wrongs, 'helpers')
  const free = people.filter(({ value }) => value !== issue.handlerId && !issue.coHandlerIds.includes(value))
  return (
    <fieldset id="action-helpers" className="choices" tabIndex={-1}>
      <legend>{t('form.helpers')}</legend>
      <HelperBoxes people={free} fields={fields} change={change} />
      {nobody ? <div className="quiet">{t('form.noStaff')}</div> : null}
      {error ? <div className="field-error">{error}</div> : null}
    </fieldset>
  )
}

/** Whose help ends, of those who help now. */
export const HelperControl = ({ issue, fields, wrongs, change }: ControlProps) => {
  const { t } = useWords()
  const { people } = usePeopleNear(issue.place?.gridCode)
  const error = useError(wrongs, 'person')
  const nameOf = (id: string): string => people.find(({ value }) => value === id)?.label ?? id
  return (
    <Field id="action-person" label={t('form.helper')} required error={error}>
      <Choice
        id="action-person"
        value={fields.person}
        options={issue.coHandlerIds.map((id) => ({ value: id, label: nameOf(id) }))}
        placeholder={t('common.choose')}
        error={error}
        onChange={(person) => change({ person })}
      />
    </Field>
  )
}

/** Whom an action gives the matter to and, where it assigns, who helps. */
export const PersonControl = ({ issue, action, fields, wrongs, change }: ControlProps) => {
  const { t } = useWords()
  const asks = actionShapes[action]?.asks
  const assigns = asks === 'handler'
  const { people, nobody } = usePeopleNear(issue.place?.gridCode)
  const id = 'action-person'
  const error = useError(wrongs, 'person')
  return (
    <>
      <Field
        id={id}
        label={t(asks === 'receiver' ? 'form.receiver' : 'form.handler')}
        required={asks !== 'taker'}
        error={error}
        {...(nobody ? { hint: t('form.noStaff') } : {})}
      >
        <Choice
          id={id}
          value={fields.person}
          options={people}
          placeholder={t(asks === 'taker' ? 'form.myself' : 'common.choose')}
          error={error}
          onChange={(person) => change({ person })}
        />
      </Field>
      {assigns && people.length > 1 ? <Helpers people={people} fields={fields} change={change} /> : null}
    </>
  )
}
