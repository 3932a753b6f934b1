import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useMe } from '../api/me.ts'
import { problemOf } from '../api/problem.ts'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { useWords } from '../words/index.ts'
import { appContext, useApp } from './app-context.ts'
import { Front, FrontFrame } from './Front.tsx'
import { startLive, type LiveState } from './live.ts'
import { signedInBefore } from './session.ts'
import { Shell } from './Shell.tsx'

const SigningIn = () => {
  const { t } = useWords()
  return (
    <FrontFrame>
      <p role="status">{t('app.signingIn')}</p>
    </FrontFrame>
  )
}

const ToSignIn = () => {
  const { session } = useApp()
  const { pathname, search } = useLocation()
  const atDoor = pathname === '/' && !signedInBefore()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!atDoor) session.signIn(pathname + search).catch(() => setFailed(true))
  }, [atDoor, session, pathname, search])
  return atDoor || failed ? <Front failed={failed} /> : <SigningIn />
}

const SignedIn = () => {
  const app = useApp()
  const queries = useQueryClient()
  const [live, setLive] = useState<LiveState>({ connected: true, since: Date.now() })
  useEffect(() => startLive({ session: app.session, queries, onState: setLive }), [app.session, queries])
  return (
    <appContext.Provider value={{ ...app, live }}>
      <Shell />
    </appContext.Provider>
  )
}

// A session is present; whether it still counts, the first answer tells.
const WithSession = () => {
  const me = useMe()
  const problem = me.isError ? problemOf(me.error) : undefined
  if (problem?.status === 401) return <ToSignIn />
  if (me.data !== undefined) return <SignedIn />
  if (problem === undefined) return <SigningIn />
  return (
    <FrontFrame>
      <ProblemNote problem={problem} onRetry={() => void me.refetch()} />
    </FrontFrame>
  )
}

/** Lets through who is signed in; sends others to sign in and back to where they wanted to go. */
export const Gate = () => {
  const { session } = useApp()
  const [present, setPresent] = useState<boolean>()
  useEffect(() => void session.present().then(setPresent), [session])
  if (present === undefined) return <SigningIn />
  return present ? <WithSession /> : <ToSignIn />
}

/** Where the sign-in page returns to. */
export const Callback = () => {
  const { session } = useApp()
  const navigate = useNavigate()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    session.finishSignIn().then(
      (to) => navigate(to, { replace: true }),
      () => setFailed(true),
    )
  }, [session, navigate])
  return failed ? <Front failed /> : <SigningIn />
}
