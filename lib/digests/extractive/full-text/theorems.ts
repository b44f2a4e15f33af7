import { drawnBetween, type Section, sourceOf, type Theorem } from '../../../papers/latexml';
import type { Passage } from '../../../records/full-text';

const MOST = 3;
/** Characters of a statement; what is longer is left out, for a part of a theorem says something else. */
const LONGEST = 4000;

/** What is listed, in this order: the next only where there is none of those before. */
const KINDS = [
  /^(?:main |first |second |informal )*(?:theorem|théorème|satz|teorema|定理)/i,
  /^proposition|^命题/i,
  /^(?:corollary|corollaire|推论)/i,
  /^(?:lemma|lemme|引理)/i,
];
/** Theorem A, Main Theorem: what a paper is written for. */
const MAIN = /^main|^theorem [A-Z]\b|\(main/i;
const MAIN_SECTION =
  /\bintro|\bmain (?:results?|theorems?)|\bour (?:results?|contributions?)|^results?$|statement of/i;
/** Somebody else's, told by the reference in its heading or by where it stands. */
const OTHERS = /\[[^\]]*\d|\([^)]*\b(?:1[89]|20)\d\d\b[^)]*\)|\bcf\.|\bsee\b/;
const OTHERS_SECTION = /\bpreliminar|\bbackground|\brelated|\bknown|\breview/i;

interface Found extends Theorem {
  rank: number;
  section: Section;
}

/**
 * Up to three theorems, word for word, the main ones first: those the introduction states or that are named so, then the
 * others, then those of other authors. Propositions, corollaries and lemmas only where there is no theorem.
 */
export function pickTheorems(sections: readonly Section[]): { theorems: Passage[]; stated: number } {
  const all = sections.flatMap((section) =>
    section.theorems.map((theorem): Found => ({ ...theorem, section, rank: rankOf(theorem, section) })),
  );
  const known = new Set<string>();
  const sound = all.filter(({ statement }) => {
    const text = sourceOf(statement);
    const isNews = text.length > 0 && text.length <= LONGEST && !known.has(text);
    known.add(text);
    return isNews;
  });
  const listed = KINDS.map((kind) => sound.filter(({ title }) => kind.test(title))).find(
    ({ length }) => length > 0,
  );
  const first = [...(listed ?? [])].sort((a, b) => a.rank - b.rank).slice(0, MOST);
  return { theorems: first.map(passageOf), stated: listed?.length ?? 0 };
}

function rankOf({ title }: Theorem, section: Section): number {
  const where = [section, section.within, section.within?.within].map((each) => each?.place.title ?? '');
  if (OTHERS.test(title)) return 4;
  if (MAIN.test(title)) return 0;
  if (section.appendix) return 3;
  if (where.some((each) => OTHERS_SECTION.test(each))) return 3;
  return where.some((each) => MAIN_SECTION.test(each)) ? 1 : 2;
}

function passageOf({ title, anchor, statement, section }: Found): Passage {
  const text = sourceOf(statement);
  const inline = drawnBetween(statement, 0, text.length);
  const named = [title, headingOf(section)].filter(Boolean).join(', ');
  return { text, ...(inline && { inline }), place: { title: named, ...(anchor && { anchor }) } };
}

/** “§2 Main results”; nothing above all sections, where the paper's own title stands. */
function headingOf({ place: { number, title }, within }: Section): string {
  return within ? [number && `§${number}`, title].filter(Boolean).join(' ') : '';
}
