// Who may import whom. Tests stand outside the walls of their own house, never inside another's.
const test = '(\\.test\\.tsx?$|/tests/|/src/(suites|testing)/)'
const kits = '(service-kit|aggregate-store|messaging|personal-data|attachments)'
const library = 'node_modules/(?!@fengqiao/)'

const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    wall(
      'rules-are-pure',
      'domain imports only domain-kit and standards: a rule is tested without a server',
      { path: '^services/([^/]+)/src/domain/', pathNot: test },
      { pathNot: ['^services/$1/src/domain/', '^packages/(domain-kit|standards)/'] },
    ),
    wall(
      'use-cases-know-no-library',
      'commands and queries speak through ports, so that what lies behind can change',
      { path: '^services/[^/]+/src/(commands|queries)/', pathNot: test },
      { path: [library, '^node:'] },
    ),
    wall(
      'use-cases-know-no-core-module',
      'time, ids and files arrive as arguments',
      { path: '^services/[^/]+/src/(domain|commands|queries)/', pathNot: test },
      { dependencyTypes: ['core'] },
    ),
    wall(
      'use-cases-look-inwards',
      'commands and queries see domain and ports, never the doors',
      { path: '^services/([^/]+)/src/(commands|queries)/', pathNot: test },
      { path: '^services/$1/src/(inbound|outbound|main|service|config)' },
    ),
    wall(
      'inbound-never-touches-outbound',
      'a request goes through a use case',
      { path: '^services/([^/]+)/src/inbound/', pathNot: test },
      { path: '^services/$1/src/(outbound|main)' },
    ),
    wall(
      'inbound-knows-the-service-by-type-only',
      'service.ts calls inbound; what it composed is handed over',
      { path: '^services/([^/]+)/src/inbound/', pathNot: test },
      { path: '^services/$1/src/(service|config)', dependencyTypesNot: ['type-only'] },
    ),
    wall(
      'outbound-never-calls-commands',
      'stores and clients serve use cases and do not start them',
      { path: '^services/([^/]+)/src/outbound/', pathNot: test },
      { path: '^services/$1/src/(commands|queries|inbound|main|service|config)' },
    ),
    wall(
      'main-is-a-sentence',
      'only service.ts sees everything',
      { path: '^services/([^/]+)/src/main\\.ts$' },
      { path: '^services/$1/src/(domain|commands|queries|inbound|outbound)/' },
    ),
    wall(
      'services-never-import-services',
      'a service is deployable alone',
      { path: '^services/([^/]+)/' },
      { path: '^services/', pathNot: '^services/$1/' },
    ),
    wall(
      'packages-never-import-services',
      'packages serve services',
      { path: '^packages/' },
      { path: '^services/' },
    ),
    wall(
      'domain-kit-imports-nothing',
      'whatever it imported, every rule would import',
      { path: '^packages/domain-kit/src/', pathNot: test },
      { pathNot: '^packages/domain-kit/src/' },
    ),
    wall(
      'kits-meet-in-the-service',
      'kits do not import each other: they meet over the ports of domain-kit',
      { path: `^packages/${kits}/`, pathNot: test },
      { path: `^packages/${kits}/`, pathNot: '^packages/$1/' },
    ),
    wall(
      'database-imports-domain-kit-only',
      'the kits that keep something stand on it, and it on none of them',
      { path: '^packages/database/src/' },
      { path: '^packages/', pathNot: '^packages/(database|domain-kit)/' },
    ),
    wall(
      'testing-imports-domain-kit-only',
      'if testing imported the kits, the build would stop on the cycle',
      { path: '^packages/testing/src/' },
      { path: '^packages/', pathNot: '^packages/(testing|domain-kit)/' },
    ),
    wall(
      'console-speaks-to-the-gateway',
      'the console knows the client and the words that its generator writes from the contracts, and nothing else of them',
      { path: '^services/console/', pathNot: '(\\.config\\.(mjs|ts)|/generate\\.ts)$' },
      { path: '^packages/' },
    ),
    wall(
      'mongodb-in-outbound',
      'the database is known where data is kept and nowhere else',
      {
        path: '^(services|packages)/',
        pathNot: [test, '/src/outbound/', '^packages/(database|aggregate-store|personal-data|attachments)/'],
      },
      { path: 'node_modules/(mongoose|mongodb)/' },
    ),
    wall(
      'express-at-the-doors',
      'HTTP is spoken by the gateway and by the identity provider’s pages',
      {
        path: '^(services|packages)/',
        pathNot: [test, '^services/gateway/', '^services/identity/src/(inbound|service)'],
      },
      { path: 'node_modules/express/' },
    ),
    wall(
      'amqplib-in-messaging',
      'how facts travel is one package’s business',
      { path: '^(services|packages)/', pathNot: [test, '^packages/messaging/'] },
      { path: 'node_modules/amqplib/' },
    ),
    wall(
      'grpc-in-service-kit',
      'how calls travel is the business of service-kit and the generated stubs',
      { path: '^(services|packages)/', pathNot: [test, '^packages/(service-kit|contracts)/'] },
      { path: 'node_modules/@grpc/' },
    ),
    wall(
      'no-path-past-the-exports',
      'a package is entered through what it exports, not by a path into its folder',
      { path: '^(packages|services|infra|tests)/([^/]+)/' },
      { path: '^(packages|services)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    ),
    wall(
      'no-cycles',
      'what needs each other is one thing: put it together or cut it',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    wall(
      'no-orphans',
      'what nothing imports is dead',
      {
        orphan: true,
        path: '\\.tsx?$',
        pathNot: [
          '\\.d\\.ts$',
          test,
          '\\.config\\.',
          '/(main|index)\\.tsx?$',
          '^infra/local/[^/]+\\.ts$',
          '/gen/',
          '^tests/',
        ],
      },
      {},
    ),
    wall(
      'no-missing',
      'an import that leads nowhere fails when it is needed most; k6 brings its own modules',
      { pathNot: '\\.k6\\.js$' },
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/coverage/|^packages/tooling/template/|\\.css$)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'packages/tooling/tsconfig.check.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@fengqiao/source', 'import', 'require', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
