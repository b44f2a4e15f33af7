import type { Section, Statement } from '../../records/digest';

const FEWEST = 3;
const MOST = 5;

/** From so many sentences of a kind on, a card tells two of them at once. */
const MANY_RESULTS = 3;
const MANY_METHODS = 4;

/**
 * Three to five sentences for a card: the TL;DR, then methods, then results; fewer where the abstract has no more.
 * They repeat what the rows hold; whoever shows both uses `arrangeForCard`.
 */
export function keyPointsOf(
  tldr: Statement,
  { summary, methodology, results }: Record<'summary' | 'methodology' | 'results', Section>,
): Statement[] {
  const methods = methodology.statements;
  const found = results.statements;
  const points = [
    ...methods.slice(0, methods.length >= MANY_METHODS ? 2 : 1),
    ...found.slice(0, found.length >= MANY_RESULTS ? 2 : 1),
  ];
  const spare = [...found, ...methods, ...summary.statements].filter((each) => !points.includes(each));
  points.push(...spare.slice(0, Math.max(0, FEWEST - 1 - points.length)));
  const kinds = [summary.statements, methods, found];
  const kindOf = (point: Statement) => kinds.findIndex((kind) => kind.includes(point));
  points.sort((a, b) => kindOf(a) - kindOf(b) || a.evidence.start - b.evidence.start);
  return [tldr, ...points].slice(0, MOST);
}
