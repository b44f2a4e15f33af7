import type { Digest, EvidenceCheck, Finding, Section, Statement } from '../../lib/records/digest';
import { SECTIONS, type SectionName } from '../../lib/records/sections';
import { NOW } from './samples';

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
