/**
 * `npx tsx scripts/second-readings.ts <base URL> <model>`: asks a model of your own for the second readings that `npm run bench --
 * evidence` counts, some 180 requests of one to two thousand tokens, and puts its verdicts in the place of those that are kept. Its
 * key, where it wants one, is read from the variable GLOSS_KEY. Begun again after it broke off, it goes on.
 */
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { EngineError } from '../lib/digests/engines/engine-error';
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
const begun = `${file}.begun`;
const groups = Object.values(readingGroups()).flat();

const lines = existsSync(begun) ? readFileSync(begun, 'utf8').trim().split('\n') : [];
const about = JSON.stringify({ model, day: new Date().toISOString().slice(0, 10) });
const isSame = lines.length > 0 && JSON.parse(lines[0] ?? '{}').model === model;
if (!isSame) writeFileSync(begun, `${about}\n`);
const known = new Set(isSame ? lines.slice(1).map((line) => String(JSON.parse(line).request)) : []);
let done = known.size;

await recordReadings(groups, {
  known,
  async chat(request) {
    for (;;) {
      try {
        const endpoint = { baseUrl, model, capabilities, fetch, now: Date.now };
        const answer = await chat(request, { ...endpoint, ...(key && { key: async () => key }) });
        ({ capabilities } = answer);
        return answer;
      } catch (error) {
        const failure = error instanceof EngineError ? error.failure : undefined;
        if (failure?.kind !== 'busy') throw error;
        await wait(Math.max(1000, failure.until - Date.now()));
      }
    }
  },
  write(line) {
    appendFileSync(begun, `${line}\n`);
    process.stderr.write(`\r${++done} of ${groups.length}`);
  },
});
renameSync(begun, file);
