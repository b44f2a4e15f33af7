import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../lib/records/request';
import { mannersOf } from '../../../lib/sources/manners';
import { createLife, type Life, type Server } from './workers';

const ADDRESSES: [string, Asked][] = [
  ['https://rss.arxiv.org/rss/cs.LG', 'feed'],
  ['https://export.arxiv.org/api/query?id_list=2606.00001', 'api'],
  ['https://arxiv.org/catchup/cs.LG/2026-06-17?abs=True', 'page'],
  ['https://connect.biorxiv.org/biorxiv_xml.php?subject=all', 'feed'],
  ['https://journal.example.org/feed', 'feed'],
  ['https://journal.example.org/', 'discovery'],
];

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ ask: fc.nat(ADDRESSES.length - 1), byHand: fc.boolean(), beside: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.record({ pass: fc.nat(20_000) }) },
  { weight: 1, arbitrary: fc.constant({ die: true as const }) },
);
/** How each next request is answered, and after how long. */
const answers = fc.array(
  fc.record({ status: fc.constantFrom(200, 200, 200, 200, 304, 404, 406, 410, 500, 0), ms: fc.nat(9_000) }),
  { minLength: 1, maxLength: 12 },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Given = typeof answers extends fc.Arbitrary<infer T> ? T : never;

/** Answers as given, and counts how many requests of a domain are under way at once. */
function createServer(given: Given) {
  let count = 0;
  const under = new Map<string, number>();
  const most: number[] = [];
  const server: Server = async (url, _init, sleep) => {
    const { status, ms } = given[count++ % given.length] ?? { status: 200, ms: 0 };
    const { domain } = mannersOf(url, 'feed');
    under.set(domain, (under.get(domain) ?? 0) + 1);
    most.push(under.get(domain) ?? 0);
    await sleep(ms);
    under.set(domain, (under.get(domain) ?? 0) - 1);
    if (status === 0) throw new TypeError('Failed to fetch');
    return new Response(status === 304 ? null : 'ok', { status });
  };
  return { server, most, hangUp: () => under.clear() };
}

/** Two contexts ask, and both die with the browser's worker, their connections with them. */
async function live(life: Life, steps: Step[], hangUp: () => void): Promise<void> {
  let workers = [life.worker(), life.worker()];
  for (const each of steps) {
    if ('pass' in each) await life.pass(each.pass);
    else if ('die' in each) {
      for (const worker of workers) worker.die();
      hangUp();
      workers = [life.worker(), life.worker()];
    } else {
      const [url, purpose] = ADDRESSES[each.ask] ?? ['', 'feed'];
      workers[each.beside ? 1 : 0]
        ?.fetch(url, { purpose, why: each.byHand ? 'refresh' : 'poll' })
        .catch(() => undefined);
    }
  }
  await life.pass(600_000);
}

describe('whatever is asked, by whom, and whoever dies meanwhile', () => {
  it('no host is asked faster than its pace, nor twice at a time', async () => {
    let requests = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 8, maxLength: 40, size: 'max' }),
        answers,
        async (steps, given) => {
          const { server, most, hangUp } = createServer(given);
          const life = createLife(server);
          await live(life, steps, hangUp);
          requests += life.asked.length;
          for (const [i, one] of life.asked.entries()) {
            for (const other of life.asked.slice(i + 1)) {
              expect(other.at - one.at).toBeGreaterThanOrEqual(leastBetween(one.url, other.url));
            }
          }
          expect(Math.max(0, ...most)).toBeLessThanOrEqual(1);
          life.db.close();
        },
      ),
      { numRuns: 150 },
    );
    expect(requests).toBeGreaterThan(1000);
  }, 60_000);
});

/** Written out apart from the code, from the hosts' own rules. */
function leastBetween(one: string, other: string): number {
  const domain = (url: string) => new URL(url).hostname.split('.').slice(-2).join('.');
  if (domain(one) !== domain(other)) return 0;
  if (one.includes('//arxiv.org/') && other.includes('//arxiv.org/')) return 15_000;
  return domain(one) === 'example.org' ? 5_000 : 3_000;
}
