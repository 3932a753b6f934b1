import Button from 'antd/es/button'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useWords } from '../words/index.ts'

interface SecretProps {
  readonly name: string
  readonly value: string
}

/** Something to hand over, with the button that copies it. */
export const Copied = ({ name, value }: SecretProps) => {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)
  const copy = (): void => void navigator.clipboard.writeText(value).then(() => setCopied(true))
  return (
    <div className="secret">
      <span className="quiet">{name}</span>
      <output aria-label={name}>{value}</output>
      <Button onClick={copy} aria-label={copied ? t('common.copied') : t('once.copy', { name })}>
        {t(copied ? 'common.copied' : 'common.copy')}
      </Button>
    </div>
  )
}

interface Props {
  readonly secrets: readonly SecretProps[]
  readonly hint?: string
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** What the server says once and never again: read, copied, handed over, then put away. Takes the focus. */
export const ShownOnce = ({ secrets, hint, onClose, children }: Props) => {
  const { t } = useWords()
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="once" aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1}>
        {t('once.title')}
      </h3>
      <p>
        {t('once.hint')} {hint}
      </p>
      {secrets.map((secret) => (
        <Copied key={secret.name} {...secret} />
      ))}
      {children}
      <Button onClick={onClose}>{t('once.done')}</Button>
    </section>
  )
}
