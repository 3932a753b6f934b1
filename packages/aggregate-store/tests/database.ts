import { testServers, uniqueName } from '@fengqiao/testing'
import type { Connect } from '../src/suites/index.ts'
import { connectStore } from '../src/index.ts'
import { quiet } from '../src/suites/index.ts'

/** A fresh database on the real engine, and as many connections to it as are asked for. */
export const freshDatabase = (monitorCommands = false): Connect => {
  const database = uniqueName('store')
  return () => connectStore({ url: testServers().mongodbUrl, database, log: quiet, monitorCommands })
}
