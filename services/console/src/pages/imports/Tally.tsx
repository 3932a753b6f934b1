import { sayCount, useWords } from '../../words/index.ts'
import { Fact } from '../matter/Fact.tsx'

/** Counts beside each other, each under its name. */
export const Tally = ({ of }: { readonly of: readonly (readonly [name: string, count: number])[] }) => {
  const { language } = useWords()
  return (
    <dl className="import-counts">
      {of.map(([name, count]) => (
        <Fact key={name} name={name}>
          {sayCount(count, language)}
        </Fact>
      ))}
    </dl>
  )
}
