import { DomainError } from '@fengqiao/domain-kit'

const unreachable =
  /^Mongo(Network|NetworkTimeout|ServerSelection|PoolCleared|WaitQueueTimeout|NotConnected|TopologyClosed|WriteConcern)Error$/

/** Wraps what reads or writes keys for a caller: an engine that is away is a refusal that may be retried. */
export const heard = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error) || !unreachable.test(error.name)) throw error
    const away = new DomainError('unavailable', 'UNAVAILABLE', { retryAfterSeconds: 1 })
    away.cause = error
    throw away
  }
}
