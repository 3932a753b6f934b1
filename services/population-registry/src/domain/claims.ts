/** Who may hold a value that one alone may hold. */
export interface Claim {
  readonly value: string
  readonly owner: string
  /** One a command of the owner's that tried: whoever takes the claim turns all of them away. */
  readonly tokens: readonly string[]
}

/** A claim as it stands, with what it takes to replace exactly this one. */
export interface StandingClaim extends Claim {
  readonly turn: number
}

/** One document a value. */
export interface Claims {
  /** Those of the claims that another stands in the way of, as it stands. */
  readonly insert: (claims: readonly Claim[]) => Promise<ReadonlyMap<string, StandingClaim>>
  /** False when the claim is another by now. */
  readonly replace: (standing: StandingClaim, claim: Claim) => Promise<boolean>
  /** The claims on those of the values that anybody claimed. */
  readonly standing: (values: readonly string[]) => Promise<ReadonlyMap<string, StandingClaim>>
  readonly dropOf: (owner: string) => Promise<void>
}
