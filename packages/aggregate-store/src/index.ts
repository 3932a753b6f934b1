export type {
  AggregateOptions,
  AggregateStore,
  Count,
  IndexSpec,
  NewRow,
  Page,
  Query,
  RowResult,
  Scalar,
  Where,
} from './types.ts'
