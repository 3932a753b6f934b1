import { knockers } from './knockers.ts'
import { optionsIn, parts } from './options.ts'

describe('the options of npm run fuzz', () => {
  it('try everything as everybody when nothing is said', () => {
    expect(optionsIn([])).toEqual({
      ...{ help: false, keep: false, parts, as: knockers, seed: 1, examples: 5 },
    })
  })

  it('take parts, callers, a seed and how much is tried', () => {
    const options = optionsIn(['amqp', '--as=clerk', '--seed=7', '--examples=100', '--keep'])
    expect(options).toMatchObject({ parts: ['amqp'], as: ['clerk'], seed: 7, examples: 100, keep: true })
  })

  it.each([
    ['soap', 'what is soap? It can be grpc, amqp, rest.'],
    ['--as=mayor', 'what is mayor?'],
    ['--examples=0', '--examples must be a whole number of at least 1, not "0"'],
    ['--speed=9', "Unknown option '--speed'"],
  ])('refuse %s by its name', (argument, words) => {
    expect(() => optionsIn([argument])).toThrow(words)
  })
})
