import { fragments, readConfig, values } from '@fengqiao/service-kit'
import { z } from 'zod'

/** `621202100001=武城滨江人调字,…`: committees that call their files otherwise than the town does. */
const prefixes = z
  .string()
  .default('')
  .refine((list) => list === '' || /^(\d{12}=[^=,]+)(,\d{12}=[^=,]+)*$/.test(list), 'must be code=prefix, …')
  .transform(
    (list) =>
      new Map([...list.matchAll(/(\d{12})=([^=,]+)/g)].map(([, code = '', prefix = '']) => [code, prefix])),
  )

const days = z
  .string()
  .default('7,30,90')
  .refine((list) => /^[1-9]\d*(,[1-9]\d*)*$/.test(list), 'must be days such as 7,30,90')
  .transform((list) => list.split(',').map(Number))

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
  GRID_MANAGEMENT_ADDRESS: values.addresses,
  POPULATION_REGISTRY_ADDRESS: values.addresses,
  /** What stands between the year and the number of a case. */
  NUMBER_PREFIX: z.string().default('武城人调字'),
  COMMITTEE_PREFIXES: prefixes,
  /** On which days after an agreement took effect the parties are revisited. */
  REVISIT_DAYS: days,
}

/** Everything this service is told by its environment. */
export const config = (environment?: NodeJS.ProcessEnv) => readConfig(shape, environment)

export type Config = ReturnType<typeof config>
