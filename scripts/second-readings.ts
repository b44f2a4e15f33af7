/**
 * `npx tsx scripts/second-readings.ts <base URL> <model>`: asks a model of your own for the second readings that `npm run bench --
 * evidence` counts, some 270 requests of about a thousand tokens, and keeps its verdicts in their place. Its key, where it wants
 * one, is read from the variable GLOSS_KEY.
 */
import { appendFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chat, firstCapabilities } from '../lib/digests/engines/openai';
import { recordReadings } from '../tests/bench/evidence/record-readings';
import { readingGroups } from '../tests/bench/evidence/second-reading';

const [baseUrl, model] = process.argv.slice(2);
if (!baseUrl || !model) {
  console.error('Which server, and which model? As in: https://api.example/v1 small-model');
  process.exit(1);
}
const key = process.env.GLOSS_KEY;
let capabilities = firstCapabilities(baseUrl, model);
const file = fileURLToPath(new URL('../tests/bench/evidence/second-readings.jsonl', import.meta.url));
const groups = Object.values(readingGroups()).flat();
let lines = 0;
// What is there stays until all of it has come.
const begun = `${file}.begun`;
rmSync(begun, { force: true });
await recordReadings(groups, {
  about: { model, day: new Date().toISOString().slice(0, 10) },
  async chat(request) {
    const answer = await chat(request, {
      baseUrl,
      model,
      capabilities,
      fetch,
      now: Date.now,
      ...(key && { key: async () => key }),
    });
    ({ capabilities } = answer);
    return answer;
  },
  write(line) {
    appendFileSync(begun, `${line}\n`);
    process.stderr.write(`\r${lines++} of ${groups.length}`);
  },
});
renameSync(begun, file);
