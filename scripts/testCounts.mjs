// Prints `N passed, N failed` from the file that vitest's json reporter wrote; a test file that did not even load has failed.
import { readFileSync } from 'node:fs';

const file = readFileSync(process.argv[2], 'utf8');
const { numPassedTests, numFailedTests, testResults } = file
  ? JSON.parse(file)
  : { numPassedTests: 0, numFailedTests: 0, testResults: [] };
const unloaded = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
);
const failed = numFailedTests + unloaded.length;
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 && numPassedTests > 0 ? 0 : 1;
