// Generated from proto/ by `npm run generate`. Change the contract, not this file.
export {
  DisputeArchived,
  DisputeClosed,
  DisputeClosing,
  disputeClosingFromJSON,
  disputeClosingToJSON,
} from '../fengqiao/dispute_mediation/v1/events.ts'
