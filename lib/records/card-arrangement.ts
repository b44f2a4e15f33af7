import type { Digest, Section, Statement } from './digest';
import { ROWS, type RowName, type SectionName } from './sections';

/** A digest as an open card shows it: each sentence once. */
export interface CardArrangement {
  keyPoints: Statement[];
  /**
   * The rows without what the key points say. A row with neither statements nor `absent` is said among the key points
   * in full.
   */
  rows: Record<RowName, Section>;
  background: Statement[];
}

/**
 * Arranges a digest for a card. The TL;DR is always among the key points, first; where the digest has no key points
 * (short abstracts), it is the only one.
 */
export function arrangeForCard({ sections, background }: Digest): CardArrangement {
  const tldr = sections.tldr.statements;
  const points = sections['key-points'].statements;
  const said = new Set(tldr.map(placeOf));
  const keyPoints = [...tldr, ...points.filter((point) => !said.has(placeOf(point)))];
  for (const point of points) said.add(placeOf(point));
  const unsaid = (statements: Statement[]) => statements.filter((each) => !said.has(placeOf(each)));
  const rows = Object.fromEntries(
    ROWS.map((row) => [row, { ...sections[row], statements: unsaid(sections[row].statements) }]),
  ) as Record<RowName, Section>;
  return { keyPoints, rows, background: unsaid(background) };
}

/**
 * The same beside a text of another's, row against row: the rows keep their sentences, and the key points have what no row
 * says. Each sentence once.
 */
export function arrangeBeside({ sections, background }: Digest): {
  sections: Record<SectionName, Statement[]>;
  background: Statement[];
} {
  const said = new Set<number>();
  const take = (statements: readonly Statement[]) => {
    const unsaid = statements.filter((each) => !said.has(placeOf(each)));
    for (const each of unsaid) said.add(placeOf(each));
    return unsaid;
  };
  const order: SectionName[] = ['tldr', ...ROWS, 'key-points'];
  const arranged = order.map((name) => [name, take(sections[name].statements)] as const);
  return {
    sections: Object.fromEntries(arranged) as Record<SectionName, Statement[]>,
    background: take(background),
  };
}

/** Tells sentences apart: two quotations of one sentence end at the same place, whatever was skipped before them. */
const placeOf = ({ evidence }: Statement): number => evidence.end;
