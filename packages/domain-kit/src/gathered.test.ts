import { gathered, gatheredById, gatheredOrAlone } from './gathered.ts'

/** Runs that wait until they are let go; each remembers what travelled in it. */
const held = (fails = false) => {
  const runs: (readonly number[])[] = []
  const gates: { begun: PromiseWithResolvers<void>; open: PromiseWithResolvers<void> }[] = []
  const gateOf = (nth: number) =>
    (gates[nth] ??= { begun: Promise.withResolvers(), open: Promise.withResolvers() })
  const run = async (inputs: readonly number[]): Promise<readonly string[]> => {
    const { begun, open } = gateOf(runs.length)
    runs.push(inputs)
    begun.resolve()
    await open.promise
    if (fails) throw new Error('no')
    return inputs.map(String)
  }
  const begun = (nth: number): Promise<void> => gateOf(nth).begun.promise
  const letGo = (nth: number): void => {
    gateOf(nth).open.resolve()
  }
  return { runs, run, begun, letGo }
}

describe('gathered calls', () => {
  it('go together when asked in one go, or while others are under way, each with its own answer', async () => {
    const { runs, run, begun, letGo } = held()
    const ask = gathered(run, 10)
    const answers = [1, 2].map(ask)
    await begun(0)
    answers.push(...[3, 4].map(ask))
    letGo(0)
    await begun(1)
    letGo(1)
    expect(await Promise.all(answers)).toEqual(['1', '2', '3', '4'])
    expect(runs).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  it('never more together than allowed', async () => {
    const { runs, run, letGo } = held()
    const ask = gathered(run, 2)
    const answers = [1, 2, 3, 4, 5].map(ask)
    for (const nth of [0, 1, 2]) letGo(nth)
    await Promise.all(answers)
    expect(runs).toEqual([[1, 2], [3, 4], [5]])
  })

  it('fail together, and the next ones go on', async () => {
    const { run, begun, letGo } = held(true)
    const ask = gathered(run, 10)
    const first = ask(1)
    letGo(0)
    await expect(first).rejects.toThrow('no')
    const second = ask(2)
    await begun(1)
    letGo(1)
    await expect(second).rejects.toThrow('no')
  })
})

describe('a gathered call that is held up', () => {
  it('does not hold up those who come later', async () => {
    const { run: never } = held()
    const ask = gathered((inputs: readonly number[]) => {
      return inputs.includes(1) ? never(inputs) : Promise.resolve(inputs.map(String))
    }, 10)
    void ask(1)
    await Promise.resolve()
    expect(await Promise.all([2, 3].map(ask))).toEqual(['2', '3'])
  })
})

describe('what is found by its id', () => {
  it('is asked for together, each id once, and nothing is found for an id that is not there', async () => {
    const asked: (readonly string[])[] = []
    const find = gatheredById((ids) => {
      asked.push(ids)
      return Promise.resolve(ids.filter((id) => id !== 'gone').map((_id) => ({ _id })))
    }, 10)
    const found = await Promise.all(['a', 'b', 'gone', 'b'].map(find))
    expect(found).toEqual([{ _id: 'a' }, { _id: 'b' }, undefined, { _id: 'b' }])
    expect(asked).toEqual([['a', 'b', 'gone']])
  })
})

describe('what is asked for together or alone', () => {
  const ofAll = new Error('nobody is there')
  const asking = (together: (inputs: readonly number[]) => Promise<readonly (string | undefined)[]>) => {
    const alone: number[] = []
    const ask = gatheredOrAlone(
      {
        together,
        alone: (one: number) => {
          alone.push(one)
          return one < 0
            ? Promise.reject(new Error(`no ${String(one)}`))
            : Promise.resolve(`alone ${String(one)}`)
        },
        isOfAll: (error) => error === ofAll,
      },
      10,
    )
    return { alone, ask: (inputs: readonly number[]) => Promise.allSettled(inputs.map(ask)) }
  }
  const fulfilled = (value: string) => ({ status: 'fulfilled', value })

  it('is answered by one command, and by itself where that says nothing of it', async () => {
    const { alone, ask } = asking((inputs) =>
      Promise.resolve(inputs.map((one) => (one === 2 ? undefined : 'all'))),
    )
    expect(await ask([1, 2, 3])).toEqual([fulfilled('all'), fulfilled('alone 2'), fulfilled('all')])
    expect(alone).toEqual([2])
  })

  it('is asked for by itself when nobody else asks', async () => {
    const { ask } = asking(() => Promise.reject(new Error('nobody asks for several')))
    expect(await ask([1])).toEqual([fulfilled('alone 1')])
  })

  it('fails alone', async () => {
    const { ask } = asking(() => Promise.reject(new Error('all')))
    expect(await ask([1, -2, 3])).toEqual([
      fulfilled('alone 1'),
      { status: 'rejected', reason: new Error('no -2') },
      fulfilled('alone 3'),
    ])
  })

  it('fails at once where each would only meet the same', async () => {
    const { alone, ask } = asking(() => Promise.reject(ofAll))
    expect(await ask([1, 2])).toEqual([1, 2].map(() => ({ status: 'rejected', reason: ofAll })))
    expect(alone).toEqual([])
  })
})
