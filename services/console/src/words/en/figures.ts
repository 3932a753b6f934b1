import type { Words } from '../shape.ts'

/** The words of the page of figures, in English. */
export const figuresWords: Pick<Words, 'figures'> = {
  figures: {
    title: 'Figures',
    windowName: 'Window',
    lastDays: 'Last {{days}} days',
    window: '{{from}} to {{to}}',
    byRegistration: 'Counted by day of registration, both ends included.',
    asOf: 'As of:',
    cases: 'issues',
    few: 'fewer than 5 cases: counts only',
    trend: 'First {{days}} days {{before}}, last {{days}} days {{after}}: {{direction}}',
    trendFew: 'Too few cases to tell a trend',
    higher: 'higher',
    lower: 'lower',
    level: 'unchanged',
    definition: 'How it is counted',
    rows: 'The issues behind it ({{count, number}})',
    rowsOf: '{{part}}: the issues ({{count, number}})',
    hidden: 'Counted, but outside of what you may open: {{count, number}}.',
    moreRows: 'Show more',
    breakdown: 'Counted apart',
    registered: 'Registered',
    accepted: 'Accepted',
    concluded: 'Concluded',
    open: 'Open',
    overdueOpen: 'Open and overdue',
    empty: 'There is nothing to count in this window.',
    emptyStep: 'Once issues are registered, this page updates by itself.',
  },
}
