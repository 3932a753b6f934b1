/** A service that somebody is offered. */
export interface PlannedCare {
  /** Key of the resident. */
  readonly of: string
  /** As the contract names it. */
  readonly purpose: string
  readonly reason: string
  /** How he agreed, where that is the basis. */
  readonly consent?: string
}

/** That a household rents its home. */
export interface PlannedLetting {
  readonly buildingCode: string
  readonly roomCode: string
  /** Key of the household. */
  readonly household: string
  /** Keys of who rents it: its grown members. */
  readonly tenants: readonly string[]
  /** One who is on no register, or the key of a resident. */
  readonly landlord: { readonly name: string; readonly phone: string } | { readonly of: string }
  /** As the contract names it. */
  readonly use: string
  readonly from: string
  /** What was found of the home's fire safety, as the contract names it. */
  readonly found: string
}

/** 实有单位: a shop, a company, a school. */
export interface PlannedOrganisation {
  /** After GB 32100. */
  readonly creditCode: string
  readonly name: string
  readonly buildingCode: string
  /** Who runs it, and where one calls. */
  readonly representative: string
  readonly phone: string
  readonly openedOn: string
}
