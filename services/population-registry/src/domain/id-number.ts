import { invalidField } from '@fengqiao/domain-kit'
import { dayAt, faultOfIdNumber, writtenIdNumber } from '@fengqiao/standards'
import type { Instant } from './act.ts'

/** The number in its one written form; refused with what is wrong, by the field it stands in. */
export const demandIdNumber = (text: string, at: Instant, field = 'idNumber'): string => {
  const number = writtenIdNumber(text)
  const fault = faultOfIdNumber(number, dayAt(at))
  if (fault) throw invalidField(field, `ID_NUMBER_${fault}`)
  return number
}
