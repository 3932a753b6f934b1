import { casesIn, faultsIn } from './knock.ts'

const report = (failures: string) => `
Test Phases:
  ❌ Examples
  ✅ Fuzzing

${failures}
Warnings:
  ⚠️ Missing test data: 2 operations repeatedly returned 404 responses

Test cases:
  12345 generated, 3 found 3 unique failures, 12 skipped
`

describe('what schemathesis reports', () => {
  it('is counted, and is no fault where nothing failed', () => {
    expect(casesIn(report(''))).toBe(12_345)
    expect(faultsIn(report(''))).toEqual([])
    expect(casesIn('it broke')).toBe(0)
  })

  it('is a fault for each kind of failure and error', () => {
    const failures = `Failures:
  ❌ ST101 Server error: 1
  ❌ ST901 Custom check failed: \`refused_by_its_schema\`: 7

Errors:
  🚫 Runtime Error: 1
`
    expect(faultsIn(report(failures))).toEqual([
      'ST101 Server error: 1',
      'ST901 Custom check failed: `refused_by_its_schema`: 7',
      'Runtime Error: 1',
    ])
  })
})
