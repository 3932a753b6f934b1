import { DomainError } from '@fengqiao/domain-kit'

const unreachable =
  /^Mongo(Network|NetworkTimeout|ServerSelection|PoolCleared|WaitQueueTimeout|NotConnected|TopologyClosed|WriteConcern)Error$/

/** What a caller hears when the engine is away, or when somebody else is busy with the same file. */
export const notNow = (cause?: unknown): DomainError => {
  const error = new DomainError('unavailable', 'UNAVAILABLE', { retryAfterSeconds: 1 })
  error.cause = cause
  return error
}

/** Wraps whatever speaks to the engine for a caller, so that its absence is a refusal that may be retried. */
export const heard = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Error && unreachable.test(error.name) ? notNow(error) : error
  }
}
