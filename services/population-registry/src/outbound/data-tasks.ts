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
import { turnsIn } from './turns.ts'

interface TaskDocument extends Omit<DataTask, 'standing' | 'subject'> {
  readonly _id: string
  readonly subject: string
  /** Building after building; no two tasks have the same. */
  readonly order: string
  /** The place in the journal up to which it was last found. */
  readonly run: number
}

const tasksIn = (store: StoreConnection) => store.collection<TaskDocument>('data_tasks')

type Tasks = ReturnType<typeof tasksIn>

const subjectOf = ({ kind, id }: Subject): string => `${kind}~${id}`

const documentOf = ({ standing: _standing, subject, ...task }: DataTask, run: number): TaskDocument => {
  const _id = taskIdOf({ subject, rule: task.rule })
  return { ...task, _id, subject: subjectOf(subject), order: `${task.buildingCode}~${_id}`, run }
}

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

const put = async (tasks: Tasks, found: readonly DataTask[], run: number): Promise<void> => {
  const written = found.map((task) => {
    const document = documentOf(task, run)
    return { replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true } }
  })
  if (written.length > 0) await tasks.bulkWrite(written, { ordered: false })
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

/** The tasks of some subjects are these: what is not among them is done. */
const replaceOf = async (
  tasks: Tasks,
  subjects: readonly Subject[],
  { found, at }: { readonly found: readonly DataTask[]; readonly at: number },
): Promise<void> => {
  await put(tasks, found, at)
  const kept = new Set(found.map(taskIdOf))
  const standing = await tasks
    .find({ subject: { $in: subjects.map(subjectOf) } }, { projection: { _id: 1 } })
    .toArray()
  const done = standing.map(({ _id }) => _id).filter((id) => !kept.has(id))
  if (done.length > 0) await tasks.deleteMany({ _id: { $in: done } })
}

/** Tasks in a collection of their own, each once, and how far they follow the journal. */
export const dataTasksIn = (
  store: StoreConnection,
): DataTasks & { readonly prepare: () => Promise<void> } => {
  const tasks = tasksIn(store)
  return hearing({
    ...turnsIn(store, 'data_task_turns'),
    prepare: async () => {
      await tasks.createIndexes([
        { name: 'sights', key: { sights: 1, order: 1 } },
        { name: 'rule', key: { sights: 1, rule: 1, order: 1 } },
        { name: 'subject', key: { subject: 1 } },
        { name: 'run', key: { run: 1 } },
      ])
    },
    put: (found, at) => put(tasks, found, at),
    replaceOf: (subjects, found, at) => replaceOf(tasks, subjects, { found, at }),
    dropBefore: async (at) => {
      await tasks.deleteMany({ run: { $gte: 0, $lt: at } })
    },
    list: (sights, page) => list(tasks, sights, page),
    count: (sights, rule, most) => count(tasks, sights, { rule, most }),
  })
}
