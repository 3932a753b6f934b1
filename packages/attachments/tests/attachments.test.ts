import { randomBytes } from 'node:crypto'
import type { Connection } from 'mongoose'
import { createConnection } from 'mongoose'
import type { Log } from '@fengqiao/domain-kit'
import { fileSeal, sealer } from '@fengqiao/personal-data'
import { testServers, uniqueName } from '@fengqiao/testing'
import { claimSuite, storeSuite, sweepSuite, type Ground } from '../src/suites/index.ts'

const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const opened: Connection[] = []

/** A fresh database on the real engine, sealed as a service seals. */
const ground = async (): Promise<Ground> => {
  const connection = await createConnection(testServers().mongodbUrl, {
    dbName: uniqueName('attachments'),
  }).asPromise()
  opened.push(connection)
  const seal = sealer({ connection, masterKeys: [randomBytes(32)], log })
  await seal.prepare()
  return { connection, seal: { ...fileSeal(seal), erase: seal.erase } }
}

afterAll(async () => {
  for (const connection of opened) {
    await connection.dropDatabase()
    await connection.close()
  }
})

storeSuite('the engine', ground)
claimSuite('the engine', ground)
sweepSuite('the engine', ground)
