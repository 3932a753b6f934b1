import { useState, type ChangeEvent } from 'react'
import { useOwnEvidence } from '../api/evidence.ts'
import { useWords } from '../words/index.ts'
import { acceptedKinds, type Photo } from './photos.ts'
import './photos.css'
import { Thumb } from './Thumb.tsx'
import type { Photos } from './use-photos.ts'

interface ItemProps {
  readonly photo: Photo
  readonly number: number
  readonly onRetry: () => void
  readonly onRemove: () => void
}

const State = ({ photo, onRetry }: Pick<ItemProps, 'photo' | 'onRetry'>) => {
  const { t } = useWords()
  if (photo.state === 'sending')
    return <progress value={photo.share} max={1} aria-label={t('photos.sending')} />
  if (photo.state === 'stored') return null
  return (
    <>
      <span className="field-error" role="alert">
        {photo.problem?.fields[0]?.words || photo.problem?.words || t('photos.failed')}
      </span>
      <button type="button" onClick={onRetry}>
        {t('common.retry')}
      </button>
    </>
  )
}

const Item = ({ photo, number, onRetry, onRemove }: ItemProps) => {
  const { t } = useWords()
  const own = useOwnEvidence(photo.file === undefined ? photo.attachmentId : undefined)
  const name = t('photos.numbered', { number })
  return (
    <li>
      <Thumb blob={photo.file ?? own.data} contentType={photo.contentType} alt={name} />
      {own.isError ? <span className="field-error">{t('photos.gone')}</span> : null}
      <State photo={photo} onRetry={onRetry} />
      <button type="button" onClick={onRemove} aria-label={t('photos.remove', { name })}>
        {t('photos.removeShort')}
      </button>
    </li>
  )
}

interface PickProps {
  readonly label: string
  readonly camera?: boolean
  readonly id?: string
  readonly onPick: (files: readonly Blob[]) => void
}

// The browser's own chooser under a label: complete by keyboard, and on telephones the camera itself.
const Pick = ({ label, camera = false, id, onPick }: PickProps) => {
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    onPick([...(event.target.files ?? [])])
    event.target.value = ''
  }
  return (
    <label className={camera ? 'pick pick-first phone-only' : 'pick'}>
      <input
        type="file"
        className="visually-hidden"
        {...(id === undefined ? {} : { id })}
        {...(camera
          ? { accept: 'image/*', capture: 'environment' as const }
          : { accept: acceptedKinds, multiple: true })}
        onChange={pick}
      />
      {label}
    </label>
  )
}

interface Props {
  readonly id: string
  readonly label: string
  readonly photos: Photos
  readonly error?: string | undefined
}

/** Photographs and papers of a form: the camera first on a telephone; each shows how far it is, and can be taken back. */
export const PhotosField = ({ id, label, photos, error }: Props) => {
  const { t } = useWords()
  const [refused, setRefused] = useState<readonly ('kind' | 'size')[]>([])
  const add = (files: readonly Blob[]): void => setRefused(photos.add(files))
  const wrong = error ?? (refused[0] === undefined ? undefined : t(`photos.${refused[0]}`))
  return (
    <fieldset className="photos" aria-describedby={`${id}-note`}>
      <legend>
        {label} <span className="quiet">{t('common.optionalMark')}</span>
      </legend>
      <ul className="thumbs">
        {photos.photos.map((photo, index) => (
          <Item
            key={photo.key}
            photo={photo}
            number={index + 1}
            onRetry={() => photos.retry(photo)}
            onRemove={() => photos.remove(photo.key)}
          />
        ))}
      </ul>
      {photos.room > 0 ? (
        <div className="buttons">
          <Pick label={t('photos.camera')} camera onPick={add} />
          <Pick label={t('photos.choose')} id={id} onPick={add} />
        </div>
      ) : null}
      <p id={`${id}-note`} className={wrong === undefined ? 'quiet' : 'field-error'} role="status">
        {wrong ?? t('photos.hint')}
      </p>
    </fieldset>
  )
}

/** What to say of photos that keep a form from being sent. */
export const usePhotosError = (photos: Photos, tried: boolean): string | undefined => {
  const { t } = useWords()
  if (!tried || photos.unsettled === undefined) return undefined
  return t(photos.unsettled === 'sending' ? 'photos.wait' : 'photos.settle')
}
