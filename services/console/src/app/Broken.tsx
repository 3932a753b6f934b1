import { Link } from 'react-router'
import Button from 'antd/es/button'
import { useWords } from '../words/index.ts'

/** A page that does not exist, or that failed while it was drawn. */
export const Broken = ({ failed = false }: { readonly failed?: boolean }) => {
  const { t } = useWords()
  const start = t('problem.notFoundStep')
  return (
    <div className="empty" role="alert">
      <p>{t(failed ? 'problem.broken' : 'problem.notFound')}</p>
      {failed ? <Button onClick={() => location.reload()}>{t('problem.reload')}</Button> : null}{' '}
      {failed ? <a href="/">{start}</a> : <Link to="/">{start}</Link>}
    </div>
  )
}
