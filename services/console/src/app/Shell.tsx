import { NavLink, Outlet, useLocation } from 'react-router'
import { useState } from 'react'
import { useUnread } from '../api/inbox.ts'
import { isResident, may, useMe } from '../api/me.ts'
import { Moment } from '../parts/Moment.tsx'
import { switchLanguage, useWords } from '../words/index.ts'
import { useApp } from './app-context.ts'
import { navOf, type NavEntry } from './nav.ts'
import { useSameRow } from './same-row.ts'
import { SearchBox } from './SearchBox.tsx'
import { ShortcutHelp } from './ShortcutHelp.tsx'
import { useShortcuts } from './shortcuts.ts'

const Unread = ({ count }: { readonly count: number }) => {
  const { t } = useWords()
  if (count === 0) return null
  return (
    <>
      <span className="unread" aria-hidden="true">
        {count > 99 ? '99+' : count}
      </span>
      <span className="visually-hidden">{t('nav.unread', { count })}</span>
    </>
  )
}

const Entries = ({ entries, unread }: { readonly entries: readonly NavEntry[]; readonly unread: number }) => {
  const { t } = useWords()
  return entries.map(({ to, name }) => (
    <NavLink key={to} to={to} end={to === '/'}>
      <span>{t(`nav.${name}`)}</span>
      {name === 'inbox' ? <Unread count={unread} /> : null}
    </NavLink>
  ))
}

const LinkState = () => {
  const { t } = useWords()
  const { live } = useApp()
  if (live.connected) return <div className="quiet link-state">● {t('app.live')}</div>
  const [before, after] = t('app.offline', { time: '\u0000' }).split('\u0000')
  return (
    <div className="quiet link-state" role="status">
      ○ {before}
      <Moment at={new Date(live.since).toISOString()} />
      {after}
    </div>
  )
}

const SignOut = () => {
  const { t } = useWords()
  const { session } = useApp()
  return (
    <button type="button" className="side-button" onClick={() => void session.signOut()}>
      {t('app.signOut')}
    </button>
  )
}

const Language = () => {
  const { t, language } = useWords()
  return (
    <button
      type="button"
      className="side-button"
      lang={language === 'en' ? 'zh-CN' : 'en'}
      onClick={() => void switchLanguage()}
    >
      {t('app.language')}
    </button>
  )
}

const Brand = () => {
  const { t } = useWords()
  return (
    <div className="brand">
      <img src="/leaf.svg" alt="" />
      {t('app.name')}
    </div>
  )
}

const Side = ({
  entries,
  unread,
  onHelp,
}: {
  entries: readonly NavEntry[]
  unread: number
  onHelp: () => void
}) => {
  const { t } = useWords()
  const me = useMe()
  return (
    <header className="side">
      <Brand />
      <nav aria-label={t('app.navigation')}>
        <Entries entries={entries} unread={unread} />
      </nav>
      <div className="side-foot">
        <LinkState />
        <button type="button" className="side-button" onClick={onHelp}>
          {t('app.shortcuts')} <kbd>?</kbd>
        </button>
        <Language />
        <div className="me">
          <div>{me.data?.displayName}</div>
          <div className="quiet">{me.data?.townName}</div>
          {may(me.data, 'inbox.read') ? <NavLink to="/settings">{t('settings.title')}</NavLink> : null}
        </div>
        <SignOut />
      </div>
    </header>
  )
}

// What has no tab, behind one word: five tabs are all a thumb can tell apart.
const MoreOnPhone = ({ entries }: { readonly entries: readonly NavEntry[] }) => {
  const { t } = useWords()
  const { pathname } = useLocation()
  return (
    <details className="more-menu" key={pathname}>
      <summary>{t('app.more')}</summary>
      <div>
        <Entries entries={entries} unread={0} />
        <Language />
        <SignOut />
      </div>
    </details>
  )
}

/** The frame of every signed-in page: rail on desks, tabs on phones. */
export const Shell = () => {
  const { t } = useWords()
  const me = useMe()
  const unread = useUnread(may(me.data, 'inbox.read')).data ?? 0
  const entries = navOf(me.data)
  const finds = !isResident(me.data) && may(me.data, 'buildings.read')
  const [help, setHelp] = useState(false)
  useShortcuts(() => setHelp(true))
  useSameRow()
  return (
    <div className={isResident(me.data) ? 'shell resident' : 'shell'}>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <Side entries={entries} unread={unread} onHelp={() => setHelp(true)} />
      <header className="top">
        <Brand />
        <div className="buttons">
          <MoreOnPhone entries={entries.slice(5)} />
        </div>
      </header>
      <div className="stage">
        {finds ? <SearchBox /> : null}
        <main className="content" id="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <nav className="tabs phone-only" aria-label={t('app.navigation')}>
        <Entries entries={entries.slice(0, 5)} unread={unread} />
      </nav>
      {help ? <ShortcutHelp onClose={() => setHelp(false)} /> : null}
    </div>
  )
}
