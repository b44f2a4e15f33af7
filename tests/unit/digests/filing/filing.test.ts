import { describe, expect, it } from 'vitest';
import { extractDigest } from '../../../../lib/digests/extractive';
import { ROWS } from '../../../../lib/records/sections';
import { shippedData } from '../../../../scripts/lib/engine-data';
import { SCIENCE } from './science-sentences';
import type { Frame, Sentences } from './sentences';
import { STATISTICS } from './statistics-sentences';
import { THEOREM } from './theorem-sentences';
import { THEORY } from './theory-sentences';

const FRAMES: Record<string, { frame: Frame; sentences: Sentences }> = {
  theorem: {
    sentences: THEOREM,
    frame: {
      primary: 'math.GR',
      title: 'Amber lattices and their slow quotients',
      before: ['Amber lattices have few slow quotients.', 'They are of interest in geometry.'],
      after: [
        'We prove that amber lattices have slow quotients, and that these amber quotients are lattices.',
      ],
    },
  },
  theory: {
    sentences: THEORY,
    frame: {
      primary: 'cs.GT',
      title: 'Amber auctions with slow bidders',
      before: ['Amber auctions have few slow bidders.', 'They are of interest in practice.'],
      after: [
        'We prove that amber auctions with slow bidders are efficient, and that slow bidders like amber auctions.',
      ],
    },
  },
  statistics: {
    sentences: STATISTICS,
    frame: {
      primary: 'stat.ME',
      title: 'Amber sampling with slow responders',
      before: ['Amber sampling has few slow responders.', 'They are of interest in practice.'],
      after: [
        'We propose amber sampling with slow responders, a new design in which slow responders are sampled by amber.',
      ],
    },
  },
  science: {
    sentences: SCIENCE,
    frame: {
      primary: 'q-bio.PE',
      title: 'Amber moths and their slow migration',
      before: ['Amber moths have a slow migration.', 'They are of interest in ecology.'],
      after: [
        'Here we show that amber moths have a slow migration and that the slow migration of moths is amber.',
      ],
    },
  },
};

const DATA = shippedData();

/** Where a sentence stands in the digest of an abstract that has spoken of itself before it. */
function rowOf(sentence: string, row: string, { primary, title, before, after }: Frame): string {
  // What a paper sets out to do it says before what came of it.
  const told = row === 'summary' ? [sentence, ...after] : [...after, sentence];
  const abstract = [...before, ...told, 'Amber is old.'].join(' ');
  const { sections } = extractDigest(
    { key: 'arxiv:1', version: 1, categories: [], title, abstract, primary },
    0,
    DATA,
  );
  const holds = (row: (typeof ROWS)[number]) =>
    sections[row].statements.some(({ evidence }) => evidence.quote.endsWith(sentence.slice(-20)));
  return ROWS.find(holds) ?? 'none';
}

describe.each(Object.entries(FRAMES))('of a paper of %s', (_, { frame, sentences }) => {
  it('there are sixty sentences at least', () => {
    expect(Object.values(sentences).flat().length).toBeGreaterThanOrEqual(60);
  });

  it.each(Object.entries(sentences).flatMap(([row, all]) => all.map((each) => [row, each])))(
    '%s: %s',
    (row, sentence) => expect(rowOf(sentence, row, frame)).toBe(row),
  );
});
