import { invalidField } from '@fengqiao/domain-kit'

/** Names of an enum's values but the unspecified one. */
export type Named<T> = Exclude<Extract<keyof T, string>, 'UNSPECIFIED'>

/** Use in `inbound/`: the name of an enum's value; the unspecified one is none. The contract's checks let no unknown number through. */
export const nameOf = <T extends Readonly<Record<string, number>>>(
  values: T,
  value: number,
): Named<T> | undefined => {
  const name = Object.keys(values).find((key) => values[key] === value)
  return name === 'UNSPECIFIED' ? undefined : (name as Named<T> | undefined)
}

/** Use for what the contract requires: it is there, only the type does not know it. */
export const required = <T>(field: string, value: T | undefined): T => {
  if (value === undefined) throw invalidField(field, 'REQUIRED')
  return value
}

/** Use for a page as lists take it; fifty rows where nothing is said. */
export const pageOf = ({
  pageToken,
  pageSize,
}: {
  readonly pageToken: string
  readonly pageSize: number
}) => ({
  limit: pageSize || 50,
  ...(pageToken ? { after: pageToken } : {}),
})
