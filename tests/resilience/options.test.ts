import { optionsIn } from './options.ts'

describe('what the user may choose', () => {
  it('is CI’s size when nothing is said, and longer when asked', () => {
    expect(optionsIn([])).toMatchObject({
      lifecycles: 2000,
      faults: 42,
      replicas: 2,
      seed: 1,
      planted: false,
    })
    expect(optionsIn(['--long'])).toMatchObject({ lifecycles: 50_000, faults: 400 })
    expect(optionsIn(['--long', '--lifecycles=7'])).toMatchObject({ lifecycles: 7, faults: 400 })
  })

  it('is smaller where events are poisoned', () => {
    expect(optionsIn(['--poison'])).toMatchObject({ poison: true, lifecycles: 300, faults: 0 })
  })

  it('names planted faults only where they are planted', () => {
    expect(optionsIn(['--planted', 'relay-drops'])).toMatchObject({ planted: true, names: ['relay-drops'] })
    expect(() => optionsIn(['relay-drops'])).toThrow('relay-drops')
  })

  it('refuses what is no number, and what it does not know', () => {
    expect(() => optionsIn(['--lifecycles=many'])).toThrow(
      '--lifecycles must be a whole number of at least 1',
    )
    expect(() => optionsIn(['--seed=-1'])).toThrow('--seed')
    expect(() => optionsIn(['--fast'])).toThrow('--fast')
  })
})
