import { lazy, Suspense, type ComponentType } from 'react'
import { useRoutes } from 'react-router'
import { Waiting } from '../parts/Loaded.tsx'
import { registerWords } from '../words/index.ts'
import { Broken } from './Broken.tsx'
import { Callback, Gate } from './Gate.tsx'

// Each page is its own chunk: the queue does not wait for the map.
const page = (Page: ComponentType) => (
  <Suspense fallback={<Waiting />}>
    <Page />
  </Suspense>
)

// A page of the register comes with the words of all of them.
const ofRegister = (load: () => Promise<{ readonly default: ComponentType }>) =>
  lazy(async () => {
    const [room] = await Promise.all([load(), registerWords()])
    return room
  })

const Home = lazy(() => import('../pages/home/Home.tsx').then((room) => ({ default: room.Home })))
const Register = lazy(() =>
  import('../pages/register/Register.tsx').then((room) => ({ default: room.Register })),
)
const Matters = lazy(() => import('../pages/matters/Matters.tsx').then((room) => ({ default: room.Matters })))
const Matter = lazy(() => import('../pages/matter/Matter.tsx').then((room) => ({ default: room.Matter })))
const Disputes = lazy(() =>
  import('../pages/disputes/Disputes.tsx').then((room) => ({ default: room.Disputes })),
)
const NewDispute = lazy(() =>
  import('../pages/dispute-new/NewDispute.tsx').then((room) => ({ default: room.NewDispute })),
)
const Dispute = lazy(() => import('../pages/dispute/Dispute.tsx').then((room) => ({ default: room.Dispute })))
const Inbox = lazy(() => import('../pages/inbox/Inbox.tsx').then((room) => ({ default: room.Inbox })))
const Settings = lazy(() =>
  import('../pages/settings/Settings.tsx').then((room) => ({ default: room.Settings })),
)
const Grids = lazy(() => import('../pages/grids/Grids.tsx').then((room) => ({ default: room.Grids })))
const People = ofRegister(() =>
  import('../pages/people/People.tsx').then((room) => ({ default: room.People })),
)
const Building = ofRegister(() =>
  import('../pages/people/Building.tsx').then((room) => ({ default: room.BuildingPage })),
)
const Person = ofRegister(() =>
  import('../pages/people/Person.tsx').then((room) => ({ default: room.PersonPage })),
)
const Organisations = ofRegister(() =>
  import('../pages/organisations/Organisations.tsx').then((room) => ({ default: room.Organisations })),
)
const Organisation = ofRegister(() =>
  import('../pages/organisations/OrganisationPage.tsx').then((room) => ({ default: room.OrganisationPage })),
)
const CareList = ofRegister(() =>
  import('../pages/care/CareList.tsx').then((room) => ({ default: room.CareList })),
)
const DataTasks = ofRegister(() =>
  import('../pages/data-tasks/DataTasks.tsx').then((room) => ({ default: room.DataTasks })),
)
const Duplicates = ofRegister(() =>
  import('../pages/duplicates/Queue.tsx').then((room) => ({ default: room.Queue })),
)
const Figures = lazy(() => import('../pages/figures/Figures.tsx').then((room) => ({ default: room.Figures })))
const Accounts = lazy(() =>
  import('../pages/accounts/Accounts.tsx').then((room) => ({ default: room.Accounts })),
)
const Account = lazy(() =>
  import('../pages/accounts/Account.tsx').then((room) => ({ default: room.Account })),
)
const Clients = lazy(() => import('../pages/clients/Clients.tsx').then((room) => ({ default: room.Clients })))
const Client = lazy(() =>
  import('../pages/clients/ClientPage.tsx').then((room) => ({ default: room.ClientPage })),
)
const Invitations = lazy(() =>
  import('../pages/invitations/Invitations.tsx').then((room) => ({ default: room.Invitations })),
)
const Imports = ofRegister(() =>
  import('../pages/imports/Imports.tsx').then((room) => ({ default: room.Imports })),
)
const ImportPage = ofRegister(() =>
  import('../pages/imports/ImportPage.tsx').then((room) => ({ default: room.ImportPage })),
)
const Exports = ofRegister(() =>
  import('../pages/exports/Exports.tsx').then((room) => ({ default: room.Exports })),
)
const ExportPage = ofRegister(() =>
  import('../pages/exports/ExportPage.tsx').then((room) => ({ default: room.ExportPage })),
)
const Regriddings = ofRegister(() =>
  import('../pages/regriddings/Regriddings.tsx').then((room) => ({ default: room.Regriddings })),
)
const NewRegridding = ofRegister(() =>
  import('../pages/regriddings/NewRegridding.tsx').then((room) => ({ default: room.NewRegridding })),
)
const RegriddingPage = ofRegister(() =>
  import('../pages/regriddings/RegriddingPage.tsx').then((room) => ({ default: room.RegriddingPage })),
)
const Receipt = lazy(() => import('../pages/receipt/Receipt.tsx').then((room) => ({ default: room.Receipt })))

const DataRequests = ofRegister(() =>
  import('../pages/rights/DataRequests.tsx').then((room) => ({ default: room.DataRequests })),
)
const MyRecord = ofRegister(() =>
  import('../pages/mine/MyRecord.tsx').then((room) => ({ default: room.MyRecord })),
)

const addresses: Parameters<typeof useRoutes>[0] = [
  { path: '/callback', element: <Callback /> },
  { path: '/receipt', element: page(Receipt) },
  {
    path: '/',
    element: <Gate />,
    children: [
      { index: true, element: page(Home) },
      { path: 'record', element: page(MyRecord) },
      { path: 'register', element: page(Register) },
      { path: 'matters', element: page(Matters) },
      { path: 'matters/:issueId', element: page(Matter) },
      { path: 'disputes', element: page(Disputes) },
      { path: 'disputes/new', element: page(NewDispute) },
      { path: 'disputes/:disputeId', element: page(Dispute) },
      { path: 'inbox', element: page(Inbox) },
      { path: 'settings', element: page(Settings) },
      { path: 'grids', element: page(Grids) },
      { path: 'regriddings', element: page(Regriddings) },
      { path: 'regriddings/new', element: page(NewRegridding) },
      { path: 'regriddings/:regriddingId', element: page(RegriddingPage) },
      { path: 'people', element: page(People) },
      { path: 'people/:residentId', element: page(Person) },
      { path: 'buildings/:buildingCode', element: page(Building) },
      { path: 'organisations', element: page(Organisations) },
      { path: 'organisations/:organisationId', element: page(Organisation) },
      { path: 'care', element: page(CareList) },
      { path: 'data-tasks', element: page(DataTasks) },
      { path: 'duplicates', element: page(Duplicates) },
      { path: 'data-requests', element: page(DataRequests) },
      { path: 'imports', element: page(Imports) },
      { path: 'imports/:importId', element: page(ImportPage) },
      { path: 'exports', element: page(Exports) },
      { path: 'exports/:exportId', element: page(ExportPage) },
      { path: 'figures', element: page(Figures) },
      { path: 'accounts', element: page(Accounts) },
      { path: 'accounts/:personId', element: page(Account) },
      { path: 'clients', element: page(Clients) },
      { path: 'clients/:clientId', element: page(Client) },
      { path: 'invitations', element: page(Invitations) },
      { path: '*', element: <Broken /> },
    ],
  },
]

/** Every address of the console. */
export const Pages = () => useRoutes(addresses)
