import Button from 'antd/es/button'
import { useState, type SubmitEvent } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { useBuildingNames } from '../../api/buildings.ts'
import { answerSheet, touchedByForms, useForm, useSheet, useSheetsIn } from '../../api/forms.ts'
import type { Form, FormSheet, FormTerms } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { useWords } from '../../words/index.ts'
import { Fact } from '../matter/Fact.tsx'
import '../people/people.css'
import { answersOf, proposedOf, questionsOf, typedOf, wrongOf } from './answering.ts'
import './forms.css'
import { idOf, Question } from './Question.tsx'
import { useSaid } from './use-said.ts'

interface Props {
  readonly form: Form
  readonly terms: FormTerms
  readonly sheet: FormSheet
}

/** Where to go once it is kept: to the next in the building who was not asked yet, else back to the building. */
const useNext = ({ sheet: { formId, residentId, buildingCode } }: Props): string => {
  const sheets = useSheetsIn(formId, buildingCode).data ?? []
  const next = sheets.find((one) => one.residentId !== residentId && !one.answeredAt)
  return next ? `/forms/${formId}/sheets/${next.residentId}` : `/forms/${formId}?building=${buildingCode}`
}

const useAnswering = (props: Props) => {
  const { terms, sheet } = props
  const navigate = useNavigate()
  const next = useNext(props)
  const [typed, setTyped] = useState(() => typedOf(sheet))
  const [tried, setTried] = useState(false)
  const asked = questionsOf(terms)
  const wrongs = new Map(
    asked.flatMap((one) => {
      const wrong = wrongOf(one, typed[one.column] ?? '')
      return wrong ? [[one.column, wrong] as const] : []
    }),
  )
  const command = useCommand({
    send: answerSheet,
    touches: touchedByForms,
    onDone: () => void navigate(next),
  })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    const [first] = wrongs.keys()
    if (first !== undefined) document.getElementById(idOf(first))?.focus()
    else {
      const { formId, residentId } = sheet
      command.submit({ formId, residentId, answers: answersOf(asked, typed) })
    }
  }
  return { asked, typed, setTyped, wrongs: tried ? wrongs : new Map<number, never>(), command, submit }
}

/** What the person answered elsewhere: read it to him, then take it in one step. */
const Proposals = ({ sheet, onTake }: { readonly sheet: FormSheet; readonly onTake: () => void }) => {
  const { t } = useWords()
  const [first] = sheet.proposals ?? []
  if (first === undefined) return null
  return (
    <p className="note">
      <span>
        {t('forms.proposed')}
        <Moment at={first.askedAt ?? ''} /> · <PersonName id={first.askedById} />
      </span>
      <Button onClick={onTake}>{t('forms.take')}</Button>
    </p>
  )
}

const Questions = (props: Props) => {
  const { t } = useWords()
  const { asked, typed, setTyped, wrongs, command, submit } = useAnswering(props)
  const controlOf = (field: string): string | undefined => {
    const index = /^answers\[(\d+)\]/.exec(field)?.[1]
    return index === undefined ? undefined : idOf(asked[Number(index)]?.column ?? 0)
  }
  return (
    <form className="card" onSubmit={submit} noValidate aria-label={t('forms.questions')}>
      <h2>{t(asked.length === 0 ? 'forms.noQuestions' : 'forms.questions')}</h2>
      {command.problem ? <ProblemNote problem={command.problem} controlOf={controlOf} /> : null}
      <Proposals
        sheet={props.sheet}
        onTake={() => setTyped((before) => ({ ...before, ...proposedOf(props.sheet) }))}
      />
      {asked.map((one) => {
        const wrong = wrongs.get(one.column)
        return (
          <Question
            key={one.column}
            asked={one}
            value={typed[one.column] ?? ''}
            error={wrong === undefined ? undefined : t(`forms.${wrong}`)}
            onValue={(value) => setTyped((before) => ({ ...before, [one.column]: value }))}
          />
        )
      })}
      <div className="form-save">
        <Button type="primary" htmlType="submit">
          {t(command.pending ? 'common.sending' : 'forms.save')}
        </Button>
      </div>
    </form>
  )
}

const Held = ({ sheet: { held = [] } }: { readonly sheet: FormSheet }) => {
  const { t, code } = useWords()
  return (
    <section className="card" aria-labelledby="form-held">
      <h2 id="form-held">{t('forms.heldTitle')}</h2>
      <dl className="facts-line">
        {held.map(({ field, text }) => (
          <Fact key={field} name={code(field)}>
            {text || '—'}
          </Fact>
        ))}
      </dl>
    </section>
  )
}

/** What he answered, where nobody may change it any more. */
const Answers = ({ terms, sheet }: Props) => {
  const { t } = useWords()
  const typed = typedOf(sheet)
  const said = useSaid()
  return (
    <section className="card">
      <p className="note">{t('forms.closed')}</p>
      <dl className="facts-line">
        {questionsOf(terms).map(({ column, question }) => (
          <Fact key={column} name={question.words}>
            {typed[column] === undefined ? t('forms.noAnswer') : said(typed[column])}
          </Fact>
        ))}
      </dl>
    </section>
  )
}

const Body = (props: Props) => {
  const { t } = useWords()
  const { form, terms, sheet } = props
  const buildingName = useBuildingNames([sheet.buildingCode])
  return (
    <div className="forms form-sheet">
      <header>
        <Link to={`/forms/${form.formId}?building=${sheet.buildingCode}`}>{terms.title}</Link>
        <h1>
          {sheet.name} <span className="quiet">{buildingName(sheet.buildingCode)}</span>
        </h1>
        <Link to={`/people/${sheet.residentId}`}>{t('rights.person')}</Link>
        {sheet.answeredAt ? (
          <p className="quiet">
            {t('forms.answeredBy')}
            <Moment at={sheet.answeredAt} /> · <PersonName id={sheet.answeredById} />
          </p>
        ) : null}
      </header>
      <Held sheet={sheet} />
      {form.status === 'FORM_STATUS_OPEN' ? <Questions {...props} /> : <Answers {...props} />}
    </div>
  )
}

/** One person's sheet, filled at the door: what is held stands there, and only the rest is asked. */
export const SheetPage = () => {
  const { formId = '', residentId = '' } = useParams()
  const form = useForm(formId)
  const sheet = useSheet(formId, residentId)
  return (
    <Loaded query={form}>
      {(one) => (
        <Loaded query={sheet}>
          {(read) => (one.terms ? <Body key={residentId} form={one} terms={one.terms} sheet={read} /> : null)}
        </Loaded>
      )}
    </Loaded>
  )
}
