import { Link, useRouteError } from 'react-router'
import Button from 'antd/es/button'
import { useWords } from '../words/index.ts'

/** A page that does not exist, or that failed while it was drawn. */
export const Broken = () => {
  const { t } = useWords()
  const failed = useRouteError() !== undefined
  return (
    <div className="empty" role="alert">
      <p>{t(failed ? 'problem.broken' : 'problem.notFound')}</p>
      {failed ? <Button onClick={() => location.reload()}>{t('problem.reload')}</Button> : null}{' '}
      <Link to="/">{t('problem.notFoundStep')}</Link>
    </div>
  )
}
