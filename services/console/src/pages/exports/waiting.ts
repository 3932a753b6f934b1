import type { Export, Me } from '../../api/model.ts'

/** Whether somebody else's export waits for this person to agree or not. */
export const waitsFor = ({ status, askedById, approvals = [] }: Export, me: Me | undefined): boolean =>
  status === 'EXPORT_STATUS_ASKED' &&
  askedById !== me?.personId &&
  !approvals.some(({ byId }) => byId === me?.personId)
