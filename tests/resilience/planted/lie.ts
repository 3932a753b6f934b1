import { Collection, MongoClient } from 'mongodb'
import { takenApart, type SharedCommand } from './taken-apart.ts'
import { told } from './told.ts'

type Method =
  | 'insertOne'
  | 'insertMany'
  | 'updateOne'
  | 'updateMany'
  | 'replaceOne'
  | 'findOne'
  | 'find'
  | 'findOneAndUpdate'
type Call = (...given: unknown[]) => unknown

/** What is done in place of the driver's own work: `truth` does that, with these or other arguments. */
export type Lie = (truth: Call, given: unknown[]) => unknown

/** Counts as a lie what did not pass the very arguments on once. */
const heeded = (truth: Call, lie: Lie, given: unknown[]): unknown => {
  const passed: unknown[][] = []
  const answer = lie((...changed) => {
    passed.push(changed)
    return truth(...changed)
  }, given)
  const judge = (): void => {
    const [once, again] = passed
    if (again !== undefined || once?.every((one, index) => one === given[index]) !== true) told()
  }
  if (answer instanceof Promise) void answer.then(judge, judge)
  else judge()
  return answer
}

/** Writes that share a command meet the collection's own methods, the lying ones among them. */
const takeApart = (collection: RegExp): void => {
  const prototype = MongoClient.prototype as unknown as { bulkWrite: SharedCommand }
  const truth = prototype.bulkWrite
  prototype.bulkWrite = async function (this: MongoClient, models, options) {
    const named = ({ namespace }: { namespace: string }): string =>
      namespace.slice(namespace.indexOf('.') + 1)
    const isMeant = models.some((model) => collection.test(named(model)))
    return isMeant ? takenApart(this, models) : truth.call(this, models, options)
  }
}

/**
 * Has the database's driver lie to the service in this process about one collection: a mistake in a store is planted
 * where the store ends, and the store itself stays as it is.
 */
export const lieAbout = (collection: RegExp, method: Method, lie: Lie): void => {
  const prototype = Collection.prototype as unknown as Record<Method, Call>
  const truth = prototype[method]
  prototype[method] = function (this: { readonly collectionName: string }, ...given: unknown[]) {
    const tell: Call = (...changed) => truth.apply(this, changed)
    return collection.test(this.collectionName) ? heeded(tell, lie, given) : tell(...given)
  }
  takeApart(collection)
}

/** True at every so manieth call. */
export const everyNth = (nth: number): (() => boolean) => {
  let calls = 0
  return () => (calls += 1) % nth === 0
}
