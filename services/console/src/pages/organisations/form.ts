import type {
  CorrectOrganisationRequest,
  Organisation,
  OrganisationNoCode,
  RegisterOrganisationRequest,
} from '../../api/model.ts'

/** What stands in the form of an organisation; empty is not given. */
export interface OrganisationFields {
  readonly name: string
  readonly creditCode: string
  /** Why it has no code; empty where it has one. */
  readonly noCode: OrganisationNoCode | ''
  readonly buildingCode: string
  readonly roomCode: string
  readonly representative: string
  readonly contactName: string
  readonly contactPhone: string
  readonly openedOn: string
}

/** Nothing given. */
export const nothingGiven: OrganisationFields = {
  ...{ name: '', creditCode: '', noCode: '', buildingCode: '', roomCode: '' },
  ...{ representative: '', contactName: '', contactPhone: '', openedOn: '' },
}

/** The form of a correction: what is public stands there, what is masked is given anew or left. */
export const fieldsOf = ({ name, creditCode, buildingCode }: Organisation): OrganisationFields => ({
  ...nothingGiven,
  ...{ name, creditCode, buildingCode },
})

const codeOf = (typed: string): string => typed.replaceAll(/[\s-]/g, '')

/** The controls that are wrong before anything travels; the server looks at the check characters. */
export const wrongInNew = (
  fields: OrganisationFields,
): readonly ('name' | 'creditCode' | 'buildingCode')[] => {
  const tests = [
    ['creditCode', fields.noCode === '' && codeOf(fields.creditCode).length !== 18],
    ['name', Array.from(fields.name.trim()).length < 2],
    ['buildingCode', fields.buildingCode === ''],
  ] as const
  return tests.filter(([, wrong]) => wrong).map(([name]) => name)
}

const given = <T extends object>(entries: T): Partial<T> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== '')) as Partial<T>

const trimmed = (fields: OrganisationFields): OrganisationFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, string]) => [name, value.trim()]),
  ) as unknown as OrganisationFields

/** The request for a new organisation. */
export const registrationOf = (fields: OrganisationFields): RegisterOrganisationRequest => {
  const { name, creditCode, noCode, buildingCode, ...rest } = trimmed(fields)
  const known = noCode === '' ? { creditCode: codeOf(creditCode) } : { noCode }
  return { ...given(rest), ...known, name, buildingCode }
}

/** The request of a correction: only what is another than before. */
export const correctionOf = (
  before: Organisation,
  fields: OrganisationFields,
): CorrectOrganisationRequest => {
  const { name, creditCode, noCode: _none, buildingCode: _stays, openedOn: _day, ...rest } = trimmed(fields)
  const code = codeOf(creditCode)
  return {
    ...given(rest),
    ...(name === before.name ? {} : { name }),
    ...(code === before.creditCode ? {} : { creditCode: code }),
  }
}
