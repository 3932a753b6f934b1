type Given<T> = { readonly [K in keyof T]?: string }

/** What people leave empty is absent. */
export const given = <T extends Readonly<Record<string, string>>>(words: T): Given<T> =>
  Object.fromEntries(Object.entries(words).filter(([, text]) => text !== '')) as Given<T>
