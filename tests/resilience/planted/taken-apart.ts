import {
  MongoClientBulkWriteError,
  type ClientBulkWriteError,
  type ClientBulkWriteModel,
  type ClientBulkWriteResult,
  type MongoClient,
} from 'mongodb'

type Model = ClientBulkWriteModel
type Result = ClientBulkWriteResult
type Client = Pick<MongoClient, 'db'>

/** The driver's command for writes of many collections. */
export type SharedCommand = (this: MongoClient, models: readonly Model[], options: unknown) => Promise<Result>

/** A write as one collection's own method does it. */
const aloneOn = async (client: Client, model: Model) => {
  const [database = '', ...rest] = model.namespace.split('.')
  const collection = client.db(database).collection(rest.join('.'))
  if (model.name === 'insertOne') {
    return { insert: await collection.insertOne(model.document) }
  }
  if (model.name === 'replaceOne') {
    return { update: await collection.replaceOne(model.filter, model.replacement) }
  }
  if (model.name !== 'updateOne') throw new TypeError(`no store shares a command for ${model.name}`)
  return { update: await collection.updateOne(model.filter, model.update) }
}

/**
 * Does what a shared command asks for one write after the other would do it, and answers as the driver answers: what
 * each came to, or which were refused beside what the others came to.
 */
export const takenApart = async (client: Client, models: readonly Model[]): Promise<Result> => {
  const outcomes = await Promise.allSettled(models.map((model) => aloneOn(client, model)))
  const insertResults = new Map<number, unknown>()
  const updateResults = new Map<number, unknown>()
  const refused = new Map<number, ClientBulkWriteError>()
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === 'rejected') refused.set(index, { code: 0, message: String(outcome.reason) })
    else if (outcome.value.insert) insertResults.set(index, outcome.value.insert)
    else updateResults.set(index, outcome.value.update)
  }
  const result = { insertResults, updateResults } as unknown as Result
  if (refused.size === 0) return result
  const error = new MongoClientBulkWriteError({ message: 'some writes were refused' })
  throw Object.assign(error, { writeErrors: refused, partialResult: result })
}
