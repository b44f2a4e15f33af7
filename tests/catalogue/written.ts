import type {
  Digest,
  EvidenceCheck,
  Finding,
  Reread,
  Section,
  Statement,
  TranslatedAbstract,
  TranslatedPiece,
} from '../../lib/records/digest';
import type { Place, TextRead } from '../../lib/records/full-text';
import { SECTIONS, type SectionName } from '../../lib/records/sections';
import { NOW } from './samples';
import { type Examples, listed } from './situation';

const QUOTE = 'Nine seasons of tide gauges show that the harbour silts up twice as fast in dry years.';

const said = (text: string, check: EvidenceCheck = 'supported', findings?: Finding[]): Statement => ({
  text,
  evidence: {
    source: 'abstract',
    start: 0,
    end: QUOTE.length,
    quote: QUOTE,
    check,
    ...(findings && { findings }),
  },
});

const section = (...statements: Statement[]): Section => ({
  statements,
  spans: statements.map(({ evidence: { start, end } }): [number, number] => [start, end]),
  ...(statements.length === 0 && { absent: 'not-stated' as const }),
});

/** The same of a section of the paper. */
const saidOf = (place: Place, text: string, check: EvidenceCheck = 'supported'): Statement => {
  const { evidence } = said(text, check);
  return {
    text,
    evidence: { ...evidence, source: place },
    sections: [{ label: `§${place.number} ${place.title}`, href: `${HTML}#${place.anchor}` }],
  };
};

const HTML = 'https://arxiv.org/html/2606.00001v1';
const RESULTS = { number: '4', title: 'Results', anchor: 'S4' };
const END = { number: '6', title: 'Conclusion', anchor: 'S6' };

/** What was read of a paper’s HTML, its longest headings cut. */
export const READ_SECTIONS: TextRead = {
  kind: 'sections',
  address: HTML,
  read: [
    { number: '1', title: 'Introduction', anchor: 'S1' },
    { number: '3', title: 'Tide gauges and how they are read', anchor: 'S3', part: true },
    { ...RESULTS, part: true },
    END,
  ],
  leftOut: [
    { number: '2', title: 'Related work', anchor: 'S2' },
    { number: '5', title: 'A note on the dredging of channels', anchor: 'S5' },
    { number: 'Appendix A', title: 'Gauges', anchor: 'A1' },
  ],
};

/** A digest that rests on sections as well. */
export const writtenOfSections = (language = 'en'): Digest => ({
  ...written(language, {
    results: section(
      saidOf(RESULTS, 'Gauges of steel erred by 12 cm at most.'),
      saidOf(RESULTS, 'Gauges of wood erred by 3 cm at most.', 'unsupported'),
    ),
    implications: section(saidOf(END, 'Dredging might be planned by the rain of the years before.')),
    methodology: section(),
  }),
  textRead: READ_SECTIONS,
});

/** A digest that a model wrote, with one statement of every check. */
export const written = (language = 'en', given: Partial<Record<SectionName, Section>> = {}): Digest => ({
  paper: 'arxiv:2606.00001',
  version: 1,
  language,
  engine: 'openai',
  model: 'qwen3-32b',
  promptVersion: '1',
  state: { kind: 'ready' },
  sections: {
    ...(Object.fromEntries(SECTIONS.map((name) => [name, section()])) as Record<SectionName, Section>),
    tldr: section(said('Dry years doubled the silting of a harbour, nine seasons of tide gauges showed.')),
    summary: section(
      said('The harbour silts up, and what drives it was not known.'),
      said('Nine seasons of tide gauges were read beside the rain of the same years.'),
    ),
    methodology: section(said('Gauges were read every ten minutes.', 'verbatim')),
    results: section(
      said('Silting was 3 times as fast in dry years.', 'numbers-differ', [
        { kind: 'number', said: '3', source: 'twice' },
      ]),
      said('The same holds for every harbour of the coast.', 'unsupported', [
        { kind: 'scope', said: 'every harbour' },
      ]),
    ),
    ...given,
  },
  background: [],
  code: [],
  tags: [],
  madeAt: NOW,
});

const REREADS: Examples<Reread> = {
  done: [
    { kind: 'done', all: 14, read: 14, doubted: 1, cleared: 2 },
    { kind: 'done', all: 3, read: 2, doubted: 0, cleared: 0 },
  ],
  distrusted: [{ kind: 'distrusted' }],
  failed: [{ kind: 'failed', failure: { kind: 'silent' } }],
};

/** One that was read again, in every way that can go; what the model said against it, where it did. */
export const reread = listed(REREADS).map(([name, each]): [string, Digest] => {
  const { text, evidence } = said('Silting doubled because the harbour was not dredged.', 'unsupported');
  const doubt = '1999 → 2003.';
  const isDoubted = each.kind === 'done' && each.doubted > 0;
  const given = isDoubted ? { implications: section({ text, evidence: { ...evidence, doubt } }) } : {};
  return [name, { ...written('en', given), reread: each }];
});

/** The same in Chinese, every word of it. */
export const inChinese = (given: Partial<Digest> = {}): Digest => ({
  ...written('zh-CN', {
    tldr: section(said('干旱年份使港口的淤积加倍。')),
    summary: section(said('港口正在淤积，原因尚不清楚。')),
    methodology: section(said('每十分钟读取一次验潮站的数据。')),
    results: section(said('干旱年份的淤积速度是平常的两倍。')),
  }),
  ...given,
});

/** An abstract in Chinese with one sentence of every kind. */
export const translated = (given: Partial<TranslatedAbstract> = {}): TranslatedAbstract => ({
  of: QUOTE,
  sentences: [
    { kind: 'translated', of: 'The harbour silts up.', text: '港口正在淤积。' },
    {
      kind: 'translated',
      of: 'We fit an isotonic regression.',
      text: '我们拟合了异质回归。',
      terms: [{ said: '异质回归', as: '保序回归' }],
    },
    { kind: 'untranslated', of: 'Nobody can say when.' },
    { kind: 'changed', of: 'Dry years double it in 12 ports.', parts: ['12', '21'] },
  ],
  ...given,
});

/** Institutions in Chinese, one of them half. */
export const INSTITUTIONS: TranslatedPiece[] = [
  { kind: 'translated', of: 'Newcastle University', text: '纽卡斯尔大学' },
  { kind: 'changed', of: 'Tidal Institute', parts: ['潮汐 Institute'] },
  { kind: 'translated', of: 'IBM', text: 'IBM' },
];
