import { isOutcomeUnknown, notNow } from './failures.ts'

const asHeard = (error: unknown): unknown => (isOutcomeUnknown(error) ? notNow(error) : error)

/** Wraps whatever speaks to the engine for a caller, so that its absence is a refusal that may be retried. */
export const heard = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw asHeard(error)
  }
}

/** The same for what is read one after the other. */
async function* heardEach<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items
  } catch (error) {
    throw asHeard(error)
  }
}

type Work = (...given: readonly unknown[]) => unknown

const isEach = (answer: unknown): answer is AsyncIterable<unknown> =>
  typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer

const hearingOne =
  (work: Work): Work =>
  (...given) => {
    const answer = work(...given)
    if (answer instanceof Promise) return heard(() => answer)
    return isEach(answer) ? heardEach(answer) : answer
  }

/** The same for everything that a port offers: its promises and what it gives one after the other. */
export const hearing = <P extends object>(port: P): P =>
  Object.fromEntries(
    Object.entries(port).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'function' ? hearingOne(value as Work) : value,
    ]),
  ) as P
