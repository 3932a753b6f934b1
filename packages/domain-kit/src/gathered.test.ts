import { gathered } from './gathered.ts'

/** Runs that wait until they are let go; each remembers what travelled in it. */
const held = (fails = false) => {
  const runs: (readonly number[])[] = []
  const gates: PromiseWithResolvers<undefined>[] = []
  const run = async (inputs: readonly number[]): Promise<readonly string[]> => {
    runs.push(inputs)
    const gate = Promise.withResolvers<undefined>()
    gates.push(gate)
    await gate.promise
    if (fails) throw new Error('no')
    return inputs.map(String)
  }
  return { runs, run, letGo: (nth: number) => gates[nth]?.resolve(undefined) }
}

describe('gathered calls', () => {
  it('go at once when nothing is under way, and together otherwise, each with its own answer', async () => {
    const { runs, run, letGo } = held()
    const ask = gathered(run, 10)
    const answers = [1, 2, 3].map(ask)
    expect(runs).toEqual([[1]])
    letGo(0)
    await answers[0]
    await Promise.resolve()
    expect(runs).toEqual([[1], [2, 3]])
    letGo(1)
    expect(await Promise.all(answers)).toEqual(['1', '2', '3'])
  })

  it('never more together than allowed', async () => {
    const { runs, run, letGo } = held()
    const ask = gathered(run, 2)
    const answers = [1, 2, 3, 4].map(ask)
    for (const [nth, own] of [
      [0, 0],
      [1, 1],
      [2, 3],
    ] as const) {
      letGo(nth)
      await answers[own]
      await Promise.resolve()
    }
    expect(runs).toEqual([[1], [2, 3], [4]])
  })

  it('fail together, and the next ones go on', async () => {
    const { run, letGo } = held(true)
    const ask = gathered(run, 10)
    const first = ask(1)
    letGo(0)
    await expect(first).rejects.toThrow('no')
    const second = ask(2)
    letGo(1)
    await expect(second).rejects.toThrow('no')
  })
})
