/**
 * Use around work that may never end: refuses after `limit` milliseconds. What ends later is told to nobody, and
 * `left` hears that it did.
 */
export const within = async <T>(
  limit: number,
  work: Promise<T>,
  {
    late,
    left = () => undefined,
  }: { readonly late: () => Error; readonly left?: (ended: Promise<void>) => void },
): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      left(
        work.then(
          () => undefined,
          () => undefined,
        ),
      )
      reject(late())
    }, limit)
  })
  try {
    return await Promise.race([work, overdue])
  } finally {
    clearTimeout(timer)
  }
}
