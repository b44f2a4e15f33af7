import { describe, expect, it } from 'vitest';
import { extractDigest } from '../../../lib/digests/extractive';
import { isModelled } from '../../../lib/digests/extractive/modelled';
import type { SectionName } from '../../../lib/records/sections';
import { shippedData } from '../../../scripts/lib/engine-data';
import { INVENTED, type Invented } from './abstracts';
import { expectSound } from './invariants';

const DATA = shippedData();

const digestOf = (paper: Invented, now = 0) =>
  extractDigest(
    { key: 'arxiv:2606.00001', version: 1, categories: [paper.primary], ...paper },
    now,
    // In computing the rules alone; elsewhere what they need lies in a file.
    isModelled(paper.primary) ? undefined : DATA,
  );

const textsOf = (name: keyof typeof INVENTED, section: SectionName) =>
  digestOf(INVENTED[name]).sections[section].statements.map(({ text }) => text);

/** The beginning of each statement, to name sentences without writing them out. */
const heads = (name: keyof typeof INVENTED, section: SectionName) =>
  textsOf(name, section).map((text) => text.split(' ').slice(0, 3).join(' '));

describe.each(Object.entries(INVENTED))('the invented abstract “%s”', (_, paper) => {
  it('gives a sound digest, and the same again', () => {
    expectSound(digestOf(paper), paper.abstract);
    expect(digestOf(paper)).toEqual(digestOf(paper));
  });
});

describe('a paper on machine learning', () => {
  it('is named by its edition', () => {
    expect(digestOf(INVENTED.ml, 7)).toMatchObject({
      paper: 'arxiv:2606.00001',
      version: 1,
      engine: 'extractive',
      model: 'rules-3-bare',
      language: 'source',
      promptVersion: '',
      state: { kind: 'ready' },
      tags: [],
      madeAt: 7,
    });
  });

  it('has its own claim as TL;DR, from after the stock phrase on', () => {
    const [tldr] = digestOf(INVENTED.ml).sections.tldr.statements;
    expect(tldr?.text).toBe(
      'We propose HERON, a replay method that keeps what the learner is about to forget.',
    );
    expect(tldr?.evidence.quote.startsWith('we propose HERON')).toBe(true);
  });

  it('has the problem as summary, run in', () => {
    expect(digestOf(INVENTED.ml).sections.summary.statements).toMatchObject([
      {
        text: 'Choosing examples by their loss is costly and remains unstable for long streams.',
        runIn: 'problem',
      },
    ]);
  });

  it('tells method, results and prospects apart', () => {
    expect(heads('ml', 'methodology')).toEqual(['HERON tracks the', 'We then evict']);
    expect(heads('ml', 'results')).toEqual(['Experiments on four', 'The gains are']);
    expect(heads('ml', 'implications')).toEqual(['These results suggest']);
  });

  it('counts the TL;DR where it is of the kind', () => {
    expect(digestOf(INVENTED.ml).sections.summary.spans).toHaveLength(2);
    expect(digestOf(INVENTED.ml).sections.results.spans).toHaveLength(2);
  });

  it('keeps code out of every row', () => {
    const { background } = digestOf(INVENTED.ml);
    expect(background.at(-1)?.text).toBe('Our code is available at https://github.com/example/heron.');
  });

  it('has three to five key points: TL;DR, method, result', () => {
    expect(heads('ml', 'key-points')).toEqual([
      'We propose HERON,',
      'HERON tracks the',
      'Experiments on four',
    ]);
    expect(textsOf('mlQuestion', 'key-points').length).toBeGreaterThanOrEqual(3);
  });
});

describe('fields that prove theorems', () => {
  it('have what is proved as TL;DR and as main results', () => {
    expect(heads('probability', 'tldr')).toEqual(['We prove a']);
    expect(heads('probability', 'results')).toContain('For $p >');
    expect(heads('combinatorics', 'tldr')).toEqual(['We show that']);
    expect(heads('geometry', 'results')[0]).toBe('Using torus localization,');
  });

  it('have an approach only where a cue says so', () => {
    expect(heads('probability', 'methodology')).toEqual(['The proofs rely']);
    expect(heads('combinatorics', 'methodology')).toEqual(['Our approach combines']);
    expect(heads('strings', 'methodology')).toEqual(['By means of']);
    expect(digestOf(INVENTED.geometry).sections.methodology.absent).toBe('not-stated');
  });

  it('take definitions and what was known for background', () => {
    const { background } = digestOf(INVENTED.probability);
    expect(background.map(({ text }) => text.slice(0, 6))).toEqual(['Let $(', 'A walk', 'Such w']);
    expect(digestOf(INVENTED.algorithms).background).toHaveLength(1);
  });

  it('have answers to questions and applications as consequences', () => {
    expect(heads('probability', 'implications')).toEqual(['As a consequence,']);
    expect(heads('geometry', 'implications')).toEqual(['Applications to the']);
    expect(heads('algorithms', 'implications')).toEqual(['Whether randomization helps']);
  });
});

