import { existsSync, readdirSync } from 'node:fs'
import { Collection, type MongoClientBulkWriteError } from 'mongodb'
import { everyNth, lieAbout } from './lie.ts'
import { proves } from './prove.ts'
import { takenApart } from './taken-apart.ts'
import { mainOf, plantedFaults } from './planted.ts'

const beside = [
  'lie.ts',
  'planted.ts',
  'planted.test.ts',
  'prove.ts',
  'serve.ts',
  'taken-apart.ts',
  'told.ts',
]

describe('the planted faults', () => {
  it('are at least fifteen, each with a main of its own, and no main is left out', () => {
    expect(plantedFaults.length).toBeGreaterThanOrEqual(15)
    expect(plantedFaults.filter((one) => !existsSync(mainOf(one)))).toEqual([])
    const files = readdirSync(import.meta.dirname).filter((file) => !beside.includes(file))
    expect(files.toSorted()).toEqual(plantedFaults.map(({ name }) => `${name}.ts`).toSorted())
  })

  it('each break something that the checker has a rule for', () => {
    expect(plantedFaults.filter(({ breaks }) => breaks.length === 0)).toEqual([])
  })
})

describe('a driver that lies', () => {
  it('lies about one collection, and tells the truth of every other', () => {
    type Named = { readonly collectionName: string }
    const prototype = Collection.prototype as unknown as {
      findOne: (this: Named, asked: string) => string
    }
    const truth = prototype.findOne
    prototype.findOne = (asked) => `the truth about ${asked}`
    try {
      lieAbout(/^issues$/, 'findOne', (tell, [asked]) => `not ${String(tell(asked))}`)
      const of = (collectionName: string): string => prototype.findOne.call({ collectionName }, 'it')
      expect([of('issues'), of('journal')]).toEqual(['not the truth about it', 'the truth about it'])
    } finally {
      prototype.findOne = truth
    }
  })

  it('does so now and then', () => {
    const now = everyNth(3)
    expect([now(), now(), now(), now(), now(), now()]).toEqual([false, false, true, false, false, true])
  })
})

describe('a shared command', () => {
  const models = [
    { namespace: 'town.issues', name: 'insertOne', document: { _id: 'new' } },
    { namespace: 'town.issues', name: 'updateOne', filter: { _id: 'old' }, update: { $set: { a: 1 } } },
    { namespace: 'town.issues', name: 'replaceOne', filter: { _id: 'taken' }, replacement: { a: 2 } },
  ] as unknown as Parameters<typeof takenApart>[1]

  const answered = (replaceOne: () => Promise<unknown>) => {
    const collection = {
      insertOne: () => Promise.resolve({ acknowledged: true }),
      updateOne: () => Promise.resolve({ matchedCount: 0 }),
      replaceOne,
    }
    const db = () => ({ collection: () => collection })
    return takenApart({ db } as unknown as Parameters<typeof takenApart>[0], models)
  }

  it('is taken apart into the single writes that a lie can be about', async () => {
    const { insertResults, updateResults } = await answered(() => Promise.resolve({ matchedCount: 1 }))
    expect([...(insertResults?.keys() ?? [])]).toEqual([0])
    expect([...(updateResults ?? [])]).toEqual([
      [1, { matchedCount: 0 }],
      [2, { matchedCount: 1 }],
    ])
  })

  it('tells which of them were refused, beside what the others came to', async () => {
    const refusal: unknown = await answered(() => Promise.reject(new Error('no'))).catch(
      (error: unknown) => error,
    )
    const { writeErrors, partialResult } = refusal as MongoClientBulkWriteError
    expect([...writeErrors.keys()]).toEqual([2])
    expect([...(partialResult?.updateResults?.keys() ?? [])]).toEqual([1])
  })
})

describe('the proof', () => {
  const [planted] = plantedFaults
  const [rule = ''] = planted?.breaks ?? []

  it.each([
    { says: 'holds where the lie was told and found', planted, broken: [rule], lies: 1, holds: true },
    { says: 'fails where no lie was told', planted, broken: [rule], lies: 0, holds: false },
    { says: 'fails where another rule was broken', planted, broken: ['of another'], lies: 1, holds: false },
    {
      says: 'holds where nothing was planted and found',
      planted: undefined,
      broken: [],
      lies: 0,
      holds: true,
    },
    { says: 'fails on a false alarm', planted: undefined, broken: [rule], lies: 0, holds: false },
  ])('$says', ({ planted: fault, broken, lies, holds }) => {
    expect(proves(fault, { broken, lies })).toBe(holds)
  })
})
