import type { Digest, Statement } from './digest';
import type { Inline } from './inline';
import { ROWS, type RowName } from './sections';

/** A stretch of an abstract that does one thing. */
export interface Stretch {
  /** Absent where no sentence of it has a role. */
  role?: RowName | 'background';
  /** Its sentences, in order, with what stands between them. */
  parts: { text: string; inline?: Inline[] }[];
}

/**
 * A whole abstract, letter by letter, cut where its sentences begin to do something else.
 * @param digest the extractive one of this abstract
 */
export function stretchesOf(abstract: string, digest: Pick<Digest, 'sections' | 'background'>): Stretch[] {
  const stretches: Stretch[] = [];
  const drawn = drawings(digest);
  let at = 0;
  const add = (role: Stretch['role'], text: string, inline?: Inline[]) => {
    if (text === '') return;
    const last = stretches.at(-1);
    const part = { text, ...(inline && { inline }) };
    // What stands between two sentences belongs to the one before it.
    if (last && (last.role === role || text.trim() === '')) last.parts.push(part);
    else stretches.push({ ...(role && { role }), parts: [part] });
  };
  for (const { start, end, role } of sentencesOf(digest)) {
    // Two roles of one sentence: the first stands.
    if (start < at) continue;
    add(undefined, abstract.slice(at, start));
    add(role, abstract.slice(start, end), drawn.get(`${start} ${end}`));
    at = end;
  }
  add(undefined, abstract.slice(at));
  return stretches;
}

function sentencesOf({ sections, background }: Pick<Digest, 'sections' | 'background'>) {
  const ofRows = ROWS.flatMap((role) => sections[role].spans.map(([start, end]) => ({ start, end, role })));
  const behind = background.map(({ evidence: { start, end } }) => ({
    start,
    end,
    role: 'background' as const,
  }));
  return [...ofRows, ...behind].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is drawn of a sentence that is quoted whole, by its place. */
function drawings({ sections, background }: Pick<Digest, 'sections' | 'background'>): Map<string, Inline[]> {
  const all: Statement[] = [
    ...Object.values(sections).flatMap(({ statements }) => statements),
    ...background,
  ];
  return new Map(
    all.flatMap(({ text, inline, evidence }) =>
      inline && text === evidence.quote ? [[`${evidence.start} ${evidence.end}`, inline]] : [],
    ),
  );
}
