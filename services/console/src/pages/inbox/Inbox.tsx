import Button from 'antd/es/button'
import { useState } from 'react'
import { Link } from 'react-router'
import { useInbox, useMarkAllRead, useMarkRead } from '../../api/inbox.ts'
import type { InboxItem } from '../../api/model.ts'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { useWords } from '../../words/index.ts'
import { FailedEmails } from './FailedEmails.tsx'
import { groupInbox, spokenOf, stepPathOf, type InboxGroup } from './groups.ts'
import './inbox.css'

const Message = ({ item }: { readonly item: InboxItem }) => {
  const { t, code } = useWords()
  const mark = useMarkRead()
  const words = code(item.template).replace('{number}', spokenOf(item)?.number ?? '')
  return (
    <li className={item.read ? 'message' : 'message message-unread'}>
      <Link
        to={stepPathOf(item)}
        data-row
        onClick={() => item.read || mark.mutate({ itemId: item.itemId, unread: false })}
      >
        {item.read ? null : (
          <>
            <span aria-hidden="true">● </span>
            <span className="visually-hidden">{t('inbox.unread')} </span>
          </>
        )}
        {words}
      </Link>
      <span className="quiet">
        <Moment at={item.at} />
      </span>
      <button
        type="button"
        className="plain"
        onClick={() => mark.mutate({ itemId: item.itemId, unread: item.read })}
      >
        {t(item.read ? 'inbox.markUnread' : 'inbox.markRead')}
      </button>
    </li>
  )
}

const titles = {
  matter: 'inbox.group',
  case: 'inbox.caseGroup',
  request: 'inbox.requests',
  export: 'inbox.exports',
} as const

const Group = ({ group }: { readonly group: InboxGroup }) => {
  const { t } = useWords()
  const { kind, number } = group
  const title = kind === 'case' && number === '' ? t('inbox.newCase') : t(titles[kind], { number })
  return (
    <section className="card inbox-group" aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {group.items.map((item) => (
          <Message key={item.itemId} item={item} />
        ))}
      </ol>
    </section>
  )
}

const MarkAll = ({ unread }: { readonly unread: number }) => {
  const { t } = useWords()
  const mark = useMarkAllRead()
  const [until, setUntil] = useState<string>()
  const markAll = (): void => {
    const now = new Date().toISOString()
    mark.mutate({ until: now, unread: false }, { onSuccess: () => setUntil(now) })
  }
  const undo = (at: string): void =>
    mark.mutate({ until: at, unread: true }, { onSuccess: () => setUntil(undefined) })
  return (
    <div className="buttons inbox-tools">
      {unread > 0 ? <Button onClick={markAll}>{t('inbox.markAll')}</Button> : null}
      <span role="status">{until === undefined ? '' : t('inbox.markedAll')}</span>
      {until === undefined ? null : <Button onClick={() => undo(until)}>{t('common.undo')}</Button>}
    </div>
  )
}

/** What I was told, grouped by what it is about; a message opens the step it speaks of. */
export const Inbox = () => {
  const { t } = useWords()
  const inbox = useInbox()
  return (
    <>
      <div className="inbox-head">
        <h1>{t('inbox.title')}</h1>
        <Link to="/settings">{t('settings.title')}</Link>
      </div>
      <FailedEmails />
      <Loaded query={inbox}>
        {(data) => (
          <>
            <MarkAll unread={data.unread} />
            {(data.items ?? []).length === 0 ? (
              <Empty why={t('inbox.empty')}>
                <p className="quiet">{t('inbox.emptyStep')}</p>
              </Empty>
            ) : (
              groupInbox(data.items ?? []).map((group) => <Group key={group.key} group={group} />)
            )}
          </>
        )}
      </Loaded>
    </>
  )
}
