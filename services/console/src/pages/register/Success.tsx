import Button from 'antd/es/button'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { RegisterIssueReply } from '../../api/model.ts'
import { Moment } from '../../parts/Moment.tsx'
import { PersonName } from '../../parts/PersonName.tsx'
import { useWords } from '../../words/index.ts'

const Code = ({ code }: { readonly code: string }) => {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)
  const copy = (): void => void navigator.clipboard.writeText(code).then(() => setCopied(true))
  return (
    <div className="receipt-code">
      <div>{t('register.code')}</div>
      <output aria-label={t('register.code')}>{code}</output>
      <Button onClick={copy}>{t(copied ? 'common.copied' : 'common.copy')}</Button>
      <p className="quiet">{t('register.codeHint')}</p>
    </div>
  )
}

interface Props {
  readonly reply: RegisterIssueReply
  readonly onAnother: () => void
}

const Particulars = ({ reply }: Pick<Props, 'reply'>) => {
  const { t, code } = useWords()
  return (
    <dl>
      <div>
        <dt>{t('register.number')}</dt>
        <dd className="number">{reply.number}</dd>
      </div>
      <div>
        <dt>{t('register.receiver')}</dt>
        <dd>
          <PersonName id={reply.firstReceiverId} />
        </dd>
      </div>
      <div>
        <dt>{t('register.acceptBy')}</dt>
        <dd>
          <Moment at={reply.acceptDueAt} />
        </dd>
      </div>
      <div>
        <dt>{t('matter.routing')}</dt>
        <dd>{code(reply.routingReason)}</dd>
      </div>
    </dl>
  )
}

/** What was registered: the number to tell, who received it, until when it is taken on. */
export const Success = ({ reply, onAnother }: Props) => {
  const { t } = useWords()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="card success" aria-labelledby="registered">
      <h1 id="registered" ref={title} tabIndex={-1}>
        <span aria-hidden="true">✓ </span>
        {t('register.done')}
      </h1>
      <Particulars reply={reply} />
      {reply.receiptCode ? <Code code={reply.receiptCode} /> : null}
      <div className="buttons">
        <Button type="primary" onClick={onAnother}>
          {t('register.another')}
        </Button>
        <Link to={`/matters/${reply.receipt?.id ?? ''}`}>{t('register.openMatter')}</Link>
      </div>
    </section>
  )
}
