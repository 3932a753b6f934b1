import { useQuery } from '@tanstack/react-query'
import { blobOf } from './client.ts'
import type { UploadedFile } from './model.ts'
import { uploadTo, type Upload } from './upload.ts'

/** Sends a photograph or a paper of a matter. */
export const uploadEvidence = (upload: Upload): Promise<UploadedFile> =>
  uploadTo('/v1/issues/evidence:upload', upload)

const once = { staleTime: Infinity, retry: 1 } as const

/** A file of a matter; its bytes never change. */
export const useEvidence = (issueId: string, attachmentId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['evidence', issueId, attachmentId],
    queryFn: () => blobOf(`/v1/issues/${issueId}/evidence/${attachmentId}`),
    enabled,
    ...once,
  })

/** A file that I uploaded and no matter refers to yet, as after a reload of a half-written form. */
export const useOwnEvidence = (attachmentId: string | undefined) =>
  useQuery({
    queryKey: ['evidence', 'own', attachmentId],
    queryFn: () => blobOf(`/v1/issues/evidence/${attachmentId ?? ''}`),
    enabled: attachmentId !== undefined,
    ...once,
  })
