import { MongoBulkWriteError, MongoNetworkError, MongoServerError } from 'mongodb'
import { heard, hearing, isAway, isDuplicate, isOutcomeUnknown, notNow } from '../src/index.ts'

const coded = (code: string | number, name = 'Error') => Object.assign(new Error('said'), { code, name })
const labelled = (label: string) => {
  const error = new MongoServerError({ message: 'said', code: 91 })
  error.addErrorLabel(label)
  return error
}

describe('an engine that was not heard', () => {
  it.each([
    ['a connection cut', new MongoNetworkError('cut')],
    ['nobody there to ask', coded('', 'MongoServerSelectionError')],
    ['a way that was closed while the question was being written', coded('EPIPE')],
    ['a way that was reset', coded('ECONNRESET')],
    ['an engine that says itself that one may try again', labelled('RetryableWriteError')],
    ['a bulk of writes of which none failed', new MongoBulkWriteError(new Error('cut'), {} as never)],
  ])('is told by %s', async (_what, error) => {
    expect(isOutcomeUnknown(error)).toBe(true)
    await expect(heard(() => Promise.reject(error))).rejects.toMatchObject({
      ...{ kind: 'unavailable', reason: 'UNAVAILABLE', cause: error },
      details: { retryAfterSeconds: 1 },
    })
  })

  it.each([
    ['a value that is taken', coded(11000, 'MongoServerError')],
    ['a question that the engine does not understand', coded(2, 'MongoServerError')],
    ['a mistake of the house', new TypeError('x is not a function')],
  ])('is not told by %s', async (_what, error) => {
    expect(isOutcomeUnknown(error)).toBe(false)
    await expect(heard(() => Promise.reject(error))).rejects.toBe(error)
  })

  it('is away where nobody was there to ask, also once a port has passed that on, and not where a way was cut', () => {
    const nobody = coded('', 'MongoServerSelectionError')
    expect([nobody, notNow(nobody), notNow(notNow(nobody))].map(isAway)).toEqual([true, true, true])
    const cut = new MongoNetworkError('cut')
    expect([cut, notNow(cut), notNow(), undefined].map(isAway)).toEqual([false, false, false, false])
  })

  it('is another thing than a value that is taken', () => {
    expect([isDuplicate(coded(11000)), isDuplicate(coded('EPIPE'))]).toEqual([true, false])
  })
})

describe('a port to an engine that was not heard', () => {
  const cut = new MongoNetworkError('cut')
  const away = { kind: 'unavailable', reason: 'UNAVAILABLE', cause: cut }
  const port = hearing({
    kind: 'people',
    numberOf: (name: string) => name.length,
    find: async (name: string) => Promise.resolve([name]),
    put: () => Promise.reject<undefined>(cut),
    async *every() {
      yield* await Promise.resolve([1, 2])
      throw cut
    },
  })

  it('refuses what it promised', async () => {
    await expect(port.put()).rejects.toMatchObject(away)
  })

  it('refuses the rest of what it gives one after the other', async () => {
    const given: number[] = []
    const all = async (): Promise<void> => {
      for await (const one of port.every()) given.push(one)
    }
    await expect(all()).rejects.toMatchObject(away)
    expect(given).toEqual([1, 2])
  })

  it('answers everything else as it was', async () => {
    expect([port.kind, port.numberOf('abc'), await port.find('abc')]).toEqual(['people', 3, ['abc']])
  })
})