describe('the natural and social sciences', () => {
  it('have plain findings as results', () => {
    expect(heads('materials', 'results')).toHaveLength(3);
    expect(heads('economics', 'tldr')).toEqual(['Ridership rose by']);
    expect(heads('economics', 'results')).toEqual(['House prices on', 'Renters did not']);
    expect(heads('collider', 'results')).toContain('No excess over');
  });

  it('have data and procedures as methods', () => {
    expect(heads('collider', 'methodology')).toEqual([
      'Events are selected',
      'The data set',
      'The background is',
    ]);
    expect(heads('biology', 'methodology')).toEqual(['Migration rates were']);
    expect(heads('quantum', 'methodology')).toEqual(['We simulate circuits']);
  });

  it('have claims and limits as implications', () => {
    expect(heads('biology', 'implications')).toEqual(['Small barriers to', 'The model ignores']);
    expect(heads('materials', 'implications')).toEqual(['Our findings imply']);
  });
});

describe('an abstract in Chinese', () => {
  it('is filed as well', () => {
    expect(textsOf('chinese', 'tldr')).toEqual(['本文提出一种基于局部对齐的配准方法。']);
    expect(textsOf('chinese', 'methodology')).toHaveLength(2);
    expect(textsOf('chinese', 'results')).toHaveLength(1);
  });
});

describe('short abstracts', () => {
  it('of three or four sentences have a TL;DR and no rows', () => {
    const digest = digestOf(INVENTED.short);
    expect(digest.state).toEqual({ kind: 'short', sentences: 3 });
    expect(digest.sections.tldr.statements).toHaveLength(1);
    expect(digest.sections.results).toEqual({ statements: [], spans: [], absent: 'short' });
    expect(digest.background).toEqual([]);
  });

  it('have no pointer to code as TL;DR, whatever it names', () => {
    const abstract =
      'Forests burn. Their fires are counted by eye. We release code and data of HERON, the buffer of what learners forget.';
    const { sections } = digestOf({ ...INVENTED.ml, abstract });
    expect(sections.tldr.statements[0]?.text).toBe('Forests burn.');
  });

  it.each([
    [4, 'short', 0],
    [5, 'ready', 1],
  ])('have no rows up to four sentences: %i', (count, kind, rows) => {
    const abstract = INVENTED.ml.abstract
      .split(/(?<=\.) /)
      .slice(2, 2 + count)
      .join(' ');
    const { state, sections } = digestOf({ ...INVENTED.ml, abstract });
    expect(state.kind).toBe(kind);
    expect(Math.min(1, sections.methodology.statements.length)).toBe(rows);
    expect(sections['key-points'].statements.length > 0).toBe(rows > 0);
    expect(sections.tldr.statements).toHaveLength(1);
  });

  it('of one or two sentences have not even that', () => {
    const digest = digestOf(INVENTED.tiny);
    expect(digest.state).toEqual({ kind: 'short', sentences: 2 });
    expect(digest.sections.tldr.absent).toBe('short');
  });

  it.each(['', ' \n\n '])('that are none have none: %j', (abstract) => {
    const digest = digestOf({ ...INVENTED.ml, abstract });
    expect(digest.state).toEqual({ kind: 'none', reason: 'no-abstract' });
    expectSound(digest, abstract);
  });
});

describe('a section that cannot be told', () => {
  it('is empty and says so', () => {
    const abstract =
      'Lorem ipsum dolor. Sit amet elit. Sed do eius. Tempor in labo. Magna ali qua. Ut enim ad.';
    const { sections } = digestOf({ primary: 'cs.LG', title: 'Lorem', abstract });
    const reasons = [sections.methodology.absent, sections.results.absent];
    expect(reasons).toContain('unsure');
  });

  it('says when its only sentence is the TL;DR', () => {
    expect(digestOf(INVENTED.collider).sections.summary).toMatchObject({
      statements: [],
      absent: 'in-tldr',
    });
  });
});
