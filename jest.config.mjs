export default {
  // Loads the compiler once per worker instead of once per test file (0.3 s each).
  testEnvironment: '<rootDir>/__tests__/support/typescript-environment.cjs',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: [
    '<rootDir>/dist/',
    '<rootDir>/__tests__/explain/',
    '<rootDir>/__tests__/projects/',
    '<rootDir>/__tests__/rules/[^/]+/[^/]+/',
    '<rootDir>/__tests__/templates/projects/',
    '<rootDir>/examples/',
  ],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^typescript$': '<rootDir>/__tests__/support/typescript.cjs',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  testSequencer: '<rootDir>/__tests__/support/waiting-first.cjs',
  reporters: ['default', '<rootDir>/__tests__/support/summary-reporter.cjs'],
  coverageProvider: 'babel',
  // More than there are processors: the end-to-end tests mostly wait for a host that asks to be asked slowly.
  maxWorkers: 3,
}
