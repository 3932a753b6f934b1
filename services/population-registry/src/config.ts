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
  /** By which key people are found, and, while it is changed, those by which some still are. */
  INDEX_KEY: values.numbers.default([1]),
}

/** Everything this service is told by its environment. */
export const config = () => readConfig(shape)

export type Config = ReturnType<typeof config>
