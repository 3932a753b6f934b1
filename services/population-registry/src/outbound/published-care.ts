import * as contract from '@fengqiao/contracts/population-registry/v1'
import { made, nothing, type Facts } from '@fengqiao/domain-kit'
import type { CareEvent } from '../domain/caring/care.ts'

/** Care as others hear of it: that there is an entry, never whose or which service it is. */
export const care: Facts<CareEvent> = {
  CareEntered: (careEntryId, { basis }) =>
    made(contract.CareEntered, { careEntryId, lawfulBasis: contract.LawfulBasis[basis] }),
  CareRenewed: (careEntryId) => made(contract.CareRenewed, { careEntryId }),
  CareEnded: (careEntryId, { ending }) =>
    made(contract.CareEnded, { careEntryId, ending: contract.CareEnding[ending] }),
  CareFollowed: nothing,
}
