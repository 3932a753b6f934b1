import { fragments, readConfig } from '@fengqiao/service-kit'

const shape = {
  ...fragments.process,
  ...fragments.mongo,
  ...fragments.amqp,
  ...fragments.redis,
  ...fragments.grpc,
  ...fragments.tokens,
  ...fragments.serviceClient,
}

/** Everything this service is told by its environment. */
export const config = () => readConfig(shape)

export type Config = ReturnType<typeof config>
