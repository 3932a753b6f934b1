import { lazy, Suspense } from 'react'
import { isResident, useMe } from '../../api/me.ts'
import { Waiting } from '../../parts/Loaded.tsx'
import { Workbench } from '../workbench/Workbench.tsx'

const Mine = lazy(() => import('../mine/Mine.tsx').then((room) => ({ default: room.Mine })))

/** The first page: the queue for staff, their own matters for residents. */
export const Home = () => {
  const me = useMe()
  if (!isResident(me.data)) return <Workbench />
  return (
    <Suspense fallback={<Waiting />}>
      <Mine />
    </Suspense>
  )
}
