import { invalidField } from '@fengqiao/domain-kit'

type Named<T> = Exclude<Extract<keyof T, string>, 'UNSPECIFIED'>

/** The name of an enum's value; the unspecified one is none. The contract's checks let no unknown number through. */
export const nameOf = <T extends Readonly<Record<string, number>>>(
  values: T,
  value: number,
): Named<T> | undefined => {
  const name = Object.keys(values).find((key) => values[key] === value)
  return name === 'UNSPECIFIED' ? undefined : (name as Named<T> | undefined)
}

/** What the contract requires is there; the type does not know it. */
export const required = <T>(field: string, value: T | undefined): T => {
  if (value === undefined) throw invalidField(field, 'REQUIRED')
  return value
}

/** Without what is absent, so that it stays absent. */
export const present = <T extends object>(value: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>
  }

/** A page as lists take it. */
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
