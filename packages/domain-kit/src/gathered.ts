interface Waiting<I, O> {
  readonly input: I
  readonly answer: PromiseWithResolvers<O>
}

/**
 * Use before what many callers ask one by one and can be asked for several at once. Calls made while one is under way go together in the next: alone nobody waits for company, and under load many share
 * one command. Answers come in the order of the inputs; a failure is everybody's who travelled with it.
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
    // Those who ask within the same turn travel with the first: it costs nobody a wait.
    await Promise.resolve()
    while (waiting.length > 0) await travel(waiting.splice(0, most))
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
