/** How far a listener has heard one producer. */
export interface Place {
  readonly epoch: string
  readonly position: number
}

/** How far a listener has heard each producer: the id of an event on the live stream. */
export type Vector = Readonly<Record<string, Place>>

type Compact = Record<string, [epoch: string, position: number]>

/** Use to write the `id` of an event. */
export const writeVector = (vector: Vector): string => {
  const compact: Compact = {}
  for (const [producer, { epoch, position }] of Object.entries(vector)) compact[producer] = [epoch, position]
  return Buffer.from(JSON.stringify(compact)).toString('base64url')
}

const isPlace = (value: unknown): value is [string, number] =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  Number.isSafeInteger(value[1]) &&
  Number(value[1]) >= 0

/** Use to read `Last-Event-ID`. What cannot be read is no place at all: the listener starts from now. */
export const readVector = (id: string | undefined): Vector | undefined => {
  if (id === undefined || id === '') return undefined
  try {
    const compact: unknown = JSON.parse(Buffer.from(id, 'base64url').toString())
    if (typeof compact !== 'object' || compact === null) return undefined
    return Object.fromEntries(
      Object.entries(compact).flatMap(([producer, value]: [string, unknown]) =>
        isPlace(value) ? [[producer, { epoch: value[0], position: value[1] }]] : [],
      ),
    )
  } catch {
    return undefined
  }
}
