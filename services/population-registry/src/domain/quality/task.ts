import { levelOf } from '@fengqiao/standards'
import type { FoundAnew, Turns } from '../turn.ts'
import { dataRules, type DataFault, type DataRule } from './rules.ts'

export type SubjectKind = 'RESIDENT' | 'HOUSEHOLD' | 'BUILDING' | 'LETTING'

/** What a task is about. */
export interface Subject {
  readonly kind: SubjectKind
  readonly id: string
}

/** Something missing or contradictory, as a list keeps it: ids and codes alone. */
export interface DataTask extends DataFault {
  readonly subject: Subject
  readonly buildingCode: string
  /** The territories that hold it. */
  readonly sights: readonly string[]
  /** Tells how the records stood that it follows from: what was asked about them holds as long as they stand so. */
  readonly standing: string
}

/** One task a subject and rule; ids and codes hold no tilde. */
export const taskIdOf = ({ subject, rule }: Pick<DataTask, 'subject' | 'rule'>): string =>
  `${subject.kind}~${subject.id}~${rule}`

const kinds: readonly string[] = ['RESIDENT', 'HOUSEHOLD', 'BUILDING', 'LETTING']

/** What a task's id says; nothing where it is none. */
export const readTaskId = (taskId: string): Pick<DataTask, 'subject' | 'rule'> | undefined => {
  const [kind = '', id = '', rule = '', ...more] = taskId.split('~')
  const isOne = kinds.includes(kind) && id !== '' && (dataRules as readonly string[]).includes(rule)
  if (!isOne || more.length > 0) return undefined
  return { subject: { kind: kind as SubjectKind, id }, rule: rule as DataRule }
}

/** Those of the values that somebody may answer for: no person, and no single building. */
export const territoriesIn = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value) => (levelOf(value) ?? 'building') !== 'building')),
]

export interface TaskPage {
  readonly tasks: readonly Omit<DataTask, 'standing'>[]
  readonly next?: string
}

export interface TaskPageAsked {
  readonly rule?: DataRule
  readonly after?: string
  readonly limit: number
}

/** What is missing or contradictory in the register: an effect of the journal, made anew from it whenever one likes. */
export interface DataTasks extends Turns, FoundAnew {
  /** These are the tasks of the subjects from now on, as found up to a place in the journal. */
  readonly replaceOf: (subjects: readonly Subject[], tasks: readonly DataTask[], at: number) => Promise<void>
  readonly put: (tasks: readonly DataTask[], at: number) => Promise<void>
  /** Tasks that any of these territories holds, building after building. */
  readonly list: (sights: readonly string[], page: TaskPageAsked) => Promise<TaskPage>
  /** How many there are of a rule, at most so many. */
  readonly count: (sights: readonly string[], rule: DataRule, most: number) => Promise<number>
}
