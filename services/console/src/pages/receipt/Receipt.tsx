import Button from 'antd/es/button'
import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { Link } from 'react-router'
import type { IssueCourse, Satisfaction } from '../../api/model.ts'
import { problemOf } from '../../api/problem.ts'
import { answerByReceipt, lookAtReceipt } from '../../api/receipts.ts'
import { Field, tied } from '../../parts/Field.tsx'
import { MilestoneRail } from '../../parts/MilestoneRail.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { SatisfactionChoice } from '../../parts/SatisfactionChoice.tsx'
import { StateTag } from '../../parts/StateTag.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { TextArea, TextInput } from '../../parts/TextInput.tsx'
import { switchLanguage, useWords } from '../../words/index.ts'
import '../matter/matter.css'
import { nextOf } from '../mine/next.ts'
import './receipt.css'

const Feedback = ({ receiptCode, onDone }: { readonly receiptCode: string; readonly onDone: () => void }) => {
  const { t } = useWords()
  const [satisfaction, setSatisfaction] = useState<Satisfaction | ''>('')
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const said = words.trim()
  const command = useCommand({
    send: (chosen: Satisfaction, key) =>
      answerByReceipt({ receiptCode, satisfaction: chosen, ...(said ? { words: said } : {}) }, key),
    touches: [],
    onDone,
  })
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    setTried(true)
    if (satisfaction !== '') command.submit(satisfaction)
  }
  return (
    <form onSubmit={submit} noValidate>
      {command.problem ? <ProblemNote problem={command.problem} /> : null}
      <SatisfactionChoice
        id="receipt-satisfaction"
        value={satisfaction}
        onChange={setSatisfaction}
        error={tried && satisfaction === '' ? t('asks.needChoice') : undefined}
      />
      <Field id="receipt-words" label={t('asks.words')}>
        <TextArea
          value={words}
          maxLength={2000}
          {...tied('receipt-words')}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <Button type="primary" htmlType="submit" block>
        {command.pending ? t('common.sending') : t('common.send')}
      </Button>
    </form>
  )
}

// What becomes of the matter that this one was merged into.
const Following = ({ course }: { readonly course: IssueCourse | undefined }) => {
  const { t } = useWords()
  if (course === undefined) return null
  return (
    <div>
      <p>
        {t('common.label', { name: t('matter.following') })}
        <StateTag status={course.status} />
      </p>
      <MilestoneRail milestones={course.milestones} clock={course.clock} status={course.status} />
    </div>
  )
}

interface CourseProps {
  readonly course: IssueCourse
  readonly receiptCode: string
  readonly onDone: () => void
}

const Course = ({ course, receiptCode, onDone }: CourseProps) => {
  const { t, code } = useWords()
  return (
    <section className="card" aria-label={t('matter.title', { number: course.number })}>
      <div className="receipt-head">
        <h2>{t('matter.title', { number: course.number })}</h2>
        <StateTag status={course.status} />
      </div>
      <p>
        <strong>
          {t('common.label', { name: t('receipt.next') })}
          {t(`mine.${nextOf(course.status)}`)}
        </strong>
      </p>
      {course.rejection ? (
        <p>
          {t('common.label', { name: t('matter.rejection') })}
          {code(course.rejection)}
        </p>
      ) : null}
      <MilestoneRail milestones={course.milestones} clock={course.clock} status={course.status} />
      <Following course={course.following} />
      {course.satisfaction ? <p>{t('receipt.rated', { words: code(course.satisfaction) })}</p> : null}
      {course.feedbackAwaited ? <Feedback receiptCode={receiptCode} onDone={onDone} /> : null}
    </section>
  )
}

const LookForm = ({ onLook }: { readonly onLook: (code: string) => void }) => {
  const { t } = useWords()
  const [code, setCode] = useState('')
  const [bad, setBad] = useState(false)
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const right = /^[0-9A-Za-z-]{10,60}$/.test(code.trim())
    setBad(!right)
    if (right) onLook(code.trim())
  }
  return (
    <form className="card" onSubmit={submit} noValidate>
      <Field
        id="receipt-code"
        label={t('receipt.code')}
        required
        hint={t('receipt.hint')}
        error={bad ? t('receipt.bad') : undefined}
      >
        <TextInput
          value={code}
          autoComplete="off"
          autoCapitalize="characters"
          {...tied('receipt-code', bad ? 'bad' : undefined)}
          onChange={(event) => setCode(event.target.value)}
        />
      </Field>
      <Button type="primary" size="large" htmlType="submit" block>
        {t('receipt.look')}
      </Button>
    </form>
  )
}

/** The course of a matter for whoever holds its receipt, without signing in. */
export const Receipt = () => {
  const { t, language } = useWords()
  const look = useMutation({ mutationFn: lookAtReceipt })
  const [thanked, setThanked] = useState(false)
  const again = (): void => {
    setThanked(true)
    look.mutate(look.variables ?? '')
  }
  const another = (): void => {
    setThanked(false)
    look.reset()
  }
  return (
    <main className="receipt resident">
      <header className="receipt-head">
        <Link to="/">
          {t('app.name')} · {t('receipt.home')}
        </Link>
        <Button type="link" lang={language === 'en' ? 'zh-CN' : 'en'} onClick={() => void switchLanguage()}>
          {t('app.language')}
        </Button>
      </header>
      <h1>{t('receipt.title')}</h1>
      {look.isError ? <ProblemNote problem={problemOf(look.error)} /> : null}
      <div role="status" className={thanked ? 'note' : ''}>
        {thanked ? t('mine.thanks') : ''}
      </div>
      {look.data === undefined ? (
        <LookForm onLook={(code) => look.mutate(code)} />
      ) : (
        <>
          <Course course={look.data} receiptCode={look.variables} onDone={again} />
          <Button onClick={another}>{t('receipt.again')}</Button>
        </>
      )}
    </main>
  )
}
