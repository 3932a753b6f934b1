import { aggregates, type StoreHooks } from '@fengqiao/aggregate-store'
import {
  evolveDataAnswer,
  type DataAnswer,
  type DataAnswered,
  type DataAnswers,
} from '../domain/quality/answer.ts'
import { applyUnder, codeOf } from './natural-id.ts'

const taken = 'ALREADY_EXISTS'

export const dataAnswerAggregates = ({ connection, wake, admit }: StoreHooks) =>
  aggregates<DataAnswer, DataAnswered>(connection, {
    kind: 'DataAnswer',
    collection: 'data_answers',
    evolve: evolveDataAnswer,
    visibleTo: ({ near }) => near,
    isPublished: () => false,
    indexes: [],
    schema: 1,
    idOf: codeOf,
    takenReason: taken,
    wake,
    admit,
  })

export const dataAnswerStore = (kept: ReturnType<typeof dataAnswerAggregates>): DataAnswers => ({
  lookMany: kept.lookMany,
  apply: applyUnder(kept, taken),
})
