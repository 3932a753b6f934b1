import { makeEpochs } from '../src/epochs.ts'
import { makeGate } from '../src/gate.ts'
import { memoryMarks } from '../src/suites/index.ts'

const producer = 'counting'

const bench = (tell: () => Promise<void> = async () => Promise.resolve()) => {
  const marks = memoryMarks()
  const state = { present: 'first', asked: 0, told: [] as string[] }
  const epochs = makeEpochs({
    ...{ producer, marks, gate: makeGate() },
    present: async () => {
      state.asked += 1
      return Promise.resolve(state.present)
    },
    onNewEpoch: async (_, epoch) => {
      state.told.push(epoch)
      await tell()
    },
  })
  return { marks, state, epochs }
}

const seen = { kind: 'Counter', aggregateId: 'one', version: 3 }

describe('epochs of a producer', () => {
  it('begins with the present one, at the start, with nothing to forget', async () => {
    const { marks, state, epochs } = bench()
    await epochs.settle('first')
    expect(epochs.isPresent('first')).toBe(true)
    expect(await marks.cursor(producer)).toEqual({ epoch: 'first', position: 0 })
    expect(state.told).toEqual([])
  })

  it('asks the producer once for many events, and not again for what it knows', async () => {
    const { state, epochs } = bench()
    await Promise.all([epochs.settle('first'), epochs.settle('first'), epochs.settle('first')])
    await epochs.settle('first')
    expect(state.asked).toBe(1)
  })

  it('drops its marks for a new one', async () => {
    const { marks, state, epochs } = bench()
    await epochs.settle('first')
    await marks.advance(producer, seen)
    await marks.moveCursor(producer, { epoch: 'first', position: 9 })
    state.present = 'second'
    await epochs.settle('second')
    expect(epochs.isPresent('second')).toBe(true)
    expect(await marks.seen(producer, 'Counter', 'one')).toEqual({ version: 0, held: false })
    expect(await marks.cursor(producer)).toEqual({ epoch: 'second', position: 0 })
    expect(state.told).toEqual(['second'])
  })

  it('knows an old one for old, and keeps its marks', async () => {
    const { marks, state, epochs } = bench()
    state.present = 'second'
    await epochs.settle('second')
    await marks.advance(producer, seen)
    await epochs.settle('first')
    await epochs.settle('first')
    expect(epochs.isPresent('first')).toBe(false)
    expect((await marks.seen(producer, 'Counter', 'one')).version).toBe(3)
    expect(state.asked).toBe(2)
  })

  it('begins a new one again when the service could not forget', async () => {
    let fails = true
    const { marks, state, epochs } = bench(async () =>
      fails ? Promise.reject(new Error('database away')) : Promise.resolve(),
    )
    await epochs.settle('first')
    await marks.advance(producer, seen)
    state.present = 'second'
    await expect(epochs.settle('second')).rejects.toThrow('database away')
    expect((await marks.cursor(producer))?.epoch).toBe('first')
    expect((await marks.seen(producer, 'Counter', 'one')).version).toBe(3)
    fails = false
    await epochs.settle('second')
    expect(epochs.isPresent('second')).toBe(true)
  })

  it('takes over what another replica decided', async () => {
    const { marks, epochs } = bench()
    await epochs.settle('first')
    await marks.moveCursor(producer, { epoch: 'second', position: 4 })
    await epochs.refresh()
    expect([epochs.isPresent('first'), epochs.isPresent('second')]).toEqual([false, true])
  })
})
