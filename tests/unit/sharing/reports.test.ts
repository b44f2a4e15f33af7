import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/records/report';
import { reportsAsJsonLines, reportsAsTsv } from '../../../lib/sharing/reports';
import { reported } from '../../catalogue/reported';
import { NOW } from '../../catalogue/samples';

const plain = reported();
const worded = reported({ section: 'summary', kind: 'other', words: 'Half\tof “them”,\nnot all.' });

/** A table's lines by the names of its columns. */
function read(text: string): Record<string, string>[] {
  const [names = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

describe('reports as JSON lines', () => {
  it('are one object a line, with all that tells how a statement came to be', () => {
    const { name, type, text } = reportsAsJsonLines([plain, worded], NOW);
    expect(name).toBe('gloss-reports-2026-06-18.jsonl');
    expect(type).toBe('application/jsonl');
    const [first, second] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({
      reportedAt: '2026-06-18T04:12:01.000Z',
      writtenAt: '2026-06-18T04:12:00.000Z',
      kind: 'number-wrong',
      paper: 'arxiv:2606.00001',
      version: 1,
      title: plain.title,
      link: 'https://arxiv.org/abs/2606.00001',
      language: 'en',
      engine: 'openai',
      server: 'models.example',
      model: 'qwen3-32b',
      promptVersion: '1',
      section: 'results',
      statement: 'Silting was 3 times as fast in dry years.',
      evidence: plain.evidence,
    });
    expect(first.evidence).toMatchObject({ check: 'numbers-differ', findings: [{ said: '3' }] });
    expect(second.words).toBe(worded.words);
  });

  it('are an empty file where there is none', () => {
    expect(reportsAsJsonLines([], NOW).text).toBe('');
  });
});

describe('reports as a table', () => {
  it('have a line of names and a line each, whatever the texts hold', () => {
    const { name, text } = reportsAsTsv([plain, worded], NOW);
    expect(name).toBe('gloss-reports-2026-06-18.tsv');
    const rows = read(text);
    expect(rows).toHaveLength(2);
    expect(
      new Set(
        text
          .trimEnd()
          .split('\n')
          .map((line) => line.split('\t').length),
      ),
    ).toEqual(new Set([19]));
    expect(rows[0]).toMatchObject({
      kind: 'number-wrong',
      words: '',
      check: 'numbers-differ',
      findings: 'number: 3 (source: twice)',
      quote: plain.evidence.quote,
      reported_at: '2026-06-18T04:12:01.000Z',
    });
    expect(rows[1]?.words).toBe('Half of “them”, not all.');
  });

  it.each(['=HYPERLINK("https://example.org")', '"=1+1"', '+1', '-3 %', '@sum'])(
    'hold %s as a text, never as a formula',
    (statement) => {
      const [row] = read(reportsAsTsv([{ ...plain, statement }], NOW).text);
      const held = `'${statement}`;
      expect(row?.statement).toBe(held.includes('"') ? `"${held.replaceAll('"', '""')}"` : held);
      expect(JSON.parse(reportsAsJsonLines([{ ...plain, statement }], NOW).text).statement).toBe(statement);
    },
  );

  it('hold every sentence that a statement rests on', () => {
    const evidence: Report['evidence'] = {
      ...plain.evidence,
      more: [{ start: 90, end: 99, quote: 'It rained.' }],
    };
    const [row] = read(reportsAsTsv([{ ...plain, evidence }], NOW).text);
    expect(row?.quote).toBe(`${plain.evidence.quote} … It rained.`);
  });
});
