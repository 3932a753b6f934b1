import Button from 'antd/es/button'
import { useEffect, useRef } from 'react'
import type { Person, Post, PostInput } from '../../api/model.ts'
import { endPost } from '../../api/people.ts'
import { Confirm } from '../../parts/Confirm.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { useTerritoryName } from '../../parts/territory.ts'
import { useConfirmed } from '../../parts/use-confirmed.ts'
import { useWords } from '../../words/index.ts'
import { heldBy } from './held.ts'

const keyOf = ({ role = 'ROLE_RESIDENT', territory }: Post): PostInput => ({ role, territory })

interface RowProps {
  readonly post: Post
  readonly onEnd: ((post: PostInput) => void) | undefined
}

const PostRow = ({ post, onEnd }: RowProps) => {
  const { t, code } = useWords()
  const place = useTerritoryName()(post.territory)
  const [before, after] = t('accounts.since', { time: '\u0000' }).split('\u0000')
  return (
    <li>
      <span>
        <strong>{code(post.role)}</strong> {place}
        <span className="quiet account-since">
          {before}
          <Moment at={post.since} />
          {after}
        </span>
      </span>
      {onEnd ? (
        <Button
          aria-label={t('accounts.endName', { role: code(post.role), place })}
          onClick={() => onEnd(keyOf(post))}
        >
          {t('accounts.end')}
        </Button>
      ) : null}
    </li>
  )
}

const useEnding = (person: Person) => {
  const title = useRef<HTMLHeadingElement>(null)
  const ending = useConfirmed({
    send: (post: PostInput, key) => endPost(person, post, key),
    touches: [['people'], ['staff']],
  })
  const done = ending.answer !== undefined
  // The button that asked went with its post.
  useEffect(() => {
    if (done) title.current?.focus()
  }, [done])
  return { title, ending }
}

/** The posts of an account, each with the way to end it. */
export const Posts = ({ person, manages }: { readonly person: Person; readonly manages: boolean }) => {
  const { t, code } = useWords()
  const placeOf = useTerritoryName()
  const { title, ending } = useEnding(person)
  const held = heldBy(person)
  const { about } = ending
  return (
    <section className="card" aria-labelledby="posts">
      <h2 id="posts" ref={title} tabIndex={-1}>
        {t('accounts.posts')}
      </h2>
      {held.length === 0 ? <p className="quiet">{t('accounts.noPosts')}</p> : null}
      <ul className="account-posts">
        {held.map((post) => (
          <PostRow
            key={`${post.role ?? ''} ${post.territory}`}
            post={post}
            onEnd={manages ? ending.ask : undefined}
          />
        ))}
      </ul>
      {about ? (
        <Confirm
          question={t('accounts.endSure', {
            name: person.displayName,
            role: code(about.role),
            place: placeOf(about.territory),
          })}
          action={t('accounts.end')}
          {...ending.dialog}
        />
      ) : null}
    </section>
  )
}
