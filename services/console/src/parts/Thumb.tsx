import { useEffect, useRef, useState } from 'react'
import { useEvidence } from '../api/evidence.ts'
import type { Attachment } from '../api/model.ts'
import { useWords } from '../words/index.ts'
import { isPaper } from './photos.ts'
import './photos.css'
import { useObjectUrl } from './use-object-url.ts'

interface ThumbProps {
  readonly blob: Blob | undefined
  readonly contentType: string
  readonly alt: string
}

/** A small picture, or the sign of a paper. */
export const Thumb = ({ blob, contentType, alt }: ThumbProps) => {
  const { t } = useWords()
  const url = useObjectUrl(blob)
  if (isPaper(contentType))
    return (
      <span className="thumb thumb-paper" role="img" aria-label={alt}>
        {t('photos.paper')}
      </span>
    )
  return url === undefined ? (
    <span className="thumb" role="img" aria-label={alt} />
  ) : (
    <img className="thumb" src={url} alt={alt} />
  )
}

// Pictures weigh megabytes: one that is never scrolled to is never fetched.
const useSeen = () => {
  const place = useRef<HTMLLIElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const watch = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
    })
    if (place.current !== null) watch.observe(place.current)
    return () => watch.disconnect()
  }, [])
  return { place, seen }
}

interface EvidenceProps {
  readonly issueId: string
  readonly file: Attachment
  readonly alt: string
}

const EvidenceItem = ({ issueId, file, alt }: EvidenceProps) => {
  const { t } = useWords()
  const { place, seen } = useSeen()
  const found = useEvidence(issueId, file.attachmentId, seen)
  const url = useObjectUrl(found.data)
  const thumb = <Thumb blob={found.data} contentType={file.contentType} alt={alt} />
  return (
    <li ref={place}>
      {url === undefined ? (
        thumb
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {thumb}
        </a>
      )}
      {found.isError ? (
        <button type="button" onClick={() => void found.refetch()}>
          {t('photos.notLoaded')}
        </button>
      ) : null}
    </li>
  )
}

interface Props {
  readonly issueId: string
  readonly files: readonly Attachment[]
  /** The name of the step, for those who hear the page. */
  readonly step: string
}

/** What a step brought: small, and large when it is pressed. */
export const EvidenceRow = ({ issueId, files, step }: Props) => {
  const { t } = useWords()
  if (files.length === 0) return null
  return (
    <ul className="thumbs" aria-label={t('photos.ofStep', { step })}>
      {files.map((file, index) => (
        <EvidenceItem
          key={file.attachmentId}
          issueId={issueId}
          file={file}
          alt={t('photos.name', { step, number: index + 1 })}
        />
      ))}
    </ul>
  )
}
