import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { mergeResidents, touchedByRecords } from '../../api/duplicates.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { sendsOnCtrlEnter } from '../../parts/keys.ts'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'
import { fieldsToChoose, mergeOf, sideOf, useChoices, type Choices, type Side } from './choices.ts'
import { useSaying, type Pair } from './pair.ts'
import { valueOf, type Shown } from './values.ts'

interface FormProps {
  readonly pair: Pair
  readonly onDone: (staysId: string) => void
}

type Chosen = Pick<ReturnType<typeof useChoices>, 'choices' | 'change'>

const sides = ['one', 'other'] as const satisfies readonly Side[]

const idOf = ({ one, other }: Pair, name: string): string =>
  `merge-${one.residentId}-${other.residentId}-${name}`

const useSides = (pair: Pair) => {
  const saying = useSaying(pair)
  const { t } = saying
  return (field: Shown) =>
    sides.map((side) => ({
      value: side,
      label: t('duplicates.of', {
        which: t(`duplicates.${side}`),
        value: valueOf(pair[side], field, saying),
      }),
    }))
}

const Fields = ({ pair, choices, change }: { readonly pair: Pair } & Chosen) => {
  const { code } = useWords()
  const sidesOf = useSides(pair)
  return fieldsToChoose(pair).map((field) => (
    <Field key={field} id={idOf(pair, field)} label={code(field)} required>
      <Choice
        id={idOf(pair, field)}
        value={sideOf(choices, field)}
        options={sidesOf(field)}
        onChange={(side) => change({ chosen: { ...choices.chosen, [field]: side as Side } })}
      />
    </Field>
  ))
}

interface NeededProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly tried: boolean
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

// What nobody may guess stays empty until somebody chooses.
const Needed = ({ id, label, hint, value, tried, options, onChange }: NeededProps) => {
  const { t } = useWords()
  const error = tried && value === '' ? t('duplicates.choose') : undefined
  return (
    <Field id={id} label={label} required error={error} {...(hint === undefined ? {} : { hint })}>
      <Choice {...{ id, value, options, error, onChange }} placeholder={t('common.choose')} />
    </Field>
  )
}

interface NeedsProps extends Chosen {
  readonly pair: Pair
  readonly tried: boolean
}

const Needs = ({ pair, choices, change, tried }: NeedsProps) => {
  const { t } = useWords()
  const sidesOf = useSides(pair)
  return (
    <>
      <Needed
        id={idOf(pair, 'number')}
        label={t('duplicates.right')}
        hint={t('duplicates.rightHint')}
        value={choices.number}
        tried={tried}
        options={sidesOf('MERGE_FIELD_ID_NUMBER')}
        onChange={(side) => change({ number: side as Choices['number'] })}
      />
      <Needed
        id={idOf(pair, 'ground')}
        label={t('duplicates.ground')}
        value={choices.ground}
        tried={tried}
        options={codeOptions('MERGE_GROUND_')}
        onChange={(ground) => change({ ground: ground as Choices['ground'] })}
      />
    </>
  )
}

const Stays = ({ pair, choices, change }: { readonly pair: Pair } & Chosen) => {
  const { t } = useWords()
  const sidesOf = useSides(pair)
  return (
    <Field id={idOf(pair, 'stays')} label={t('duplicates.stays')} required>
      <Choice
        id={idOf(pair, 'stays')}
        value={choices.stays}
        options={sidesOf('MERGE_FIELD_NAME')}
        onChange={(side) => change({ stays: side as Side })}
      />
    </Field>
  )
}

const useMerging = ({ pair, onDone }: FormProps) => {
  const { choices, change } = useChoices()
  const [tried, setTried] = useState(false)
  const command = useCommand({
    send: ({ stays, body }: NonNullable<ReturnType<typeof mergeOf>>, key) => mergeResidents(stays, body, key),
    touches: touchedByRecords,
    onDone: (_answer, { stays }) => onDone(stays.residentId),
  })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    const merge = mergeOf(pair, choices)
    if (merge) command.submit(merge)
    else document.getElementById(idOf(pair, choices.number === '' ? 'number' : 'ground'))?.focus()
  }
  return { choices, change, tried, command, submit }
}

const controls: Readonly<Record<string, string>> = { idNumberOf: 'number', ground: 'ground' }

/** Decides, field by field, what the one record says that is left of two. */
const MergeForm = (props: FormProps) => {
  const { t } = useWords()
  const { pair } = props
  const { choices, change, tried, command, submit } = useMerging(props)
  return (
    <form
      className="merge"
      onSubmit={submit}
      onKeyDown={sendsOnCtrlEnter}
      noValidate
      aria-label={t('duplicates.mergeTitle')}
    >
      <p className="quiet">{t('duplicates.mergeHint')}</p>
      {command.problem ? (
        <ProblemNote
          problem={command.problem}
          controlOf={(field) => idOf(pair, controls[field] ?? 'stays')}
        />
      ) : null}
      <div className="fields">
        <Stays pair={pair} choices={choices} change={change} />
        <Needs pair={pair} choices={choices} change={change} tried={tried} />
        <Fields pair={pair} choices={choices} change={change} />
      </div>
      <Button type="primary" htmlType="submit">
        {t(command.pending ? 'common.sending' : 'duplicates.mergeNow')}
      </Button>
    </form>
  )
}

/** The button that opens the form. */
export const Merge = (props: FormProps) => {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('duplicates.merge')}
      </Button>
      {isOpen ? <MergeForm {...props} /> : null}
    </>
  )
}
