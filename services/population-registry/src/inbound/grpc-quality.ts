import * as contract from '@fengqiao/contracts/population-registry/v1'
import { QualityServiceService } from '@fengqiao/contracts/population-registry/v1'
import { communityOf, levelOf } from '@fengqiao/standards'
import {
  asking,
  doing,
  implement,
  nameOf,
  pageOf,
  required,
  type Implementation,
} from '@fengqiao/service-kit'
import { stepFor } from '../domain/quality/rules.ts'
import { taskIdOf } from '../domain/quality/task.ts'
import type { DataTaskPage, ShownTask } from '../queries/list-data-tasks.ts'
import type { Feature } from '../service.ts'

const taskMessage = ({ task, name = '' }: ShownTask): contract.DataTask => {
  const { subject, rule, residentId = '', buildingCode, sights } = task
  return {
    ...{ taskId: taskIdOf(task), residentId, name, buildingCode },
    rule: contract.DataRule[rule],
    step: contract.DataStep[stepFor[rule]],
    householdId: subject.kind === 'HOUSEHOLD' ? subject.id : '',
    lettingId: subject.kind === 'LETTING' ? subject.id : '',
    communityCode: communityOf(buildingCode),
    gridCode: sights.find((code) => levelOf(code) === 'grid') ?? '',
  }
}

const pageMessage = ({ tasks, counts, next = '' }: DataTaskPage): contract.ListDataTasksReply => ({
  tasks: tasks.map(taskMessage),
  counts: counts.map(({ rule, count }) => ({ rule: contract.DataRule[rule], count })),
  nextPageToken: next,
})

/** What is missing or contradictory in the register, over gRPC. */
export const qualityService = ({ commands, queries }: Feature): Implementation =>
  implement(QualityServiceService, {
    listDataTasks: async ({ territory, rule: asked, ...page }, call) => {
      const rule = nameOf(contract.DataRule, asked)
      const input = {
        page: { ...pageOf(page), ...(rule === undefined ? {} : { rule }) },
        ...(territory === '' ? {} : { territory }),
      }
      return pageMessage(await queries.listDataTasks(asking(call, input)))
    },
    answerDataTask: doing(commands.answerDataTask, ({ taskId, ground }) => ({
      taskId,
      ground: required('ground', nameOf(contract.DataAnswerGround, ground)),
    })),
  })
