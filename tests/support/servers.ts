import { join } from 'node:path'
import { openEngines } from '@fengqiao/infra/local/engines/open'
import { cacheFolder } from '@fengqiao/infra/local/folders'
import { freePorts as localPorts } from '@fengqiao/infra/local/ports'
import { stopEverything } from '@fengqiao/infra/local/processes'
import { steps } from '@fengqiao/infra/local/progress'
import { completeSecrets } from '@fengqiao/infra/local/secrets'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Use in a script of its own: the servers that the environment names, or some in this folder, as tests ask for them. */
export const openServers = async (folder: string) => {
  const [mongodb = 0, amqp = 0, amqpManagement = 0, amqpDistribution = 0, amqpNames = 0, redis = 0] =
    await localPorts(6)
  const { variables } = await openEngines({
    ports: { mongodb, amqp, amqpManagement, amqpDistribution, amqpNames, redis },
    data: join(folder, 'data'),
    logs: join(folder, 'logs'),
    cache: cacheFolder(process.env),
    environment: process.env,
    brokerPassword: completeSecrets().brokerPassword,
    say,
    step: steps(say),
  })
  Object.assign(process.env, variables)
  return { stop: stopEverything }
}
