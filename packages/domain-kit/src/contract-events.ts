/** A contract event, ready to be sent: its full name and its proto3 JSON. */
export interface Contract {
  readonly type: string
  readonly data: unknown
}

interface Codec<T> {
  readonly $type: string
  readonly fromPartial: (value: T) => unknown
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each codec writes its own message only
  readonly toJSON: (message: any) => unknown
}

/** Use for a fact that others hear of: written by the event's own codec. */
export const made = <T>(codec: Codec<T>, value: T): Contract => ({
  type: codec.$type,
  data: codec.toJSON(codec.fromPartial(value)),
})

/** Use for what others hear of each fact of a kind: a new fact does not compile until that is decided. */
export type Facts<E extends { readonly type: string }> = {
  readonly [T in E['type']]: (id: string, fact: Extract<E, { type: T }>) => Contract | undefined
}

/** Use for a fact that nobody outside hears of. */
export const nothing = (): undefined => undefined
