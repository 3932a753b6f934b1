import { testServers } from '@fengqiao/testing'
import { MongoClient, type Db } from 'mongodb'

/** A database of the real engine by a connection of its own, as a replica has it. */
export const openTo = async (name: string): Promise<Db> =>
  (await new MongoClient(testServers().mongodbUrl).connect()).db(name)
