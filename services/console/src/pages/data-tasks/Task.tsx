import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'react-router'
import { useBuilding } from '../../api/buildings.ts'
import { answerDataTask, touchedByAnswer } from '../../api/data-tasks.ts'
import type { AnswerDataTaskRequest, DataTask } from '../../api/model.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { ProblemNote } from '../../parts/ProblemNote.tsx'
import { useCommand } from '../../parts/use-command.ts'
import { codeOptions } from '../../words/codes.ts'
import { useWords } from '../../words/index.ts'

type Ground = AnswerDataTaskRequest['ground']

interface Props {
  readonly task: DataTask
}

const RightSo = ({ task: { taskId } }: Props) => {
  const { t } = useWords()
  const [ground, setGround] = useState<Ground>()
  const [tried, setTried] = useState(false)
  const command = useCommand({
    send: (chosen: Ground, key) => answerDataTask(taskId, { ground: chosen }, key),
    touches: touchedByAnswer,
  })
  const id = `answer-${taskId}`
  const submit = (): void => {
    setTried(true)
    if (ground) command.submit(ground)
    else document.getElementById(id)?.focus()
  }
  const error = tried && ground === undefined ? t('dataTasks.choose') : undefined
  return (
    <details>
      <summary>{t('dataTasks.rightSo')}</summary>
      <p className="quiet">{t('dataTasks.rightSoHint')}</p>
      {command.problem ? <ProblemNote problem={command.problem} controlOf={() => id} /> : null}
      <Field id={id} label={t('dataTasks.ground')} required error={error}>
        <Choice
          id={id}
          value={ground ?? ''}
          error={error}
          placeholder={t('common.choose')}
          options={codeOptions<Ground>('DATA_ANSWER_GROUND_')}
          onChange={(chosen) => setGround(chosen as Ground)}
        />
      </Field>
      <Button onClick={submit}>{t(command.pending ? 'common.sending' : 'dataTasks.keep')}</Button>
    </details>
  )
}

const Where = ({ task: { buildingCode } }: Props) => {
  const building = useBuilding(buildingCode).data
  return <Link to={`/buildings/${buildingCode}`}>{building?.name ?? buildingCode}</Link>
}

const Whom = ({ task: { residentId, name } }: Props) => {
  const { t } = useWords()
  if (!residentId) return null
  return (
    <>
      {' · '}
      <Link to={`/people/${residentId}`}>{name || t('dataTasks.person')}</Link>
    </>
  )
}

/** One thing that is missing: where, about whom, what to do, and the way to say that it is right so. */
export const Task = ({ task }: Props) => {
  const { code } = useWords()
  const id = `task-${task.taskId}`
  return (
    <li className="card" aria-labelledby={id}>
      <h2 id={id}>{code(task.rule)}</h2>
      <p>
        <Where task={task} />
        <Whom task={task} />
      </p>
      <p>{code(task.step)}</p>
      <RightSo task={task} />
    </li>
  )
}
