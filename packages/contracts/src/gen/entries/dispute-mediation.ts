// Generated from proto/ by `npm run generate`. Change the contract, not this file.
export { DisputeServiceService, DisputeServiceClient } from '../fengqiao/dispute_mediation/v1/disputes.ts'
export type { DisputeServiceServer } from '../fengqiao/dispute_mediation/v1/disputes.ts'
export {
  DisputeArchived,
  DisputeClosed,
  DisputeClosing,
  disputeClosingFromJSON,
  disputeClosingToJSON,
} from '../fengqiao/dispute_mediation/v1/events.ts'
