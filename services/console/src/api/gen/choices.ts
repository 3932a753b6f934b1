// Generated from proto/ by `npm run generate`. Change the contract, not this file.

/** What may be chosen of a code that has more values, which come about by themselves. */
export const choices = {
  "OpenDisputeRequest": {
    "source": [
      "DISPUTE_SOURCE_APPLICATION",
      "DISPUTE_SOURCE_INITIATIVE",
      "DISPUTE_SOURCE_POLICE",
      "DISPUTE_SOURCE_COURT",
      "DISPUTE_SOURCE_ASSIGNMENT"
    ]
  },
  "CancelRegriddingRequest": {
    "reason": [
      "REGRIDDING_CANCELLATION_NOT_NEEDED",
      "REGRIDDING_CANCELLATION_PLAN_WRONG",
      "REGRIDDING_CANCELLATION_POSTPONED"
    ]
  },
  "EndCareRequest": {
    "ending": [
      "CARE_ENDING_NO_LONGER_NEEDED",
      "CARE_ENDING_CONSENT_WITHDRAWN",
      "CARE_ENDING_OWN_WISH",
      "CARE_ENDING_ENTERED_WRONGLY"
    ]
  },
  "EndLeaderRequest": {
    "ending": [
      "LEADER_ENDING_OWN_WISH",
      "LEADER_ENDING_MOVED_HOUSE",
      "LEADER_ENDING_SUCCEEDED",
      "LEADER_ENDING_APPOINTED_WRONGLY"
    ]
  },
  "RecordTenantLeftRequest": {
    "ending": [
      "TENANCY_ENDING_LEFT",
      "TENANCY_ENDING_ENTERED_WRONGLY"
    ]
  }
} as const
