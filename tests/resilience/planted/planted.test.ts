import { existsSync, readdirSync } from 'node:fs'
import mongoose from 'mongoose'
import { everyNth, lieAbout } from './lie.ts'
import { mainOf, plantedFaults } from './planted.ts'

const beside = ['lie.ts', 'planted.ts', 'planted.test.ts', 'prove.ts', 'serve.ts']

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
    const prototype = mongoose.mongo.Collection.prototype as unknown as {
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
