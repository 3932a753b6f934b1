import { lazy, Suspense, type ComponentType } from 'react'
import { useRoutes } from 'react-router'
import { Waiting } from '../parts/Loaded.tsx'
import { laterWords } from '../words/index.ts'
import { Broken } from './Broken.tsx'
import { Callback, Gate } from './Gate.tsx'

// Each page is its own chunk: the queue does not wait for the map.
const page = (Page: ComponentType) => (
  <Suspense fallback={<Waiting />}>
    <Page />
  </Suspense>
)

// A page that not everybody opens comes with the words of all of them.
const later = (load: () => Promise<{ readonly default: ComponentType }>) =>
  lazy(async () => {
    const [room] = await Promise.all([load(), laterWords()])
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
const Grids = later(() => import('../pages/grids/Grids.tsx').then((room) => ({ default: room.Grids })))
const People = later(() => import('../pages/people/People.tsx').then((room) => ({ default: room.People })))
const Building = later(() =>
  import('../pages/people/Building.tsx').then((room) => ({ default: room.BuildingPage })),
)
const Person = later(() =>
  import('../pages/people/Person.tsx').then((room) => ({ default: room.PersonPage })),
)
const Organisations = later(() =>
  import('../pages/organisations/Organisations.tsx').then((room) => ({ default: room.Organisations })),
)
const Organisation = later(() =>
  import('../pages/organisations/OrganisationPage.tsx').then((room) => ({ default: room.OrganisationPage })),
)
const CareList = later(() =>
  import('../pages/care/CareList.tsx').then((room) => ({ default: room.CareList })),
)
const DataTasks = later(() =>
  import('../pages/data-tasks/DataTasks.tsx').then((room) => ({ default: room.DataTasks })),
)
const Duplicates = later(() =>
  import('../pages/duplicates/Queue.tsx').then((room) => ({ default: room.Queue })),
)
const Figures = lazy(() => import('../pages/figures/Figures.tsx').then((room) => ({ default: room.Figures })))
const Accounts = later(() =>
  import('../pages/accounts/Accounts.tsx').then((room) => ({ default: room.Accounts })),
)
const Account = later(() =>
  import('../pages/accounts/Account.tsx').then((room) => ({ default: room.Account })),
)
const Clients = later(() =>
  import('../pages/clients/Clients.tsx').then((room) => ({ default: room.Clients })),
)
const Client = later(() =>
  import('../pages/clients/ClientPage.tsx').then((room) => ({ default: room.ClientPage })),
)
const Invitations = later(() =>
  import('../pages/invitations/Invitations.tsx').then((room) => ({ default: room.Invitations })),
)
const Imports = later(() =>
  import('../pages/imports/Imports.tsx').then((room) => ({ default: room.Imports })),
)
const ImportPage = later(() =>
  import('../pages/imports/ImportPage.tsx').then((room) => ({ default: room.ImportPage })),
)
const Exports = later(() =>
  import('../pages/exports/Exports.tsx').then((room) => ({ default: room.Exports })),
)
const ExportPage = later(() =>
  import('../pages/exports/ExportPage.tsx').then((room) => ({ default: room.ExportPage })),
)
const Forms = later(() => import('../pages/forms/Forms.tsx').then((room) => ({ default: room.Forms })))
const NewForm = later(() => import('../pages/forms/NewForm.tsx').then((room) => ({ default: room.NewForm })))
const FormPage = later(() =>
  import('../pages/forms/FormPage.tsx').then((room) => ({ default: room.FormPage })),
)
const ReviseForm = later(() =>
  import('../pages/forms/ReviseForm.tsx').then((room) => ({ default: room.ReviseForm })),
)
const SheetPage = later(() =>
  import('../pages/forms/SheetPage.tsx').then((room) => ({ default: room.SheetPage })),
)
const Regriddings = later(() =>
  import('../pages/regriddings/Regriddings.tsx').then((room) => ({ default: room.Regriddings })),
)
const NewRegridding = later(() =>
  import('../pages/regriddings/NewRegridding.tsx').then((room) => ({ default: room.NewRegridding })),
)
const ChangeRegridding = later(() =>
  import('../pages/regriddings/ChangeRegridding.tsx').then((room) => ({ default: room.ChangeRegridding })),
)
const RegriddingPage = later(() =>
  import('../pages/regriddings/RegriddingPage.tsx').then((room) => ({ default: room.RegriddingPage })),
)
const Receipt = lazy(() => import('../pages/receipt/Receipt.tsx').then((room) => ({ default: room.Receipt })))

const DataRequests = later(() =>
  import('../pages/rights/DataRequests.tsx').then((room) => ({ default: room.DataRequests })),
)
const MyRecord = later(() =>
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
      { path: 'regriddings/:regriddingId/change', element: page(ChangeRegridding) },
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
      { path: 'forms', element: page(Forms) },
      { path: 'forms/new', element: page(NewForm) },
      { path: 'forms/:formId', element: page(FormPage) },
      { path: 'forms/:formId/revise', element: page(ReviseForm) },
      { path: 'forms/:formId/sheets/:residentId', element: page(SheetPage) },
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
