import { Link } from 'react-router'
import { useImports } from '../../api/imports.ts'
import type { Import } from '../../api/model.ts'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { Moment } from '../../parts/Moment.tsx'
import { useWords } from '../../words/index.ts'
import '../people/people.css'
import './imports.css'
import { UploadForm } from './UploadForm.tsx'

const Row = ({ one }: { readonly one: Import }) => {
  const { code } = useWords()
  return (
    <li>
      <Link to={`/imports/${one.importId}`} data-row>
        <strong>{one.source}</strong>
        <span>{code(one.status)}</span>
        <span className="quiet">{one.openedAt ? <Moment at={one.openedAt} /> : null}</span>
      </Link>
    </li>
  )
}

/** Sheets of people: a new one, and those that came before. */
export const Imports = () => {
  const { t } = useWords()
  const query = useImports()
  return (
    <>
      <h1>{t('imports.title')}</h1>
      <div className="imports">
        <p>{t('imports.intro')}</p>
        <UploadForm />
        <section aria-labelledby="imports-list" className="people">
          <h2 id="imports-list">{t('imports.list')}</h2>
          <Loaded query={query} rows={3}>
            {(imports) =>
              imports.length === 0 ? (
                <Empty why={t('imports.none')} />
              ) : (
                <ul className="rows">
                  {imports.map((one) => (
                    <Row key={one.importId} one={one} />
                  ))}
                </ul>
              )
            }
          </Loaded>
        </section>
      </div>
    </>
  )
}
