/** Why a rule refuses, by the field where it names one; else what it answers. */
export const reasonOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    const { reason, details } = error as { reason: string; details: { violations?: { reason: string }[] } }
    return details.violations?.[0]?.reason ?? reason
  }
}
