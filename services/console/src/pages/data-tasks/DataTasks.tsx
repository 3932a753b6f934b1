import Button from 'antd/es/button'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useDataTasks } from '../../api/data-tasks.ts'
import { useGrids } from '../../api/grids.ts'
import { useMe } from '../../api/me.ts'
import type { DataRule, DataRuleCount, DataTask } from '../../api/model.ts'
import { Choice, Field } from '../../parts/Field.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { codesOf } from '../../words/codes.ts'
import { sayCount, useWords } from '../../words/index.ts'
import './data-tasks.css'
import { Task } from './Task.tsx'

/** What is asked for lives in the address; a value that is none is as good as absent. */
const useAsked = () => {
  const [params, setParams] = useSearchParams()
  const rule = codesOf<DataRule>('DATA_RULE_').find((code) => code === params.get('rule'))
  const change = (name: 'grid' | 'rule', value: string): void => {
    const next = new URLSearchParams(params)
    if (value === '') next.delete(name)
    else next.set(name, value)
    setParams(next)
  }
  return { rule, territory: params.get('grid') ?? '', change }
}

type Asked = ReturnType<typeof useAsked>

/** Counting stops here. */
const most = 1_000

interface RulesProps {
  readonly counts: readonly DataRuleCount[]
  readonly asked: Asked
}

const Rules = ({ counts, asked: { rule, change } }: RulesProps) => {
  const { t, code, language } = useWords()
  if (counts.length === 0 && rule === undefined) return null
  return (
    <div className="rules" role="group" aria-label={t('dataTasks.rules')}>
      <button type="button" aria-pressed={rule === undefined} onClick={() => change('rule', '')}>
        {t('common.all')}
      </button>
      {counts.map(({ rule: one, count }) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === rule}
          onClick={() => change('rule', one === rule ? '' : (one ?? ''))}
        >
          {code(one)}{' '}
          <span className="quiet">{`${sayCount(count, language)}${count < most ? '' : '+'}`}</span>
        </button>
      ))}
    </div>
  )
}

/** Whoever answers for several grids chooses one. */
const GridChoice = ({ asked: { territory, change } }: { readonly asked: Asked }) => {
  const { t } = useWords()
  const posts = useMe().data?.posts ?? []
  const grids = (useGrids().data ?? []).filter(({ gridCode }) =>
    posts.some((post) => gridCode.startsWith(post.territory)),
  )
  if (grids.length < 2 && territory === '') return null
  return (
    <Field id="data-tasks-grid" label={t('dataTasks.grid')} required>
      <Choice
        id="data-tasks-grid"
        value={territory}
        placeholder={t('common.all')}
        options={grids.map(({ gridCode, name }) => ({ value: gridCode, label: name }))}
        onChange={(code) => change('grid', code)}
      />
    </Field>
  )
}

const List = ({ tasks }: { readonly tasks: readonly DataTask[] }) => {
  const { t } = useWords()
  if (tasks.length === 0) return <div className="empty">{t('dataTasks.none')}</div>
  return (
    <ul className="tasks" aria-label={t('dataTasks.title')}>
      {tasks.map((task) => (
        <Task key={task.taskId} task={task} />
      ))}
    </ul>
  )
}

const Pages = ({ asked }: { readonly asked: Asked }) => {
  const { t } = useWords()
  const [pageToken, setPage] = useState('')
  const query = useDataTasks({ ...asked, pageToken })
  return (
    <Loaded query={query} rows={3}>
      {({ tasks = [], counts = [], nextPageToken }) => (
        <>
          <Rules counts={counts} asked={asked} />
          <List tasks={tasks} />
          <div className="buttons">
            {pageToken ? <Button onClick={() => setPage('')}>{t('common.firstPage')}</Button> : null}
            {nextPageToken ? (
              <Button onClick={() => setPage(nextPageToken)}>{t('common.next')}</Button>
            ) : null}
          </div>
        </>
      )}
    </Loaded>
  )
}

/** What is missing or contradictory in the register, door by door: what to ask, and where to mend it. */
export const DataTasks = () => {
  const { t } = useWords()
  const asked = useAsked()
  return (
    <div className="data-tasks">
      <h1>{t('dataTasks.title')}</h1>
      <p className="quiet">{t('dataTasks.hint')}</p>
      <GridChoice asked={asked} />
      <Pages key={`${asked.territory} ${asked.rule ?? ''}`} asked={asked} />
    </div>
  )
}
