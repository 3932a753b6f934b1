import { notFound, type Command, type Scope } from '@fengqiao/domain-kit'
import { answer, type DataAnswerGround } from '../../domain/quality/answer.ts'
import { readTaskId, taskIdOf, type Subject } from '../../domain/quality/task.ts'
import { tasksOf } from '../../queries/data-faults.ts'
import { findTasksOf, type TaskNeeds } from './follow-tasks.ts'

export interface AnswerInput {
  readonly taskId: string
  readonly ground: DataAnswerGround
}

/** Refuses what is not in scope: to others it is not there. */
const demandSeen = async (
  { residents, households, buildings, lettings }: TaskNeeds,
  scope: Scope,
  { kind, id }: Subject,
): Promise<void> => {
  const store = { RESIDENT: residents, HOUSEHOLD: households, BUILDING: buildings, LETTING: lettings }[kind]
  await store.load(scope, id)
}

/** Keeps that somebody asked and it is right so. The list hears of it at once: the answer is looked for there. */
export const answerDataTask =
  (deps: TaskNeeds): Command<AnswerInput> =>
  async ({ scope, meta, input: { taskId, ground } }) => {
    const named = readTaskId(taskId)
    if (named === undefined) throw notFound()
    const { subject } = named
    await demandSeen(deps, scope, subject)
    const task = (await tasksOf(deps, [subject])).find((one) => taskIdOf(one) === taskId)
    const act = { by: meta.actor, at: meta.at.getTime() }
    const facts = { ...act, ground, standing: task?.standing, near: task?.sights ?? [] }
    const receipt = await deps.dataAnswers.apply(meta, taskId, () => answer(facts))
    await findTasksOf(deps, [subject], (await deps.journal.head()).position)
    return receipt
  }
