/** Moments as the services keep them: milliseconds since 1970 of this time, not the counts beside them. */
const [earliest, latest] = [Date.UTC(2020, 0), Date.UTC(2050, 0)]

const isMoment = (value: number): boolean => value > earliest && value < latest

const calendarDay = /^\d{4}-\d\d-\d\d$/

const dayAfter = (day: string, by: number): string =>
  new Date(Date.parse(day) + by).toISOString().slice(0, 10)

const shiftedText = (text: string, by: number): string => (calendarDay.test(text) ? dayAfter(text, by) : text)

const shiftedWithin = (value: object, by: number): unknown => {
  if (value instanceof Date) return new Date(value.getTime() + by)
  if (Array.isArray(value)) return value.map((one) => shifted(one, by))
  // What the driver makes of other kinds of values is no place for moments.
  if (value.constructor !== Object) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shifted(one, by)]))
}

const shifted = (value: unknown, by: number): unknown => {
  if (typeof value === 'number') return isMoment(value) ? value + by : value
  if (typeof value === 'string') return shiftedText(value, by)
  return typeof value === 'object' && value !== null ? shiftedWithin(value, by) : value
}

/** The same document as if everything in it had happened so many milliseconds later. */
export const shiftedBy =
  (by: number) =>
  <D>(document: D): D =>
    shifted(document, by) as D
