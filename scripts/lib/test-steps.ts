/** The steps of `npm test`, each of which ends in a tally. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, sizeTable } from './build';
import { problemsOf } from './firefox-lint';
import { buildDir, type Target } from './paths';
import { oneTest, sum, type Tally } from './tally';
import { runTool } from './tool';

export interface Step {
  name: string;
  run(): Promise<Tally>;
}

function toolStep(name: string, packageName: string, args: string[]): Step {
  return {
    name,
    run: async () => oneTest(name, (await runTool(packageName, args, { show: true })).code === 0),
  };
}

async function vitest(project: string): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-tally-'));
  const file = join(folder, 'tally.json');
  const reporters = ['--reporter=default', '--reporter=./scripts/lib/tally-reporter.ts'];
  const { code } = await runTool('vitest', ['run', '--project', project, ...reporters], {
    show: true,
    env: { GLOSS_TALLY: file },
  });
  const tally = existsSync(file) ? sum(JSON.parse(readFileSync(file, 'utf8')) as Tally[]) : undefined;
  rmSync(folder, { recursive: true, force: true });
  if (!tally) return oneTest(`${project}: vitest did not come to an end`, false);
  if (code !== 0 && tally.failed.length === 0)
    tally.failed.push(`${project}: vitest ended with code ${code}`);
  return tally;
}

function buildStep(target: Target): Step {
  const name = `build ${target}`;
  return {
    name,
    run: async () => {
      try {
        console.log(sizeTable(await build(target)));
        return oneTest(name, true);
      } catch (error) {
        console.log(error instanceof Error ? error.message : error);
        return oneTest(name, false);
      }
    },
  };
}

async function firefoxLint(): Promise<Tally> {
  const dir = buildDir('firefox');
  const { stdout, stderr } = await runTool('web-ext', ['lint', '-s', dir, '--output', 'json']);
  const problems = problemsOf(stdout, dir) ?? [`web-ext gave no report: ${stderr.trim()}`];
  console.log(problems.length > 0 ? problems.join('\n') : 'No errors, and no warning beyond the known ones.');
  return oneTest('firefox lint', problems.length === 0);
}

/** A step that looks at a build cannot say anything without one; the failed build is what counts then. */
function needsBuild(name: string, targets: Target[], run: () => Promise<Tally>): Step {
  return {
    name,
    run: async () => {
      const missing = targets.find((target) => !existsSync(join(buildDir(target), 'manifest.json')));
      if (!missing) return run();
      console.log(`There is no build for ${missing}.`);
      return oneTest(`${name}: not run, there is no build for ${missing}`, false);
    },
  };
}

export const STEPS: Step[] = [
  // WXT writes down the types of this very extension; a fresh clone has none.
  toolStep('wxt prepare', 'wxt', ['prepare']),
  toolStep('types', 'typescript', ['--noEmit']),
  toolStep('lint', '@biomejs/biome', ['check', '.']),
  { name: 'unit', run: () => vitest('unit') },
  buildStep('chrome'),
  buildStep('firefox'),
  needsBuild('firefox lint', ['firefox'], firefoxLint),
  needsBuild('e2e', ['chrome'], () => vitest('e2e')),
];
