import mongoose from 'mongoose'

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

/**
 * Has the database's driver lie to the service in this process about one collection: a mistake in a store is planted
 * where the store ends, and the store itself stays as it is.
 */
export const lieAbout = (collection: RegExp, method: Method, lie: Lie): void => {
  const prototype = mongoose.mongo.Collection.prototype as unknown as Record<Method, Call>
  const truth = prototype[method]
  prototype[method] = function (this: { readonly collectionName: string }, ...given: unknown[]) {
    const tell: Call = (...changed) => truth.apply(this, changed)
    return collection.test(this.collectionName) ? lie(tell, given) : tell(...given)
  }
}

/** True at every so manieth call. */
export const everyNth = (nth: number): (() => boolean) => {
  let calls = 0
  return () => (calls += 1) % nth === 0
}
