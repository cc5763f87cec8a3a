import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What stands left of the hosts, in the order in which data passes through. */
const PIPELINE = [
  'snapshot',
  'rubric',
  'clauses',
  'reading',
  'scoring',
  'wording',
  'state',
  'planning',
  'street',
];

/**
 * Who may import whom: the house's one direction. A folder may import itself and what is listed; nothing else in src.
 * Hosts and surfaces (excel, xlsx, taskpane, commands, cli) stand at the edge; standin and workbench are for
 * development and nothing of the product may lean on them.
 */
const BORDERS = {
  snapshot: [],
  rubric: [],
  clauses: ['rubric'],
  reading: ['snapshot', 'rubric', 'clauses'],
  scoring: ['rubric'],
  wording: ['snapshot', 'rubric', 'clauses', 'reading', 'scoring'],
  state: ['snapshot', 'rubric', 'clauses', 'reading', 'scoring'],
  planning: ['snapshot', 'rubric', 'reading', 'scoring', 'wording', 'state'],
  street: ['snapshot', 'rubric', 'reading', 'scoring', 'wording', 'state', 'planning'],
  recalculate: PIPELINE,
  excel: ['snapshot'],
  xlsx: ['snapshot'],
  taskpane: [...PIPELINE, 'recalculate', 'excel', 'xlsx'],
  commands: ['snapshot', 'wording', 'recalculate', 'excel', 'taskpane'],
  cli: [...PIPELINE, 'recalculate', 'xlsx'],
  standin: ['snapshot', 'xlsx'],
  workbench: ['snapshot', 'xlsx', 'standin', 'wording'],
};

const folders = Object.keys(BORDERS);

const borders = folders.map((folder) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: folders
          .filter((other) => other !== folder && !BORDERS[folder].includes(other))
          .map((other) => ({
            regex: `^(\\.\\./)+${other}(/|$)`,
            message: `${folder}/ does not import ${other}/: see BORDERS in eslint.config.mjs.`,
          })),
      },
    ],
  },
}));

/** Left of the hosts everything is pure: no Office, no page, no clock, no chance. */
const PURE = [...PIPELINE, 'recalculate'];

const pure = {
  files: PURE.map((folder) => `src/${folder}/**/*.ts`),
  rules: {
    'no-restricted-globals': [
      'error',
      ...['Office', 'Excel', 'OfficeExtension', 'window', 'document', 'fetch', 'localStorage', 'process'].map(
        (name) => ({ name, message: 'Pure folders know no host; pass it in.' }),
      ),
    ],
    'no-restricted-syntax': [
      'error',
      { selector: "NewExpression[callee.name='Date']", message: 'No clock here; pass the time in.' },
      { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'No clock here.' },
      {
        selector: "MemberExpression[object.name='Math'][property.name='random']",
        message: 'No chance here.',
      },
    ],
  },
};

const excelOnly = {
  files: ['src/**/*.{ts,tsx}'],
  ignores: ['src/excel/**', 'src/standin/**', 'src/workbench/**', ...pure.files],
  rules: {
    'no-restricted-globals': [
      'error',
      { name: 'Excel', message: 'Only excel/ speaks to Excel.' },
      { name: 'OfficeExtension', message: 'Only excel/ speaks to Excel.' },
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/'] },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strict],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  { files: ['src/cli/**/*.ts', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  ...borders,
  pure,
  excelOnly,
);
