import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDigest } from '../../../lib/digests/extractive';
import { ROWS } from '../../../lib/records/sections';
import { shippedData } from '../../../scripts/lib/engine-data';
import { INVENTED } from './abstracts';
import { ADVERSARIAL } from './adversarial';
import { expectSound } from './invariants';

const BASE = [INVENTED.ml, INVENTED.mlQuestion, INVENTED.probability, INVENTED.economics, INVENTED.biology];
const primary = fc.constantFrom('cs.LG', 'math.PR', 'q-bio.GN', 'econ.GN', 'hep-ex', '');
const base = fc.constantFrom(...BASE.map(({ abstract }) => abstract));

const DATA = shippedData();

const digestOf = (abstract: string, field: string) => {
  const paper = { key: 'arxiv:1', version: 1, title: 'Forests and fires', categories: [] } as const;
  const digest = extractDigest({ ...paper, categories: [], abstract, primary: field }, 0, DATA);
  expectSound(digest, abstract);
  return digest;
};

const endsIn = (digest: ReturnType<typeof digestOf>, row: (typeof ROWS)[number]) =>
  digest.sections[row].statements.map(({ evidence }) => evidence.quote);

describe('an abstract that goes on with', () => {
  it.each(['availability', 'organisation'] as const)('%s holds it in no row', (kind) => {
    fc.assert(
      fc.property(
        base,
        fc.subarray(ADVERSARIAL[kind], { minLength: 1, maxLength: 3 }),
        primary,
        (text, more, field) => {
          const digest = digestOf([text, ...more].join('\n\n'), field);
          const shown = ROWS.flatMap((row) => endsIn(digest, row));
          expect(shown.filter((quote) => more.includes(quote))).toEqual([]);
        },
      ),
    );
  });

  it.each([...ADVERSARIAL.statistics, ...ADVERSARIAL.hype])(
    '“%s” does not hold that under Implications',
    (more) => {
      for (const field of ['cs.LG', 'math.PR', 'q-bio.GN']) {
        const plain = digestOf(`${INVENTED.ml.abstract}\n\n${more}`, field);
        const headed = digestOf(`Background: ${INVENTED.ml.abstract}\n\nConclusions: ${more}`, field);
        expect([...endsIn(plain, 'implications'), ...endsIn(headed, 'implications')]).not.toContain(more);
      }
    },
  );

  it.each(['outlook', 'limits'] as const)(
    '%s has it under Implications, or says it is unsure of it',
    (kind) => {
      const placed = ADVERSARIAL[kind].map((more) => {
        const digest = digestOf(`${INVENTED.ml.abstract}\n\n${more}`, 'cs.LG');
        return endsIn(digest, 'implications').includes(more);
      });
      expect(placed.filter(Boolean).length).toBeGreaterThanOrEqual(Math.floor(0.8 * placed.length));
    },
  );
});
