import { join } from 'node:path'
import { cacheFolder } from '../folders.ts'
import { freePorts } from '../ports.ts'
import { steps, type Say } from '../progress.ts'
import { completeSecrets } from '../secrets.ts'
import { openEngines, type Engines } from './open.ts'

/** Use for servers that live as long as a test run or a benchmark: empty, in a folder of their own, on free ports. */
export const freshEngines = async (folder: string, say: Say): Promise<Engines> => {
  const [mongodb = 0, amqp = 0, amqpManagement = 0, amqpDistribution = 0, amqpNames = 0, redis = 0] =
    await freePorts(6)
  return openEngines({
    ports: { mongodb, amqp, amqpManagement, amqpDistribution, amqpNames, redis },
    data: join(folder, 'data'),
    logs: join(folder, 'logs'),
    cache: cacheFolder(process.env),
    environment: process.env,
    brokerPassword: completeSecrets().brokerPassword,
    say,
    step: steps(say),
  })
}
