import type { Section } from '../../../papers/latexml';

/** What a section of a paper is there for, where Gloss reads it. */
export type Closing = 'conclusion' | 'discussion' | 'limits' | 'impact';

const KINDS: [Closing, RegExp][] = [
  ['limits', /\blimitations?\b|\bthreats? to validity\b|\bcaveats\b|局限/],
  ['impact', /\b(?:broader|societal|social) impacts?\b|\bimpact statement\b|\bethic(?:s|al)\b|社会影响/],
  [
    'conclusion',
    /\bconclu(?:sions?|ding)\b|^summary$|^summary (?:and|&) (?:outlook|discussion|future|perspectives)|\boutlook\b|\bfuture (?:work|directions?|research|perspectives)\b|\b(?:further|final|closing) (?:remarks|directions|comments)\b|\bopen (?:problems|questions)\b|结论|总结|展望/,
  ],
  ['discussion', /\bdiscussions?\b|讨论/],
];
/** “Discussion of the assumptions”, “Conclusion of the proof”: a part of something else. */
const OF_SOMETHING = /\b(?:discussions?|conclusion|summary) (?:of|on) /;

/** Told by its own heading, else by that of the section it is a part of. Appendices count where they state limits or impact. */
export function closingOf(section: Section): Closing | undefined {
  // Above all sections stands the paper's own title, which heads none.
  for (let each: Section | undefined = section; each?.within; each = each.within) {
    const kind = kindOf(each.place.title);
    if (kind) return section.appendix && (kind === 'conclusion' || kind === 'discussion') ? undefined : kind;
  }
  return undefined;
}

function kindOf(title: string): Closing | undefined {
  const lower = title.toLowerCase();
  if (OF_SOMETHING.test(lower)) return undefined;
  return KINDS.find(([, pattern]) => pattern.test(lower))?.[0];
}

/** A bold word that begins a paragraph, as papers without room write their headings: “Limitations.” */
const RUN_IN =
  /^(Limitations?|Broader [Ii]mpacts?|Future [Ww]ork|Societal [Ii]mpacts?)(?: and [\w ]{3,30})?[.:] /;

/** The heading that a paragraph itself begins with. */
export function runInHeading(
  paragraph: string,
): { kind: Closing; title: string; length: number } | undefined {
  const [whole, title] = RUN_IN.exec(paragraph) ?? [];
  const kind = title && kindOf(title);
  return whole && title && kind ? { kind, title, length: whole.length } : undefined;
}
