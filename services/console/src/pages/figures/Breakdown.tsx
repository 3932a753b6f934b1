import { useSearchParams } from 'react-router'
import { useCommunityName } from '../../api/buildings.ts'
import { useBreakdown, type FigureBucket, type Window } from '../../api/figures.ts'
import { Empty, Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { dimensionOf, dimensions } from './figure.ts'

const columns = ['registered', 'accepted', 'concluded', 'open', 'overdueOpen'] as const

// Coded values have their words in the contract, communities their names in the registry; days say themselves.
const useBucketName = () => {
  const { t, code } = useWords()
  const communityName = useCommunityName()
  return (key: string): string => (/^[A-Z]/.test(key) ? code(key) || t('common.unknown') : communityName(key))
}

const Row = ({ bucket }: { readonly bucket: FigureBucket }) => {
  const { t } = useWords()
  const nameOf = useBucketName()
  return (
    <tr>
      <th scope="row">{nameOf(bucket.key)}</th>
      {columns.map((name) => (
        <td key={name} data-label={t(`figures.${name}`)}>
          {bucket[name]}
        </td>
      ))}
    </tr>
  )
}

const Table = ({ buckets, by }: { readonly buckets: readonly FigureBucket[]; readonly by: string }) => {
  const { t } = useWords()
  return (
    <table className="breakdown">
      <thead>
        <tr>
          <th scope="col">{by}</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {t(`figures.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {buckets.map((bucket) => (
          <Row key={bucket.key} bucket={bucket} />
        ))}
      </tbody>
    </table>
  )
}

/** The same matters counted apart, in the order of their codes: a table and never a ranking. */
export const Breakdown = ({ window }: { readonly window: Window }) => {
  const { t, code } = useWords()
  const [params, setParams] = useSearchParams()
  const by = dimensionOf(params)
  const query = useBreakdown(by, window)
  const choose = (name: string): void =>
    setParams(
      (present) => new URLSearchParams([...present].filter(([key]) => key !== 'by').concat([['by', name]])),
    )
  return (
    <section aria-labelledby="breakdown">
      <h2 id="breakdown">{t('figures.breakdown')}</h2>
      <div className="figure-choice" role="group" aria-labelledby="breakdown">
        {dimensions.map(([name, dimension]) => (
          <button key={name} type="button" aria-pressed={dimension === by} onClick={() => choose(name)}>
            {code(dimension)}
          </button>
        ))}
      </div>
      <Loaded query={query}>
        {({ buckets }) =>
          (buckets ?? []).length === 0 ? (
            <Empty why={t('figures.empty')} />
          ) : (
            <Table buckets={buckets ?? []} by={code(by)} />
          )
        }
      </Loaded>
    </section>
  )
}
