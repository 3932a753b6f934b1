/** Use between two pieces of long work that may wait for nothing: what others have to do is done before the next one. */
export const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
