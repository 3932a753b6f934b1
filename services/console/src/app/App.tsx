import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import ConfigProvider from 'antd/es/config-provider'
import { useState } from 'react'
import { BrowserRouter } from 'react-router'
import { problemOf } from '../api/problem.ts'
import { appContext } from './app-context.ts'
import { Broken } from './Broken.tsx'
import { Pages } from './routes.tsx'
import type { Session } from './session.ts'
import { useTheme } from './theme.ts'

// What the server refused will be refused again; only failures are worth another try.
const worthRetrying = (count: number, error: unknown): boolean => {
  const { status } = problemOf(error)
  return count < 2 && (status === 0 || status >= 500)
}

const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { staleTime: 20_000, retry: worthRetrying }, mutations: { retry: false } },
  })

// The answer's own nonce lets components write their styles under a strict policy.
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''

interface Props {
  readonly session: Session
  /** Something failed while it was drawn: only a way out is shown. */
  readonly failed?: boolean
}

/** The whole console, once there are words and a session. */
export const App = ({ session, failed = false }: Props) => {
  const [queries] = useState(createQueries)
  const theme = useTheme()
  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider
        theme={theme}
        {...(nonce === '' ? {} : { csp: { nonce } })}
        button={{ autoInsertSpace: false }}
      >
        <appContext.Provider value={{ session, live: { connected: true, since: 0 } }}>
          <BrowserRouter>{failed ? <Broken failed /> : <Pages />}</BrowserRouter>
        </appContext.Provider>
      </ConfigProvider>
    </QueryClientProvider>
  )
}
