import type { Day } from '../../records/paper';

/** arXiv's three parts of an announcement; it does not part replacements by where a paper is at home. */
export type ListingPart = 'new' | 'cross' | 'replacement';

/** A part of a listing as its heading states it: “Cross submissions (continued, showing last 3 of 40 entries)”. */
export interface ListingSection {
  /** Absent where the part is a day, as in `/recent`. */
  part?: ListingPart;
  day?: Day;
  /** Entries on this page. */
  showing?: number;
  /** Entries of the whole part. */
  of?: number;
}

const PARTS: [RegExp, ListingPart][] = [
  [/^New\b/i, 'new'],
  [/^Cross\b/i, 'cross'],
  [/^Replacement/i, 'replacement'],
];
const SHOWING = /\bshowing\s+(?:first\s+|last\s+)?(\d[\d,]{0,8})\s+of\s+(\d[\d,]{0,8})\s+entr/i;
const TOTAL = /\bTotal of (\d[\d,]{0,8}) entr/i;
const NOTHING = /^No (?:further )?updates\b/i;
const DATE = /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})\b/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

export function readHeading(text: string): ListingSection {
  const part = PARTS.find(([words]) => words.test(text))?.[1];
  const day = dayIn(text);
  const [, showing, of] = SHOWING.exec(text) ?? [];
  return {
    ...(part && { part }),
    ...(day && { day }),
    ...(showing && of && { showing: whole(showing), of: whole(of) }),
  };
}

/** “Total of 9 entries”, of all pages. */
export function totalIn(text: string): number | undefined {
  const stated = TOTAL.exec(text)?.[1];
  return stated === undefined ? undefined : whole(stated);
}

/** “No updates today.”, “No updates for Fri, 25 Dec 2026 …”, “No further updates …”. */
export const saysNothing = (text: string): boolean => NOTHING.test(text);

/** The day in “Friday, 26 June 2026” or “Fri, 26 Jun 2026”. */
export function dayIn(text: string): Day | undefined {
  const [, number = '', month = '', year = ''] = DATE.exec(text) ?? [];
  if (!number) return undefined;
  const day = `${year}-${String(MONTHS.indexOf(month) / 3 + 1).padStart(2, '0')}-${number.padStart(2, '0')}`;
  // A day that no calendar has turns into another, or none.
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : undefined;
}

const whole = (digits: string): number => Number(digits.replaceAll(',', ''));
