import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tagRoles } from '../../../lib/digests/extractive/tag-roles';

const FILE = '../shared/data/rhetorical-roles/dev.jsonl';
const isAbsent = !existsSync(FILE);

interface Labelled {
  corpus: string;
  sentences: string[];
  roles: string[];
}

/** The share of sentences whose role is right; what no role of ours stands for is left out. */
function accuracy(corpus: string): number {
  const abstracts = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
  const right = abstracts
    .filter((abstract) => abstract.corpus === corpus)
    .flatMap(({ sentences, roles }) =>
      tagRoles(sentences, { title: '', primary: 'cs.CL' }).flatMap(({ role }, i) =>
        roles[i] === 'other' ? [] : [role === roles[i]],
      ),
    );
  return right.filter(Boolean).length / right.length;
}

describe.skipIf(isAbsent)(
  `the tagger (skipped where ${FILE} is absent: the texts are not ours to publish)`,
  () => {
    it('is right for 82 of 100 sentences of SAMD', () =>
      expect(accuracy('SAMD')).toBeGreaterThanOrEqual(0.82));
    it('is right for 62 of 100 of CSAbstruct', () =>
      expect(accuracy('CSAbstruct')).toBeGreaterThanOrEqual(0.62));
  },
);
