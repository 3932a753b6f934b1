import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { problemOf } from '../api/problem.ts'
import { useWords } from '../words/index.ts'
import { ProblemNote } from './ProblemNote.tsx'

/** Grey rows in the final height; they appear only after 200 ms. */
export const Waiting = ({ rows = 6, height = 64 }: { readonly rows?: number; readonly height?: number }) => {
  const { t } = useWords()
  return (
    <div className="waiting" role="status" aria-label={t('app.loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} style={{ height }} />
      ))}
    </div>
  )
}

interface Props<T> {
  readonly query: UseQueryResult<T>
  readonly rows?: number
  readonly children: (data: T) => ReactNode
}

/** What a query brought, or waiting, or what failed. Old data stays readable while it is read again. */
export const Loaded = <T,>({ query, rows, children }: Props<T>) => {
  const { t } = useWords()
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (!query.isError) return <Waiting {...(rows === undefined ? {} : { rows })} />
  const problem = problemOf(query.error)
  if (problem.status === 404)
    return (
      <div className="empty">
        <p>{t('problem.notFound')}</p>
        <Link to="/">{t('problem.notFoundStep')}</Link>
      </div>
    )
  const shown = problem.words === '' ? { ...problem, words: t('problem.loadFailed') } : problem
  return <ProblemNote problem={shown} onRetry={() => void query.refetch()} />
}

interface EmptyProps {
  readonly why: string
  readonly children?: ReactNode
}

/** An empty place: why it is empty, and the next step. */
export const Empty = ({ why, children }: EmptyProps) => (
  <div className="empty">
    <p>{why}</p>
    {children}
  </div>
)
