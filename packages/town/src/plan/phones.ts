/** A telephone by a number of eight digits. No mobile number begins with 100, so it rings nowhere. */
export const phoneOf = (number: number): string => {
  const digits = String(number)
  return `100 ${digits.slice(0, 4)} ${digits.slice(4)}`
}
