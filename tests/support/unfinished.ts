import type { Api } from '@fengqiao/town'
import { formTerms } from './forms.ts'
import { northAndSouth, planHalves, type Ring } from './grids.ts'

interface Grid {
  readonly boundary: { readonly ring: Ring }
  readonly assignments: readonly { readonly personId: string }[]
}

/** Leaves in a seeded town what no seeding leaves: a form that is a draft yet, and new grids that are to come. */
export const leaveUnfinished = async ({
  clerk,
  admin,
}: {
  readonly clerk: Api
  readonly admin: Api
}): Promise<void> => {
  const gridCode = '621202100001001'
  await clerk.post('/v1/forms', { terms: formTerms(gridCode) })
  const { boundary, assignments } = await admin.get<Grid>(`/v1/grids/${gridCode}`)
  const [primary] = assignments
  const halving = { gridCode, halves: northAndSouth(boundary.ring), primaryId: primary?.personId ?? '' }
  await planHalves(admin, halving)
}
