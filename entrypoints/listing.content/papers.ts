import { type LineFacts, rankOf } from '../../lib/records/line';
import type { MarkKind } from '../../lib/records/mark';
import { asking } from './asking';
import { hiding } from './hiding';
import { type Line, sign } from './line';
import { changedMark, type Marked } from './marking';

interface Given {
  /** Draws a line that was drawn before. */
  draw(line: Line): void;
  /** Called after papers have changed. */
  changed(): void;
  /** Called when the background has answered. */
  answered(): void;
  failed(error: unknown): void;
}

/** The papers of a page, and what is known of them. A paper may stand in several places; what is known of it is on all its lines. */
export function createPapers({ draw, changed, answered, failed }: Given) {
  const lines: Line[] = [];
  const byId = new Map<string, Line[]>();
  /** When the reader last marked a paper here, or that was kept: by the page's own clock. */
  const touchedAt = new Map<string, number>();
  const hidden = hiding();
  let isMine = false;

  const ask = asking({
    told: () => lines[0]?.entry.shows === 'abstract',
    use(ids, facts, askedAt) {
      answered();
      const known = new Map(facts.map((each) => [each.id, each]));
      change(ids, (id, before) => {
        const now = known.get(id) ?? { id };
        // What the reader has done since is not known there yet.
        return (touchedAt.get(id) ?? -1) < askedAt ? now : withMark(now, before?.mark);
      });
    },
    failed,
  });

  function change(ids: Iterable<string>, factsOf: (id: string, before?: LineFacts) => LineFacts): void {
    const touched: Line[] = [];
    // In their own order none moves from under the reader's hand once it is known.
    const moved: Line[] = [];
    for (const id of ids)
      for (const line of byId.get(id) ?? []) {
        if (!line.facts || !isMine) moved.push(line);
        line.facts = factsOf(id, line.facts);
        touched.push(line);
      }
    hidden.settle(touched);
    moved.forEach(rank);
    for (const line of touched) if (line.root) draw(line);
    changed();
  }

  return {
    /** In the page's order. */
    lines: lines as readonly Line[],
    hidden,
    add(fresh: readonly Line[]): void {
      for (const line of fresh) {
        const same = byId.get(line.entry.id);
        if (same) same.push(line);
        else byId.set(line.entry.id, [line]);
        lines.push(line);
      }
      ask(fresh.map(({ entry }) => entry.id));
    },
    /** Ranks all by what is known now; in their own order, mine, they then keep their places. */
    order(mine: boolean): void {
      isMine = mine;
      lines.forEach(rank);
    },
    askAll: () => ask(byId.keys()),
    setMark(id: string, kind: MarkKind, at: number | undefined): void {
      touchedAt.set(id, performance.now());
      change([id], (_, before) => withMark(before ?? { id }, changedMark(before?.mark, kind, at)));
    },
    /** What is hidden on this page leaves the way back in its place. */
    hideHere(id: string): void {
      for (const line of byId.get(id) ?? []) line.hidHere = true;
    },
  };
}

function rank(line: Line): void {
  const now = line.facts && rankOf(line.facts);
  if (now === line.rank) return;
  line.rank = now;
  sign(line, 'rank', now);
}

const withMark = ({ mark: _, ...rest }: LineFacts, mark: Marked | undefined): LineFacts => ({
  ...rest,
  ...(mark && { mark }),
});
