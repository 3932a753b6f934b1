import { invalidField } from '@fengqiao/domain-kit'
import { dayAt, faultOfIdNumber, writtenIdNumber } from '@fengqiao/standards'
import type { Instant } from './act.ts'

/** The number in its one written form; refused with what is wrong. */
export const demandIdNumber = (text: string, at: Instant): string => {
  const number = writtenIdNumber(text)
  const fault = faultOfIdNumber(number, dayAt(at))
  if (fault) throw invalidField('idNumber', `ID_NUMBER_${fault}`)
  return number
}
