/** Reads a number from the command line; what is none, or too small, is refused by the name of its option. */
export const wholeNumber = (name: string, text: string, least: number): number => {
  const value = Number(text)
  if (Number.isInteger(value) && value >= least) return value
  throw new RangeError(`--${name} must be a whole number of at least ${least}, not "${text}"`)
}
