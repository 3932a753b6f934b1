import Button from 'antd/es/button'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { switchLanguage, useWords } from '../words/index.ts'
import { useApp } from './app-context.ts'

/** The brand's frame for whoever is not signed in. */
export const FrontFrame = ({ children }: { readonly children: ReactNode }) => {
  const { t, language } = useWords()
  return (
    <main className="front card">
      <img src="/leaf.svg" alt="" />
      <h1>{t('app.name')}</h1>
      <p>{t('app.tagline')}</p>
      {children}
      <Button type="link" lang={language === 'en' ? 'zh-CN' : 'en'} onClick={() => void switchLanguage()}>
        {t('app.language')}
      </Button>
    </main>
  )
}

/** The door: sign in, or look up a matter by its receipt. */
export const Front = ({ failed = false }: { readonly failed?: boolean }) => {
  const { t } = useWords()
  const { session } = useApp()
  return (
    <FrontFrame>
      {failed ? <p role="alert">{t('app.signInFailed')}</p> : null}
      <Button type="primary" size="large" onClick={() => void session.signIn('/')}>
        {t('app.signIn')}
      </Button>
      <Link to="/receipt">{t('app.receiptDoor')}</Link>
    </FrontFrame>
  )
}
