import { useQuery } from '@tanstack/react-query'
import { api, commandHeaders, dataOf } from './client.ts'
import type { AnswerDataTaskRequest, DataRule } from './model.ts'

/** Which tasks are asked for; empty: all that are mine. */
export interface TasksAsked {
  readonly territory: string
  readonly rule: DataRule | undefined
  readonly pageToken: string
}

/** What an answer makes old. */
export const touchedByAnswer = [['registry', 'data-tasks']]

/** What is missing or contradictory in the register, masked, building after building. */
export const useDataTasks = ({ territory, rule, pageToken }: TasksAsked) =>
  useQuery({
    queryKey: ['registry', 'data-tasks', territory, rule, pageToken],
    queryFn: () =>
      dataOf(
        api.GET('/v1/data-tasks', {
          params: {
            query: {
              pageSize: 20,
              ...(territory ? { territory } : {}),
              ...(rule ? { rule } : {}),
              ...(pageToken ? { pageToken } : {}),
            },
          },
        }),
      ),
  })

/** Keeps that somebody asked and it is right so. */
export const answerDataTask = (taskId: string, body: AnswerDataTaskRequest, key: string) =>
  dataOf(
    api.POST('/v1/data-tasks/{taskId}:answer', {
      params: { path: { taskId } },
      body,
      headers: commandHeaders(key),
    }),
  )
