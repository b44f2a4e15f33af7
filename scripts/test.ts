/** `npm test`: every check there is, in order, also after one has failed. The last line is the verdict. */
import { sum, type Tally, verdict } from './lib/tally';
import { STEPS } from './lib/test-steps';

/** `--only unit,e2e` runs just those steps; `build` means both builds. */
function chosen(args: string[]): typeof STEPS {
  const at = args.findIndex((arg) => arg.startsWith('--only'));
  if (at < 0) return STEPS;
  const list = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  const names = list.split(',').map((name) => name.trim());
  const matches = (name: string, step: string) => step === name || step.startsWith(`${name} `);
  const unknown = names.find((name) => !STEPS.some((step) => matches(name, step.name)));
  if (unknown !== undefined) {
    throw new Error(`There is no step "${unknown}"; there are ${STEPS.map((step) => step.name).join(', ')}.`);
  }
  return STEPS.filter((step) => names.some((name) => matches(name, step.name)));
}

async function main(): Promise<void> {
  const tallies: Tally[] = [];
  for (const step of chosen(process.argv.slice(2))) {
    console.log(`\n== ${step.name} ==`);
    const began = Date.now();
    const tally = await step.run();
    tallies.push(tally);
    const outcome = tally.failed.length > 0 ? 'failed' : 'passed';
    console.log(`${step.name}: ${outcome} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
  const total = sum(tallies);
  process.exitCode = total.failed.length > 0 ? 1 : 0;
  console.log(`\n${verdict(total)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
