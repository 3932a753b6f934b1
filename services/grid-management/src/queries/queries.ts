import { issueOfReceipt } from '../commands/answer-by-receipt.ts'
import type { Deps } from '../ports.ts'
import { findGrid, getGrid, listGridBuildings } from './find-grid.ts'
import { heldIssues } from './held-issues.ts'
import { issueHistory } from './issue-history.ts'
import { listGrids } from './list-grids.ts'
import { mergedCourse } from './merged-course.ts'
import { previewRegridding } from './preview-regridding.ts'
import { readEvidence, readOwnEvidence } from './read-evidence.ts'
import { batchGetIssues, countIssues, findIssueByNumber, getIssue, listIssues } from './read-issues.ts'
import { getRegridding, listRegriddings } from './read-regriddings.ts'
import { similarIssues } from './similar-issues.ts'

/** Everything that can be asked here. */
export const queriesOf = (deps: Deps) => ({
  getIssue: getIssue(deps),
  findIssueByNumber: findIssueByNumber(deps),
  heldIssues: heldIssues(deps),
  batchGetIssues: batchGetIssues(deps),
  listIssues: listIssues(deps),
  countIssues: countIssues(deps),
  issueHistory: issueHistory(deps),
  readEvidence: readEvidence(deps),
  readOwnEvidence: readOwnEvidence(deps),
  issueOfReceipt: (code: string) => issueOfReceipt(deps, code),
  mergedCourse: mergedCourse(deps),
  similarIssues: similarIssues(deps),
  findGrid: findGrid(deps),
  getGrid: getGrid(deps),
  listGrids: listGrids(deps),
  listGridBuildings: listGridBuildings(deps),
  getRegridding: getRegridding(deps),
  listRegriddings: listRegriddings(deps),
  previewRegridding: previewRegridding(deps),
})
