import { refusals } from '@fengqiao/contracts/refusals'
import { services, sourcesIn } from '../support/sources.ts'

const everywhere = [
  ...services.flatMap((service) => sourcesIn(`services/${service}/src`)),
  ...['service-kit', 'aggregate-store', 'messaging', 'personal-data', 'attachments'].flatMap((kit) =>
    sourcesIn(`packages/${kit}/src`),
  ),
]

const refusing = [
  /refuse\(\s*'([A-Z_]+)'/g,
  /notAllowedNow\(\s*'([A-Z_]+)'/g,
  /new DomainError\(\s*'[a-z-]+',\s*'([A-Z_]+)'/g,
  /invalidField\([^()]*?,\s*'([A-Z_]+)'/g,
  // A rule's own list: `type Refusal = 'A' | 'B'`.
  /^ {2}\| '([A-Z_]+)'$/gm,
]

const reasonsIn = (text: string, path: string): readonly string[] =>
  refusing
    .slice(0, path.endsWith('domain/refusals.ts') ? undefined : -1)
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([, reason = '']) => reason))

describe('what the services say', () => {
  it('gives every refusal of a service its sentence in both languages', () => {
    const rules = services.flatMap((service) => sourcesIn(`services/${service}/src`))
    const reasons = rules.flatMap(({ path, text }) =>
      reasonsIn(text, path).map((reason) => ({ path, reason })),
    )
    expect(reasons.length).toBeGreaterThan(30)
    expect(reasons.filter(({ reason }) => !(reason in refusals))).toEqual([])
  })

  it('names an event by its codec and never by a string', () => {
    const literal = /['"`]fengqiao\.[a-z_]+\.v\d+\.[A-Z]\w+['"`]/
    expect(everywhere.filter(({ text }) => literal.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('leaves nothing to be done later', () => {
    const later = /\b(TODO|FIXME|XXX)\b/
    expect(everywhere.filter(({ text }) => later.test(text)).map(({ path }) => path)).toEqual([])
  })
})
