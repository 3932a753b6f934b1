import { isRefusal, type Ask, type AttachmentRef } from '@fengqiao/domain-kit'
import type { Deps } from '../ports.ts'

/** What a command is told of evidence: the ids of files that were uploaded before. */
export interface EvidenceInput {
  readonly attachmentIds?: readonly string[]
}

/** Evidence as the rule sees it: asked for in the moment of the decision. */
export type Evidence = () => { readonly attachments?: readonly AttachmentRef[] }

/**
 * Around a commit that may refer to files: they are held for the issue before it, kept after it, and free again when
 * it was refused. Dying in between loses nothing: the sweep asks the issue.
 */
export const withEvidence =
  ({ files }: Pick<Deps, 'files'>) =>
  async <T>(
    { meta, input }: Ask<EvidenceInput>,
    issueId: string,
    commit: (evidence: Evidence) => Promise<T>,
  ): Promise<T> => {
    const { attachmentIds: ids = [] } = input
    if (ids.length === 0) return commit(() => ({}))
    const claim = await files.claim({ ids, by: meta.actor, holder: issueId })
    const evidence: Evidence = () => {
      claim.demandFresh()
      return { attachments: claim.refs }
    }
    try {
      const done = await commit(evidence)
      await claim.confirm()
      return done
    } catch (error) {
      if (isRefusal(error)) await claim.release()
      throw error
    }
  }
