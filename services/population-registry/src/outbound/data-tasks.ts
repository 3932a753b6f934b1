import type { StoreConnection } from '@fengqiao/aggregate-store'
import { hearing } from '@fengqiao/database'
import { invalidField } from '@fengqiao/domain-kit'
import type { DataRule } from '../domain/quality/rules.ts'
import {
  taskIdOf,
  type DataTask,
  type DataTasks,
  type Subject,
  type TaskPage,
  type TaskPageAsked,
} from '../domain/quality/task.ts'
import { foundIn, type FoundDocument } from './found-anew.ts'
import { turnsIn } from './turns.ts'

interface TaskDocument extends Omit<DataTask, 'standing' | 'subject'>, FoundDocument {
  readonly subject: string
  /** Building after building; no two tasks have the same. */
  readonly order: string
}

type Tasks = ReturnType<typeof foundIn<TaskDocument>>['collection']

const subjectOf = ({ kind, id }: Subject): string => `${kind}~${id}`

const documentsOf = (tasks: readonly DataTask[], run: number): readonly TaskDocument[] =>
  tasks.map(({ standing: _standing, subject, ...task }) => {
    const _id = taskIdOf({ subject, rule: task.rule })
    return { ...task, _id, subject: subjectOf(subject), order: `${task.buildingCode}~${_id}`, run }
  })

const taskOf = ({
  _id,
  order: _order,
  run: _run,
  subject,
  ...task
}: TaskDocument): TaskPage['tasks'][number] => {
  const [kind = '', id = ''] = subject.split('~')
  return { ...task, subject: { kind, id } as Subject }
}

/** Codes of buildings are digits, so every order lies between these. */
const [first, beyond] = ['0', ':']

const decoded = (cursor: string): string => {
  const order = Buffer.from(cursor, 'base64url').toString('utf8')
  if (!/^\d{17}~/.test(order)) throw invalidField('pageToken', 'PATTERN', { example: 'nextPageToken' })
  return order
}

const ofSight = (tasks: Tasks, sight: string, { rule, after = first, limit }: TaskPageAsked) =>
  tasks
    .find(
      { sights: sight, ...(rule === undefined ? {} : { rule }), order: { $gt: after, $lt: beyond } },
      { sort: { order: 1 }, limit },
    )
    .toArray()

const list = async (tasks: Tasks, sights: readonly string[], page: TaskPageAsked): Promise<TaskPage> => {
  const after = page.after === undefined ? {} : { after: decoded(page.after) }
  const asked = { ...page, ...after, limit: page.limit + 1 }
  const lists = await Promise.all(sights.map((sight) => ofSight(tasks, sight, asked)))
  const rows = [...new Map(lists.flat().map((one) => [one._id, one])).values()].toSorted((a, b) =>
    a.order < b.order ? -1 : 1,
  )
  const shown = rows.slice(0, page.limit)
  const last = rows.length > page.limit ? shown.at(-1) : undefined
  return {
    tasks: shown.map(taskOf),
    ...(last === undefined ? {} : { next: Buffer.from(last.order, 'utf8').toString('base64url') }),
  }
}

const count = async (
  tasks: Tasks,
  sights: readonly string[],
  { rule, most }: { readonly rule: DataRule; readonly most: number },
): Promise<number> => {
  const [only] = sights
  if (sights.length === 1 && only !== undefined)
    return tasks.countDocuments({ sights: only, rule, order: { $gt: first, $lt: beyond } }, { limit: most })
  const lists = await Promise.all(sights.map((sight) => ofSight(tasks, sight, { rule, limit: most })))
  return Math.min(most, new Set(lists.flat().map(({ _id }) => _id)).size)
}

/** Tasks in a collection of their own, each once, and how far they follow the journal. */
export const dataTasksIn = (
  store: StoreConnection,
): DataTasks & { readonly prepare: () => Promise<void> } => {
  const found = foundIn<TaskDocument>(store, 'data_tasks')
  const { collection: tasks, rewind, dropBefore } = found
  return hearing({
    ...turnsIn(store, 'data_task_turns'),
    ...{ rewind, dropBefore },
    prepare: async () => {
      await tasks.createIndexes([
        { name: 'sights', key: { sights: 1, order: 1 } },
        { name: 'rule', key: { sights: 1, rule: 1, order: 1 } },
        { name: 'subject', key: { subject: 1 } },
        found.index,
      ])
    },
    put: (all, at) => found.put(documentsOf(all, at)),
    replaceOf: (subjects, all, at) =>
      found.replace({ subject: { $in: subjects.map(subjectOf) } }, documentsOf(all, at)),
    list: (sights, page) => list(tasks, sights, page),
    count: (sights, rule, most) => count(tasks, sights, { rule, most }),
  })
}
