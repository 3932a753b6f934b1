import type { Meta, Receipt, Scope, Versioned } from '@fengqiao/domain-kit'
import type { Act, Instant } from '../act.ts'
import { refuse } from '../refusals.ts'

/** How somebody knows that it is right so. */
export type DataAnswerGround = 'ASKED' | 'PAPERS' | 'ARRANGED'

/** Asked and it is right so: the task rests as long as the records stand as they did. It holds ids and codes alone. */
export interface DataAnswer {
  readonly by: string
  readonly at: Instant
  readonly ground: DataAnswerGround
  readonly standing: string
  /** Where it was asked. */
  readonly near: readonly string[]
}

export interface DataAnswered extends Act {
  readonly type: 'DataAnswered'
  readonly ground: DataAnswerGround
  readonly standing: string
  readonly near: readonly string[]
}

/** Answers to tasks, each under the id of its task. */
export interface DataAnswers {
  readonly lookMany: (scope: Scope, taskIds: readonly string[]) => Promise<readonly Versioned<DataAnswer>[]>
  readonly apply: (
    meta: Meta,
    taskId: string,
    decide: (before: DataAnswer | undefined) => readonly DataAnswered[],
  ) => Promise<Receipt>
}

/** Keeps an answer to a task; refused where there is none any more. */
export const answer = ({
  standing,
  ...facts
}: Omit<DataAnswered, 'type' | 'standing'> & {
  readonly standing: string | undefined
}): readonly DataAnswered[] => {
  if (standing === undefined) throw refuse('DATA_TASK_DONE')
  return [{ type: 'DataAnswered', ...facts, standing }]
}

/** How an answer follows from its facts: the last one holds. */
export const evolveDataAnswer = (
  _before: DataAnswer | undefined,
  { type: _type, ...kept }: DataAnswered,
): DataAnswer => kept
