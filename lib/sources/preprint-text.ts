import { spaceHeadings } from './space-headings';

/**
 * What the servers' own conversion of manuscripts leaves in abstracts, in the feed and the API alike:
 * `O_ST_ABSBackgroundC_ST_ABS`, `AO_SCPLOWBSTRACTC_SCPLOW`, `O_LI…C_LI`, and whole figures `O_FIG … C_FIG`.
 */
const FIGURE = /\b[OC]_(?:FIG|TBL)[A-Z_]*/;
const CAPITALS = /[OC]_SCP(?:LOW|CAP)/g;
/** A heading in small capitals. */
const SMALL = /\b([A-Z])O_SCP(?:LOW|CAP)([A-Z]{4,20})C_SCP(?:LOW|CAP)\s*:?\s*/g;
const HEADING = /O_ST_ABS(.{0,100}?)C_ST_ABS\s*:?\s*/g;
const ITEM = /[OC]_LI(?:ST_[A-Z]+)?(?=[A-Z\s(\d“"'[]|$)/g;

/** An abstract of bioRxiv or medRxiv as its authors wrote it. Linear time. */
export function cleanPreprint(abstract: string): string {
  const text = withoutFigures(abstract)
    .replace(SMALL, (_, first: string, rest: string) => `${first}${rest.toLowerCase()}: `)
    .replace(CAPITALS, '')
    .replace(HEADING, (_, heading: string) => `\n\n${heading.trim().replace(/[:.]$/, '')}: `)
    .replace(ITEM, ' ');
  return spaceHeadings(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n\n')
    .replace(/^\s*abstract\s*[:.]?\s+(?=\S)/i, '')
    .trim();
}

/** Without what stands between the marks of a figure or table; an end that never comes takes the rest. */
function withoutFigures(text: string): string {
  if (!FIGURE.test(text)) return text;
  let kept = '';
  let depth = 0;
  for (const piece of text.split(/([OC]_(?:FIG|TBL)\b)/)) {
    if (/^O_(?:FIG|TBL)$/.test(piece)) depth++;
    else if (/^C_(?:FIG|TBL)$/.test(piece)) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += piece;
  }
  return kept;
}
