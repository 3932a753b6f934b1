import Button from 'antd/es/button'
import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { useImportHouseholdRows, useImportRows } from '../../api/imports.ts'
import type { Import, ImportRow, ListImportRowsReply } from '../../api/model.ts'
import { Loaded } from '../../parts/Loaded.tsx'
import { useWords } from '../../words/index.ts'
import { useRefusals } from '../../words/refusals.ts'
import { differencesOf, toggled } from './choosing.ts'

interface Picking {
  readonly rows: ReadonlySet<number>
  readonly onRows: (rows: ReadonlySet<number>) => void
}

interface RowProps {
  readonly left: ImportRow
  readonly picking: Picking | undefined
}

const Reasons = ({ left }: Pick<RowProps, 'left'>) => {
  const { t, code } = useWords()
  const sentence = useRefusals()
  const faults = left.faults ?? []
  return (
    <>
      {faults.map(({ column, field, reason }, index) => (
        <div key={index}>
          {field ? code(field) : column > 0 ? t('imports.column', { column }) : ''}
          {field || column > 0 ? t('common.colon') : ''}
          {sentence(reason)}
        </div>
      ))}
      {left.residentId ? <Link to={`/people/${left.residentId}`}>{t('imports.person')}</Link> : null}
    </>
  )
}

const Changes = ({ left }: Pick<RowProps, 'left'>) => {
  const { t, code } = useWords()
  return differencesOf(left, code).map(({ field, from, to, isHidden }) => (
    <div key={field}>
      <span className="quiet">{code(field)}</span> {from} → {to}
      {isHidden ? <div className="quiet">{t('imports.hidden', { row: left.row })}</div> : null}
    </div>
  ))
}

const Number = ({ left, picking }: RowProps) => {
  const { t } = useWords()
  const name = t('imports.row', { row: left.row })
  if (picking === undefined || left.fields.length === 0) return <>{name}</>
  return (
    <label>
      <input
        type="checkbox"
        checked={picking.rows.has(left.row)}
        onChange={() => picking.onRows(toggled(picking.rows, left.row))}
      />
      {name}
    </label>
  )
}

const Row = (props: RowProps) => {
  const { code } = useWords()
  return (
    <tr>
      <td>
        <Number {...props} />
      </td>
      <td>{code(props.left.outcome)}</td>
      <td>
        <Reasons left={props.left} />
      </td>
      <td>
        <Changes left={props.left} />
      </td>
    </tr>
  )
}

interface TableProps {
  readonly rows: readonly ImportRow[]
  readonly picking: Picking | undefined
}

const Table = ({ rows, picking }: TableProps) => {
  const { t } = useWords()
  return (
    <table className="import-rows">
      <thead>
        <tr>
          {(['rowTitle', 'outcome', 'why', 'change'] as const).map((name) => (
            <th key={name} scope="col">
              {t(`imports.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((left) => (
          <Row key={left.row} left={left} picking={picking} />
        ))}
      </tbody>
    </table>
  )
}

interface PagesProps {
  readonly query: UseQueryResult<ListImportRowsReply>
  readonly page: string
  readonly onPage: (page: string) => void
  readonly none: string
  readonly picking?: Picking
}

const RowPages = ({ query, page, onPage, none, picking }: PagesProps) => {
  const { t } = useWords()
  return (
    <Loaded query={query} rows={3}>
      {({ rows = [], nextPageToken }) => (
        <>
          {rows.length === 0 ? <p className="quiet">{none}</p> : <Table rows={rows} picking={picking} />}
          <div className="buttons">
            {nextPageToken ? (
              <Button onClick={() => onPage(nextPageToken)}>{t('imports.more')}</Button>
            ) : null}
            {page ? <Button onClick={() => onPage('')}>{t('imports.first')}</Button> : null}
          </div>
        </>
      )}
    </Loaded>
  )
}

/** The rows that were or would be left out or corrected, fifty at a time, old beside new and masked. */
export const Rows = ({ one, picking }: { readonly one: Import; readonly picking?: Picking }) => {
  const { t } = useWords()
  const [page, setPage] = useState('')
  const query = useImportRows(one.importId, one.status ?? '', page)
  const pages = { query, page, onPage: setPage, none: t('imports.noRows') }
  return <RowPages {...pages} {...(picking ? { picking } : {})} />
}

/** The rows of people who stay out of the household that the sheet puts them into, fifty at a time. */
export const HouseholdRows = ({ one }: { readonly one: Import }) => {
  const { t } = useWords()
  const [page, setPage] = useState('')
  const query = useImportHouseholdRows(one.importId, one.status ?? '', page)
  return <RowPages {...{ query, page, onPage: setPage, none: t('imports.noHouseholdRows') }} />
}
