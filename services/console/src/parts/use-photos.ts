import { useReducer, useRef } from 'react'
import { uploadEvidence } from '../api/evidence.ts'
import { problemOf } from '../api/problem.ts'
import {
  chosen,
  keptOf,
  mostPhotos,
  photosAfter,
  photosOf,
  unsettledIn,
  wrongWith,
  type KeptPhoto,
  type Photo,
  type PhotoEvent,
} from './photos.ts'

type Tell = (event: PhotoEvent) => void

// What is on its way, by its key, so that it can be taken back.
const useSending = (tell: Tell) => {
  const underway = useRef(new Map<string, AbortController>())
  const send = ({ key, file }: Photo): void => {
    if (file === undefined) return
    const taken = new AbortController()
    underway.current.set(key, taken)
    const onProgress = (share: number): void => tell({ type: 'moved', key, share })
    uploadEvidence({ file, key, onProgress, signal: taken.signal })
      .then(({ attachmentId, contentType }) =>
        tell({ type: 'stored', key, kept: { attachmentId, contentType } }),
      )
      .catch((error: unknown) => tell({ type: 'failed', key, problem: problemOf(error) }))
      .finally(() => underway.current.delete(key))
  }
  return {
    send,
    takeBack: (key: string): void => underway.current.get(key)?.abort(),
    takeAllBack: (): void => underway.current.forEach((one) => one.abort()),
  }
}

/** The photos of a form: each is sent as soon as it is chosen, may be sent again, and may be taken back. */
export const usePhotos = (draft: readonly KeptPhoto[]) => {
  const [photos, tell] = useReducer(photosAfter, draft, photosOf)
  const { send, takeBack, takeAllBack } = useSending(tell)
  return {
    photos,
    kept: keptOf(photos),
    unsettled: unsettledIn(photos),
    room: mostPhotos - photos.length,
    /** Answers what was wrong with those that were not taken. */
    add: (files: readonly Blob[]): readonly ('kind' | 'size')[] => {
      const right = files.filter((file) => wrongWith(file) === undefined)
      const taken = right
        .slice(0, mostPhotos - photos.length)
        .map((file) => chosen(file, crypto.randomUUID()))
      tell({ type: 'chosen', photos: taken })
      taken.forEach(send)
      return files.map(wrongWith).filter((wrong) => wrong !== undefined)
    },
    retry: (photo: Photo): void => {
      tell({ type: 'again', key: photo.key })
      send(photo)
    },
    remove: (key: string): void => {
      takeBack(key)
      tell({ type: 'removed', key })
    },
    clear: (): void => {
      takeAllBack()
      tell({ type: 'cleared' })
    },
  }
}

/** What `usePhotos` gives, for the parts of a form. */
export type Photos = ReturnType<typeof usePhotos>
