import { notFound, type Ask, type FileRange, type OpenFile } from '@fengqiao/domain-kit'
import { evidenceOf } from '../domain/evidence.ts'
import type { Deps } from '../ports.ts'

export interface EvidenceAsked {
  readonly attachmentId: string
  readonly range?: FileRange
}

/** Evidence of an issue in the caller's scope: it is read through an issue that refers to it, and in no other way. */
export const readEvidence =
  ({ issues, files }: Pick<Deps, 'issues' | 'files'>) =>
  async ({ scope, input }: Ask<EvidenceAsked & { readonly issueId: string }>): Promise<OpenFile> => {
    const { issueId, attachmentId, range } = input
    const { state } = await issues.load(scope, issueId)
    if (evidenceOf(state, attachmentId) === undefined) throw notFound()
    return files.open(issueId, attachmentId, range)
  }

/** What the caller uploaded and no issue refers to yet. */
export const readOwnEvidence =
  ({ files }: Pick<Deps, 'files'>) =>
  ({ caller, input }: Ask<EvidenceAsked>): Promise<OpenFile> =>
    files.openOwn(caller.id, input.attachmentId, input.range)
