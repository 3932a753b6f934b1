/**
 * Use where pieces follow one another and the work on each mostly waits: so many are under way at once, and what came
 * of each is given in their order. Whoever stops reading is let go when what is under way has ended; a failure is met
 * where its piece would have come.
 */
export async function* someAtOnce<I, O>(
  items: AsyncIterable<I>,
  most: number,
  work: (item: I) => Promise<O>,
): AsyncGenerator<O> {
  const underWay: Promise<O>[] = []
  try {
    for await (const item of items) {
      const working = work(item)
      working.catch(() => undefined)
      underWay.push(working)
      if (underWay.length >= most) yield await (underWay.shift() as Promise<O>)
    }
    for (let next = underWay.shift(); next !== undefined; next = underWay.shift()) yield await next
  } finally {
    await Promise.allSettled(underWay)
  }
}
