import Button from 'antd/es/button'
import { useEffect, useRef } from 'react'
import { isStale, type Problem } from '../api/problem.ts'
import { useWords } from '../words/index.ts'

interface Props {
  readonly problem: Problem
  readonly onRetry?: () => void
  /** The id of the control that a field of the request belongs to, so that the summary links to it. */
  readonly controlOf?: (field: string) => string | undefined
}

const useSentence = (problem: Problem): string => {
  const { t } = useWords()
  if (problem.status === 0) return t('problem.offline')
  if (isStale(problem)) return t('problem.stale')
  return problem.words || t('problem.failed')
}

/** What failed, that the input is safe, each field with its reason, retry, and the reference to quote. Takes the focus. */
export const ProblemNote = ({ problem, onRetry, controlOf }: Props) => {
  const { t } = useWords()
  const note = useRef<HTMLDivElement>(null)
  const sentence = useSentence(problem)
  useEffect(() => note.current?.focus(), [problem])
  return (
    <div className="problem" role="alert" tabIndex={-1} ref={note}>
      <p>{sentence}</p>
      {problem.fields.length > 0 ? (
        <ul>
          {problem.fields.map(({ field, words }) => {
            const control = controlOf?.(field)
            return <li key={field}>{control ? <a href={`#${control}`}>{words}</a> : words}</li>
          })}
        </ul>
      ) : null}
      {problem.reference ? (
        <p className="quiet">{t('problem.reference', { reference: problem.reference })}</p>
      ) : null}
      {onRetry ? <Button onClick={onRetry}>{t('common.retry')}</Button> : null}
    </div>
  )
}
