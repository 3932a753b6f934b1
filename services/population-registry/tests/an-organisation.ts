import { RegisterOrganisationRequest } from '@fengqiao/contracts/population-registry/v1'
import { creditCheckOf, organisationCheckOf } from '@fengqiao/standards'
import {
  evolveOrganisation,
  type Organisation,
  type OrganisationEvent,
  type OrganisationRegistered,
} from '../src/domain/organisation.ts'
import { act, home, sealed } from './a-person.ts'

let codes = 0

/** A credit code that belongs to nobody: its county never was. */
export const aCode = (begins = '92', sequence = (codes += 1)): string => {
  const first8 = `MA${String(sequence).padStart(6, '0')}`
  const first17 = `${begins}621299${first8}${organisationCheckOf(first8)}`
  return first17 + creditCheckOf(first17)
}

export const anOrganisation = (changes: object = {}): RegisterOrganisationRequest =>
  RegisterOrganisationRequest.fromPartial({
    name: '瑞祥便利店',
    creditCode: aCode(),
    buildingCode: home,
    roomCode: `${home}0100101`,
    representative: '林一一',
    contactName: '林二二',
    contactPhone: '100 0000 0002',
    openedOn: '2026-01-15',
    ...changes,
  })

/** The first fact of one, as the tests of rules give it. */
export const registered: OrganisationRegistered & { readonly creditCode: string } = {
  type: 'OrganisationRegistered',
  ...act,
  name: '瑞祥便利店',
  creditCode: '92621299MA0000015Q',
  place: { buildingCode: home, gridCode: '621202100001001', room: sealed('room') },
  representative: sealed('representative'),
  openedOn: '2026-01-15',
}

/** The organisation that these facts make. */
export const organisationOf = (...facts: readonly OrganisationEvent[]): Organisation => {
  const organisation = facts.reduce<Organisation | undefined>(evolveOrganisation, undefined)
  if (!organisation) throw new Error('an organisation begins with a fact')
  return organisation
}
