import { attachments, type AttachmentOptions, type AttachmentStore } from '@fengqiao/attachments'
import { systemScope } from '@fengqiao/domain-kit'
import { evidenceOf } from '../domain/evidence.ts'
import type { IssueStore } from '../ports.ts'

/** Files of issues; whether an issue refers to one is asked of the issue itself. */
export const evidenceFiles = (
  options: Omit<AttachmentOptions, 'refers'>,
  issues: () => Pick<IssueStore, 'look'>,
): AttachmentStore =>
  attachments({
    ...options,
    refers: async (issueId, id) => {
      const issue = await issues().look(systemScope, issueId)
      return issue !== undefined && evidenceOf(issue.state, id) !== undefined
    },
  })
