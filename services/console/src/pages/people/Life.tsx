import Button from 'antd/es/button'
import type { ResidentStep } from '../../api/model.ts'
import { useHistory, useMyHistory } from '../../api/past.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { LifeSteps } from './LifeSteps.tsx'

interface Props {
  readonly residentId: string
  readonly query: ReturnType<typeof useHistory | typeof useMyHistory>
}

const Shown = ({ residentId, query }: Props) => {
  const { t } = useWords()
  return (
    <section className="card life" aria-labelledby="life">
      <h2 id="life">{t('life.title')}</h2>
      <p className="quiet">{t('life.hint')}</p>
      <Loaded query={query} rows={3}>
        {({ pages }) => {
          const steps = pages.flatMap((page): readonly ResidentStep[] => page.steps ?? [])
          return <LifeSteps steps={steps} residentId={residentId} />
        }}
      </Loaded>
      {query.hasNextPage ? (
        <Button onClick={() => void query.fetchNextPage()} disabled={query.isFetchingNextPage}>
          {t('life.more')}
        </Button>
      ) : null}
    </section>
  )
}

/** A life in one view, for whoever may see the record. */
export const Life = ({ residentId }: { readonly residentId: string }) => (
  <Shown residentId={residentId} query={useHistory(residentId)} />
)

/** My own life in the register. */
export const MyLife = ({ residentId }: { readonly residentId: string }) => (
  <Shown residentId={residentId} query={useMyHistory()} />
)
