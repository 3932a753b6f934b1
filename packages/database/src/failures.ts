import { DomainError } from '@fengqiao/domain-kit'

interface DriverError {
  readonly name?: unknown
  readonly code?: unknown
  readonly errorLabels?: unknown
  readonly writeErrors?: unknown
}

const duplicateKey = 11000
const unreachable =
  /^Mongo(Network|NetworkTimeout|ServerSelection|PoolCleared|WaitQueueTimeout|NotConnected|TopologyClosed|WriteConcern|OperationTimeout)Error$/
const mayHaveApplied = [
  'RetryableWriteError',
  'NoWritesPerformed',
  'InterruptInUseConnections',
  'NetworkError',
]

/** As the way itself says it: where it is cut while a question is being written, the driver passes that on as it is. */
const ofTheWay: ReadonlySet<unknown> = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED'])

/** True when a unique index refused. The engine may not say which, so whoever asks looks for itself. */
export const isDuplicate = (error: unknown): boolean => (error as DriverError).code === duplicateKey

/** A bulk write in which no row failed: what failed is the way to the engine, whose own error the driver hides. */
const isBulkCut = ({ name, code, writeErrors }: DriverError): boolean =>
  name === 'MongoBulkWriteError' &&
  code === undefined &&
  Array.isArray(writeErrors) &&
  writeErrors.length === 0

/** True when the engine was not heard: the write may have applied or not, and only a look can tell. */
export const isOutcomeUnknown = (error: unknown): boolean => {
  const { name, code, errorLabels } = error as DriverError
  if (ofTheWay.has(code) || (typeof name === 'string' && unreachable.test(name))) return true
  if (isBulkCut(error as DriverError)) return true
  return Array.isArray(errorLabels) && errorLabels.some((label) => mayHaveApplied.includes(String(label)))
}

/**
 * True when the driver has looked for the engine in vain for as long as it looks, also where a port has made a refusal of
 * that. Whoever asks again at once waits as long for the same answer.
 */
export const isAway = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'MongoServerSelectionError' || (error instanceof DomainError && isAway(error.cause)))

/** What a caller hears when the engine is away, or when somebody else is busy with the same record. */
export const notNow = (cause?: unknown): DomainError => {
  const error = new DomainError('unavailable', 'UNAVAILABLE', { retryAfterSeconds: 1 })
  error.cause = cause
  return error
}
