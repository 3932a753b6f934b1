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
  ...fragments.town,
  IDENTITY_ADDRESS: values.addresses,
  GRID_MANAGEMENT_ADDRESS: values.addresses,
}

/** Everything this service is told by its environment. */
export const config = () => readConfig(shape)

export type Config = ReturnType<typeof config>
