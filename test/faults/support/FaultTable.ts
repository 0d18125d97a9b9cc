import type { Reporter, TestModule } from 'vitest/node';
import { faults } from './faults.js';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Prints, after a run, how the tests of each fault ended: those whose names say `(row 7)` or `(rows 7, 8)`. */
export default class FaultTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const results = new Map<number, Counts>();
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        for (const row of rowsIn(test.fullName)) {
          const counts = results.get(row) ?? { passed: 0, failed: 0, skipped: 0 };
          results.set(row, counts);
          counts[state === 'pending' ? 'skipped' : state] += 1;
        }
      }
    }
    const lines = Object.entries(faults).map(([row, fault]) =>
      [row.padStart(4), verdict(results.get(Number(row))).padEnd(24), fault].join('  '),
    );
    console.log(['', ' row  result                    fault', ...lines, ''].join('\n'));
  }
}

function rowsIn(name: string): readonly number[] {
  const named = [...name.matchAll(/\(rows? ([\d, ]+)\)/g)];
  return [...new Set(named.flatMap(([, rows]) => rows!.split(',').map(Number)))];
}

function verdict(counts: Counts | undefined): string {
  if (counts === undefined) return 'NOT TESTED';
  const { passed, failed, skipped } = counts;
  const parts = [
    failed > 0 ? `${failed} FAILED` : '',
    passed > 0 ? `${passed} passed` : '',
    skipped > 0 ? `${skipped} NOT RUN` : '',
  ];
  return parts.filter(Boolean).join(', ');
}
