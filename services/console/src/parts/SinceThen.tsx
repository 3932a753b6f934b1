import type { ReactNode } from 'react'
import { useWords } from '../words/index.ts'

/** What others did while a form was open, beside what was typed. */
export const SinceThen = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useWords()
  return (
    <section className="since-then" aria-label={t('problem.sinceThen')}>
      <h3>{t('problem.sinceThen')}</h3>
      {children}
    </section>
  )
}
