/**
 * A vitest reporter that writes a Tally to the file named by GLOSS_TALLY. Vitest's own JSON leaves out why a test
 * was skipped, and a file that broke before its first test counts there as nothing.
 */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import type { Skipped, Tally } from './tally';

/** A skipped test says why in its note; a whole group can only say so in its name: `(skipped: no captures)`. */
function withReason(name: string, note: string | undefined): Skipped {
  const inName = / \(skipped: ([^)]*)\)/i;
  const reason = note ?? inName.exec(name)?.[1] ?? 'nobody wrote down why';
  return { name: name.replace(inName, ''), reason };
}

function tallyOf(module: TestModule): Tally {
  const tally: Tally = { passed: 0, failed: [], skipped: [] };
  for (const test of module.children.allTests()) {
    const name = `${module.relativeModuleId}: ${test.fullName}`;
    const result = test.result();
    if (result.state === 'passed') tally.passed++;
    else if (result.state === 'skipped') tally.skipped.push(withReason(name, result.note));
    else tally.failed.push(name);
  }
  // Not one failed test, yet the file failed: it did not load, or a hook broke, or its process died.
  if (tally.failed.length === 0 && !['passed', 'skipped'].includes(module.state())) {
    tally.failed.push(module.relativeModuleId);
  }
  return tally;
}

export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const file = process.env.GLOSS_TALLY;
    if (!file) return;
    const tallies = modules.map(tallyOf);
    if (unhandledErrors.length > 0) {
      tallies.push({ passed: 0, failed: [`${unhandledErrors.length} errors outside any test`], skipped: [] });
    }
    writeFileSync(file, JSON.stringify(tallies));
  }
}
