import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import ConfigProvider from 'antd/es/config-provider'
import { useState } from 'react'
import { RouterProvider } from 'react-router/dom'
import { problemOf } from '../api/problem.ts'
import { appContext } from './app-context.ts'
import { createRoutes } from './routes.tsx'
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

/** The whole console, once there are words and a session. */
export const App = ({ session }: { readonly session: Session }) => {
  const [queries] = useState(createQueries)
  const [router] = useState(createRoutes)
  const theme = useTheme()
  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider
        theme={theme}
        {...(nonce === '' ? {} : { csp: { nonce } })}
        button={{ autoInsertSpace: false }}
      >
        <appContext.Provider value={{ session, live: { connected: true, since: 0 } }}>
          <RouterProvider router={router} />
        </appContext.Provider>
      </ConfigProvider>
    </QueryClientProvider>
  )
}
