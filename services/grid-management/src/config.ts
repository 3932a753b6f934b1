import { fragments, readConfig, values } from '@fengqiao/service-kit'

const shape = {
  ...fragments.process,
  ...fragments.mongo,
  ...fragments.amqp,
  ...fragments.redis,
  ...fragments.grpc,
  ...fragments.tokens,
  ...fragments.sealing,
  ...fragments.serviceClient,
  IDENTITY_ADDRESS: values.addresses,
  POPULATION_REGISTRY_ADDRESS: values.addresses,
  DISPUTE_MEDIATION_ADDRESS: values.addresses,
}

/** Everything this service is told by its environment. */
export const config = () => readConfig(shape)

export type Config = ReturnType<typeof config>
