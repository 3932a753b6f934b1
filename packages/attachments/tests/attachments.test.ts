import { randomBytes } from 'node:crypto'
import { MongoClient, type Db } from 'mongodb'
import type { Log } from '@fengqiao/domain-kit'
import { fileSeal, sealer } from '@fengqiao/personal-data'
import { testServers, uniqueName } from '@fengqiao/testing'
import { claimSuite, storeSuite, sweepSuite, type Ground } from '../src/suites/index.ts'

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const opened: Db[] = []

/** A fresh database on the real engine, sealed as a service seals. */
const ground = async (): Promise<Ground> => {
  const client = await new MongoClient(testServers().mongodbUrl).connect()
  const db = client.db(uniqueName('attachments'))
  opened.push(db)
  const seal = sealer({ db, masterKeys: [randomBytes(32)], log })
  await seal.prepare()
  return { db, seal: { ...fileSeal(seal), erase: seal.erase } }
}

afterAll(async () => {
  for (const db of opened) {
    await db.dropDatabase()
    await db.client.close()
  }
})

storeSuite('the engine', ground)
claimSuite('the engine', ground)
sweepSuite('the engine', ground)
