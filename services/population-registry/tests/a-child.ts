import { checkCharacterOf } from '@fengqiao/standards'

let children = 0

/** Of somebody who is nine or ten years old, in a place that gives nobody a number. */
export const childNumber = (): string => {
  const first17 = `621299${String(new Date().getUTCFullYear() - 10)}0101${String((children += 1)).padStart(3, '0')}`
  return first17 + checkCharacterOf(first17)
}
