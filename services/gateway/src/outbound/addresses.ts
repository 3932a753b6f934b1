import { routes } from '@fengqiao/contracts/routes'
import { values } from '@fengqiao/service-kit'

const contexts = [...new Set(routes.map(({ context }) => context))]
const keyOf = (context: string): string => `${context.toUpperCase().replaceAll('-', '_')}_ADDRESS`

/** The configuration of a neighbour's addresses: `GRID_MANAGEMENT_ADDRESS` and the like, one a context. */
export const addressShape = Object.fromEntries(
  contexts.map((context) => [keyOf(context), values.addresses.optional()]),
)

/** The contexts that are served, by where their service listens: those whose address was configured. */
export const addressesIn = (read: object): Readonly<Record<string, readonly string[]>> => {
  const found = read as Readonly<Record<string, readonly string[] | undefined>>
  return Object.fromEntries(
    contexts.flatMap((context) => {
      const list = found[keyOf(context)]
      return list === undefined ? [] : [[context, list]]
    }),
  )
}
