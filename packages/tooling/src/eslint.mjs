import { builtinModules } from 'node:module'
import { join, resolve } from 'node:path'
import tseslint from 'typescript-eslint'
import { reasoned } from './reasoned-suppressions.mjs'

const tooling = resolve(import.meta.dirname, '..')
const root = resolve(tooling, '..', '..')

const tests = [
  '**/*.test.{ts,tsx}',
  '**/tests/**',
  'tests/**',
  'packages/*/src/{suites,testing}/**',
  'packages/testing/**',
]
const configurations = ['**/*.config.{ts,mjs}', 'packages/tooling/src/**']
const rules = ['services/*/src/{domain,commands}/**/*.ts']

const say = (selector, message) => ({ selector, message })

const always = [
  say('ExportAllDeclaration', 'Name what a module gives: `export *` hides it.'),
  say('Decorator', 'Functions that are called, not decorators.'),
  say(
    "CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|unstable_mockModule)$/]",
    'Fakes go in as arguments.',
  ),
]
const named = say('ExportDefaultDeclaration', 'Export by name; only tools need a default.')
const pure = [
  say(
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'Time arrives as an argument.',
  ),
  say("NewExpression[callee.name='Date'][arguments.length=0]", 'Time arrives as an argument.'),
  say(
    "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    'Randomness arrives as an argument.',
  ),
  say("CallExpression[callee.object.name='crypto']", 'Ids arrive as an argument.'),
]
const surroundings = {
  object: 'process',
  property: 'env',
  message: "A service reads its environment through service-kit's configuration reader.",
}

const typeChecked = {
  // Ports are asynchronous by type, and a refusal that is thrown must reject.
  '@typescript-eslint/require-await': 'off',
  // A number in a template reads as one expects.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // `() => stop()` says no less than with braces.
  '@typescript-eslint/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidOperator: true },
  ],
  // `environment['KEY']` marks a key that no type promises.
  '@typescript-eslint/dot-notation': 'off',
  // A type parameter that is used once documents what a caller may say of the answer.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  // It follows the types of mongoose’s schemas, as the peer of the load has them, round and round until the stack ends.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
  ],
}

const budgets = {
  'max-lines': ['error', { max: 200 }],
  'max-lines-per-function': ['error', { max: 40 }],
  'max-params': ['error', { max: 3 }],
  complexity: ['error', { max: 8 }],
}

/** One object for every block: the linter refuses a plugin that is defined twice. */
const house = { rules: { reasoned } }

const typed = ({ files, ignores = [], project }) => ({
  files,
  ignores,
  extends: [...tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { project: join(tooling, project), tsconfigRootDir: root } },
  plugins: { house },
  rules: {
    ...typeChecked,
    ...budgets,
    eqeqeq: 'error',
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    'no-restricted-syntax': ['error', ...always, named],
    'no-restricted-properties': ['error', surroundings],
    'no-console': 'error',
    'house/reasoned': 'error',
  },
})

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/coverage/**',
      '**/.local/**',
      '**/gen/**',
      'packages/tooling/template/**',
      '**/*.{mjs,cjs,js}',
      '**/*.config.ts',
      'services/console/tests/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typed({
    files: ['{packages,services}/**/*.ts', 'infra/**/*.ts', 'tests/**/*.ts'],
    ignores: ['services/console/**'],
    project: 'tsconfig.check.json',
  }),
  typed({
    files: ['services/console/{src/**/*,generate}.{ts,tsx}'],
    project: '../../services/console/tsconfig.json',
  }),
  {
    files: rules,
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...always, named, ...pure],
      'no-restricted-imports': [
        'error',
        { paths: [...builtinModules, ...builtinModules.map((name) => `node:${name}`)] },
      ],
    },
  },
  // What starts things from outside reads the environment and speaks to a terminal.
  {
    files: ['infra/**', 'packages/service-kit/src/config*', 'packages/*/src/generator/**', ...tests],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: tests,
    rules: {
      // A describe block is a list of cases, however long.
      'max-lines-per-function': 'off',
      // Fakes answer with what a test needs, without a promise's ceremony.
      '@typescript-eslint/no-empty-function': 'off',
      // A test says what it knows of its own fixtures.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: configurations, rules: { 'no-restricted-syntax': ['error', ...always] } },
)
