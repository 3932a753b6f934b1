import type { Someone } from './people.ts'

/** Use for a matter to look at: an anonymous one in this grid. */
export const registerIssue = async ({ api }: Someone, gridCode: string): Promise<string> => {
  const made = await api.post<{ readonly receipt: { readonly id: string } }>('/v1/issues', {
    title: '楼道照明灯不亮',
    category: 'ISSUE_CATEGORY_PUBLIC_FACILITY',
    reporter: { kind: 'REPORTER_KIND_ANONYMOUS' },
    place: { gridCode },
  })
  return made.receipt.id
}

/** Use for a dispute to look at: of two parties without accounts, in this grid. */
export const openDispute = async ({ api }: Someone, gridCode: string): Promise<string> => {
  const party = { side: 'DISPUTE_SIDE_APPLICANT', name: '林三', phone: '100 0000 0001' }
  const made = await api.post<{ readonly id: string }>('/v1/disputes', {
    gridCode,
    type: 'DISPUTE_TYPE_NEIGHBOUR',
    source: 'DISPUTE_SOURCE_APPLICATION',
    facts: '两家为漏水争执',
    parties: [party, { ...party, side: 'DISPUTE_SIDE_RESPONDENT' }],
  })
  return made.id
}
