import { expect } from 'vitest';
import { splitSentences } from '../../../lib/papers/sentences';
import { arrangeForCard } from '../../../lib/records/card-arrangement';
import type { Digest, Statement } from '../../../lib/records/digest';
import { ROWS, SECTIONS } from '../../../lib/records/sections';

const endsOf = (statements: Statement[]) => statements.map(({ evidence }) => evidence.end);

/** What is true of every extractive digest, whatever the abstract. */
export function expectSound(digest: Digest, abstract: string): void {
  const { sections, background, state } = digest;
  const places = [...ROWS, 'tldr' as const].flatMap((name) => sections[name].statements);
  for (const statement of [...places, ...sections['key-points'].statements, ...background]) {
    expectVerbatim(statement, abstract);
  }

  const filed = endsOf([...places, ...background]);
  expect(new Set(filed).size).toBe(filed.length);
  expect(filed).toEqual(expect.arrayContaining(endsOf(sections['key-points'].statements)));

  for (const name of SECTIONS) {
    const { statements, spans, absent } = sections[name];
    expect(absent === undefined).toBe(statements.length > 0);
    let from = 0;
    for (const [start, end] of spans) {
      expect(start).toBeGreaterThanOrEqual(from);
      expect(end).toBeGreaterThan(start);
      from = end;
    }
    expect(from).toBeLessThanOrEqual(abstract.length);
    for (const { evidence } of statements) {
      expect(spans.some(([start, end]) => start <= evidence.start && end === evidence.end)).toBe(true);
    }
  }
  const rowSpans = ROWS.flatMap((name) => sections[name].spans.map(([start]) => start));
  expect(new Set(rowSpans).size).toBe(rowSpans.length);

  if (state.kind !== 'ready') expect(ROWS.every((row) => sections[row].statements.length === 0)).toBe(true);
  else expectWholeCard(digest, abstract);
}

function expectVerbatim({ text, evidence }: Statement, abstract: string): void {
  expect(evidence.quote).toBe(abstract.slice(evidence.start, evidence.end));
  expect(evidence.check).toBe('verbatim');
  expect(evidence.quote.trim()).not.toBe('');
  const raised = evidence.quote.slice(0, 1).toUpperCase() + evidence.quote.slice(1);
  expect([evidence.quote, raised]).toContain(text);
}

/** On a card every sentence stands once, but for those of a section that is not sure of itself. */
function expectWholeCard(digest: Digest, abstract: string): void {
  const { keyPoints, rows, background } = arrangeForCard(digest);
  const shown = endsOf([...keyPoints, ...ROWS.flatMap((row) => rows[row].statements), ...background]);
  expect(new Set(shown).size).toBe(shown.length);
  expect(endsOf(keyPoints)).toContain(digest.sections.tldr.statements[0]?.evidence.end);
  expect(keyPoints.length).toBeLessThanOrEqual(5);
  if (ROWS.some((row) => digest.sections[row].absent === 'unsure')) return;
  // Headings that stand alone (“Methods.”) are sentences to the splitter and nothing to a card.
  const sentences = splitSentences(abstract).filter(
    ({ start, end }) => end - start > 24 || shown.includes(end),
  );
  expect(shown.toSorted((a, b) => a - b)).toEqual(expect.arrayContaining(sentences.map(({ end }) => end)));
}
