/** Use where others need not wait for ever: goes on after `limit` milliseconds, whatever became of it. */
export const atMost = async (limit: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limit)
  })
  try {
    await Promise.race([work, late])
  } catch {
    // It failed instead of ending well; either way it is over.
  } finally {
    clearTimeout(timer)
  }
}
