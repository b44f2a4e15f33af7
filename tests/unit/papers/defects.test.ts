import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleanSource } from '../../../lib/papers/clean-source';
import { outsideMath } from '../../../lib/papers/outside-math';
import { plainText } from '../../../lib/papers/plain-text';
import { proseToText } from '../../../lib/papers/tex-text';
import type { Batch } from '../../../lib/records/announcement';
import { readArxivApi } from '../../../lib/sources/arxiv-api';
import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { readJournalFeed } from '../../../lib/sources/journal-feed';
import { readPreprintFeed } from '../../../lib/sources/preprint-feed';
import { capture, capturesIn, haveCaptures, WITHOUT } from '../captures';
import { defectsAsDrawn } from './as-drawn';
import { defectsOf, lossesOf } from './defects';
import { SOUP } from './soup';

describe('the checker', () => {
  test.each([
    ['macro', 'see \\citet{a}'],
    ['macro', 'an \\emph{x}'],
    ['escape', '95\\%'],
    ['dollar', 'where $ x is'],
    ['tie', 'Theorem~1'],
    ['dashes', 'a -- b'],
    ['quotes', "``so''"],
    ['entity', 'a &lt; b'],
    ['markup', 'in <i>E. coli</i>'],
    ['unseen', 'over\u00adview'],
    ['not NFC', 'e\u0301'],
    ['empty label', 'All is said. Authors:'],
    ['glued authors', 'by Ada V. Nilsdotter, Bo Tervo Background The cells move.'],
    ['feed prefix', 'arXiv:2606.00001v1 Announce Type: new'],
  ])('sees: %s', (defect, text) => {
    expect(defectsOf(text).map((each) => each.defect)).toContain(defect);
  });

  test('sees money taken for mathematics, and tells losses', () => {
    expect(defectsOf('x', ['17.7K to the price of '])).toHaveLength(1);
    expect(defectsOf('x', ['\\text{for all of the} x'])).toEqual([]);
    expect(lossesOf('H\ufffdlder, GÃ¶del, itâ€™s')).toEqual({ replaced: 1, mojibake: 2 });
  });
});

describe('texts of our own, with every defect', () => {
  test.each(SOUP)('%s', (source, seen) => {
    const drawn = outsideMath(cleanSource(source).trim(), proseToText)
      .map((piece) => (typeof piece === 'string' ? piece : '□'))
      .join('');
    expect(drawn.replace(/\s+/g, ' ').trim()).toBe(seen);
    expect(defectsAsDrawn(source)).toEqual([]);
  });

  test('bytes that were lost stay lost, and are counted', () => {
    const text = plainText(cleanSource('H\ufffdlder and GÃ¶del'));
    expect(text).toBe('H\ufffdlder and GÃ¶del');
    expect(lossesOf(text)).toEqual({ replaced: 1, mojibake: 1 });
  });
});

const CARDS = '../shared/data/reference-digests/daily-cards.jsonl';
const noCards = !existsSync(CARDS);
interface PeerCard {
  source: string;
  title: string;
  description: string;
}

describe(`a peer’s cards${noCards ? ` (skipped: ${CARDS} is not there)` : ''}`, () => {
  const cards: PeerCard[] = noCards
    ? []
    : readFileSync(CARDS, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  /** The cards of a source as the feed they were made from, read as that source's. */
  const READERS: [source: RegExp, read: (cards: PeerCard[]) => Batch][] = [
    [/^arXiv/, (some) => readArxivFeed(channel(some.map(arxivItem)))],
    [/^medRxiv/, (some) => readPreprintFeed(channel(some.map(item)), 'medrxiv', 'all')],
    // Its feed names authors nowhere but before the abstract.
    [/^PLOS/, (some) => readJournalFeed(channel(some.map(item)), 'https://journals.plos.org/x/feed')],
  ];
  const channel = (items: string[]) => `<rss><channel><title>x</title>${items.join('')}</channel></rss>`;
  const texts = ({ title, description }: PeerCard) =>
    `<title>${escaped(title)}</title><description>${escaped(description)}</description>`;
  const arxivItem = (card: PeerCard, i: number) =>
    `<item>${texts(card)}<guid>oai:arXiv.org:2606.${String(i + 1).padStart(5, '0')}v1</guid>` +
    '<category>cs.LG</category><arxiv:announce_type>new</arxiv:announce_type></item>';
  const item = (card: PeerCard, i: number) =>
    `<item>${texts(card)}<dc:identifier>doi:10.1101/2026.06.16.${i}</dc:identifier></item>`;
  const read = () =>
    READERS.map(([source, reader]) => reader(cards.filter((card) => source.test(card.source))));

  test.skipIf(noCards)('have defects as they are shown there', () => {
    const shown = cards.flatMap(({ title, description }) => defectsOf(`${title}\n${description}`));
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.filter(({ defect }) => defect === 'glued authors')).toHaveLength(1);
  });

  test.skipIf(noCards)('have none of them here', () => {
    const batches = read();
    expect(batches.map(({ papers, rejected }) => [papers.length, rejected.length])).toEqual([
      [42, 0],
      [3, 0],
      [1, 0],
    ]);
    const papers = batches.flatMap((batch) => batch.papers);
    const found = papers.flatMap(({ paper }) => [
      ...defectsAsDrawn(paper.title),
      ...defectsAsDrawn(paper.abstract),
    ]);
    expect(found).toEqual([]);
  });
});

describe(`real captures${WITHOUT}`, () => {
  const batches = (): Batch[] => [
    ...capturesIn('feeds')
      .filter((name) => name.endsWith('.xml') && !name.includes('truncated'))
      .map((name) => readArxivFeed(capture(`feeds/${name}`))),
    ...capturesIn('api')
      .filter((name) => name.startsWith('api_ok') || name.includes('hep-ex'))
      .map((name) => readArxivApi(capture(`api/${name}`), [])),
  ];

  test.skipIf(!haveCaptures)('show no defect in any text', () => {
    const papers = batches().flatMap((batch) => batch.papers.map(({ paper }) => paper));
    expect(papers.length).toBeGreaterThanOrEqual(98);
    const found = papers.flatMap((paper) =>
      [
        paper.title,
        paper.abstract,
        paper.comments ?? '',
        paper.journalRef ?? '',
        ...paper.authors.flatMap(({ name, affiliations = [] }) => [name, ...affiliations]),
      ].flatMap(defectsAsDrawn),
    );
    expect(found).toEqual([]);
  });
});
