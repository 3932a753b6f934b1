import { atMost } from './at-most.ts'

/** So long, in milliseconds, those who come later wait for a run to end: what holds it up need not hold up them. */
const patience = 500

interface Waiting<I, O> {
  readonly input: I
  readonly answer: PromiseWithResolvers<O>
}

/**
 * Use before what many callers ask one by one and can be asked for several at once. Calls made while one is under way
 * go together in the next: alone nobody waits for company, and under load many share one command. Answers come in the
 * order of the inputs; a failure is everybody's who travelled with it.
 */
export const gathered = <I, O>(
  run: (inputs: readonly I[]) => Promise<readonly O[]>,
  most: number,
): ((input: I) => Promise<O>) => {
  const waiting: Waiting<I, O>[] = []
  let running = false
  const travel = async (together: readonly Waiting<I, O>[]): Promise<void> => {
    try {
      const answers = await run(together.map(({ input }) => input))
      together.forEach(({ answer }, index) => {
        answer.resolve(answers[index] as O)
      })
    } catch (error) {
      for (const { answer } of together) answer.reject(error)
    }
  }
  const drain = async (): Promise<void> => {
    running = true
    // What is asked in one go travels together from the first.
    await Promise.resolve()
    while (waiting.length > 0) await atMost(patience, travel(waiting.splice(0, most)))
    running = false
  }
  return (input) => {
    const answer = Promise.withResolvers<O>()
    waiting.push({ input, answer })
    if (!running) void drain()
    return answer.promise
  }
}

/** The same for what is found by its id: an answer for each id, nothing where there is none. */
export const gatheredById = <D extends { readonly _id: string }>(
  find: (ids: readonly string[]) => Promise<readonly D[]>,
  most: number,
): ((id: string) => Promise<D | undefined>) =>
  gathered(async (ids: readonly string[]) => {
    const found = new Map((await find([...new Set(ids)])).map((one) => [one._id, one]))
    return ids.map((id) => found.get(id))
  }, most)

/** How what is asked for is answered: by one command for several, or for one by itself. */
interface Sharing<I, O> {
  /** Nothing for those that the command did not answer for. */
  readonly together: (inputs: readonly I[]) => Promise<readonly (O | undefined)[]>
  readonly alone: (input: I) => Promise<O>
  /** A failure of the command for several that each would only meet again. */
  readonly isOfAll: (error: unknown) => boolean
}

/**
 * The same where one must not fail for another: whoever is alone, or is not answered for by the command for several, is
 * asked for by himself, and hears of his own failure only.
 */
export const gatheredOrAlone = <I, O>(
  { together, alone, isOfAll }: Sharing<I, O>,
  most: number,
): ((input: I) => Promise<O>) => {
  const noneOr = (error: unknown): [] => {
    if (isOfAll(error)) throw error
    return []
  }
  const ask = gathered(async (inputs: readonly I[]): Promise<readonly PromiseSettledResult<O>[]> => {
    const answers = inputs.length > 1 ? await together(inputs).catch(noneOr) : []
    return Promise.allSettled(inputs.map(async (one, index) => answers[index] ?? alone(one)))
  }, most)
  return async (input) => {
    const outcome = await ask(input)
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  }
}
