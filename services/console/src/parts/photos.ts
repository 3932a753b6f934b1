import type { Problem } from '../api/problem.ts'

/** A file that was stored, as a form's draft keeps it. */
export interface KeptPhoto {
  readonly attachmentId: string
  readonly contentType: string
}

/** What a request names of files; nothing when there are none. */
export const attachmentsOf = (kept: readonly KeptPhoto[]): { readonly attachmentIds?: string[] } =>
  kept.length === 0 ? {} : { attachmentIds: kept.map(({ attachmentId }) => attachmentId) }

/** A photograph or paper of a form, from the moment it was chosen. */
export interface Photo {
  /** The key it is sent under, so that trying again stores it once. */
  readonly key: string
  readonly contentType: string
  readonly state: 'sending' | 'stored' | 'failed'
  /** How much of it has gone out, from 0 to 1. */
  readonly share: number
  readonly attachmentId?: string
  readonly problem?: Problem
  /** What is on this device, until the form is left. */
  readonly file?: Blob
}

export type PhotoEvent =
  | { readonly type: 'chosen'; readonly photos: readonly Photo[] }
  | { readonly type: 'moved'; readonly key: string; readonly share: number }
  | { readonly type: 'stored'; readonly key: string; readonly kept: KeptPhoto }
  | { readonly type: 'failed'; readonly key: string; readonly problem: Problem }
  | { readonly type: 'again'; readonly key: string }
  | { readonly type: 'removed'; readonly key: string }
  | { readonly type: 'cleared' }

/** As many as one step may bring. */
export const mostPhotos = 9

const megabyte = 1024 * 1024
const paper = 'application/pdf'
const largest: Readonly<Record<string, number>> = {
  'image/jpeg': 10 * megabyte,
  'image/png': 10 * megabyte,
  'image/webp': 10 * megabyte,
  [paper]: 20 * megabyte,
}

/** The kinds that a chooser offers; a telephone turns its own kind of picture into one of them. */
export const acceptedKinds = Object.keys(largest).join(',')

export const isPaper = (contentType: string): boolean => contentType === paper

/** What is wrong with a file before it travels; the server looks at its content. */
export const wrongWith = ({ type, size }: Pick<Blob, 'type' | 'size'>): 'kind' | 'size' | undefined => {
  const most = largest[type]
  if (most === undefined) return 'kind'
  return size > most ? 'size' : undefined
}

/** A file as it was chosen, about to be sent. */
export const chosen = (file: Blob, key: string): Photo => ({
  key,
  contentType: file.type,
  state: 'sending',
  share: 0,
  file,
})

/** Files of a draft: they are stored already. */
export const photosOf = (kept: readonly KeptPhoto[]): readonly Photo[] =>
  kept.map(({ attachmentId, contentType }) => ({
    key: attachmentId,
    contentType,
    state: 'stored',
    share: 1,
    attachmentId,
  }))

type Changes = {
  readonly [T in PhotoEvent['type']]: (
    photos: readonly Photo[],
    event: Extract<PhotoEvent, { type: T }>,
  ) => readonly Photo[]
}

const change = (photos: readonly Photo[], key: string, part: Partial<Photo>): readonly Photo[] =>
  photos.map((photo) => (photo.key === key ? { ...photo, ...part } : photo))

const changes: Changes = {
  chosen: (photos, event) => [...photos, ...event.photos].slice(0, mostPhotos),
  moved: (photos, { key, share }) => change(photos, key, { share }),
  stored: (photos, { key, kept }) => change(photos, key, { state: 'stored', share: 1, ...kept }),
  failed: (photos, { key, problem }) => change(photos, key, { state: 'failed', problem }),
  again: (photos, { key }) => change(photos, key, { state: 'sending', share: 0 }),
  removed: (photos, { key }) => photos.filter((photo) => photo.key !== key),
  cleared: () => [],
}

/** How the photos of a form follow from what happened to them. */
export const photosAfter = (photos: readonly Photo[], event: PhotoEvent): readonly Photo[] =>
  (changes[event.type] as (photos: readonly Photo[], event: PhotoEvent) => readonly Photo[])(photos, event)

/** Those that a request may name and a draft may keep. */
export const keptOf = (photos: readonly Photo[]): readonly KeptPhoto[] =>
  photos.flatMap(({ attachmentId, contentType }) =>
    attachmentId === undefined ? [] : [{ attachmentId, contentType }],
  )

/** Whether the form must wait, or somebody decide, before it is sent: nothing that was chosen is left behind silently. */
export const unsettledIn = (photos: readonly Photo[]): 'sending' | 'failed' | undefined =>
  (['sending', 'failed'] as const).find((state) => photos.some((photo) => photo.state === state))
