import { INITIALS_AND_YEAR, isTitle, isVenue, withYear } from './venue-names';

/** A name longer than this is a sentence. */
const LONGEST = 200;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
/** Where a name ends at the latest. */
const END = new RegExp(
  '[;\\n,.(:]|\\s[-–—]\\s|https?:|\\s(?:' +
    'as|with|under|after|available|which|where|while|this|please|see|code|project|github|' +
    `and (?:is|was|will|has|are|the|published|presented)|in ${MONTH}\\w*|(?:on )?\\d+ ?(?:pages|pp|figures)|to be|is)\\b`,
  'gi',
);
/** A full stop behind these is part of a journal's short name. */
const SHORT =
  /(?:^|[\s.(])(?:[A-Z]|Adv|Am|Amer|Anal|Ann|Appl|Astron|Astrophys|Bull|Chem|Class|Comb|Commun|Comm|Comp|Comput|Condens|Conf|Eng|Eur|Exp|Geom|Grav|Inf|Inst|Int|Intell|Lect|Learn|Lett|Mach|Mat|Mater|Math|Matt|Mech|Mod|Mon|Nat|Natl|Not|Nucl|Num|Numer|Opt|Phil|Philos|Phys|Proc|Prog|Pure|Quant|Res|Rev|Robot|Roy|Sci|Ser|Soc|Stat|Suppl|Symp|Syst|Theor|Topol|Trans|Univ|Acad|Acoust|Biol|Med|Neurosci|Autom|Softw|Algebr|Discrete|Surv|Rep|Jpn|J)$/;
/** “Signals, Systems, and Computers”: commas of a name. */
const ENUMERATION = /^,(?: [A-Z][a-z]+,){0,3}(?: [A-Z][a-z]+)? (?:and|&) [A-Z][a-z]+/;
const LONG_NAME = /Conference|Transactions|Journal|Symposium|Workshop|Letters/;
const LEAD =
  /^\s*(?:[:\-–,]\s*)?(?:[Tt]he\s+)?(?:(?:upcoming|main|special issue of|journal)\s+)?(?:[Tt]he\s+)?(?:[Pp]roceedings? of\s+|[Pp]roc\. of\s+)?(?:[Tt]he\s+)?["“]?/;

export interface NamedVenue {
  name: string;
  form?: string;
  /** Where it ends in the text it was read from. */
  end: number;
}

/**
 * The name of a conference or journal at the start of a text, as its authors write it; undefined where none stands there.
 * @param certain whether nothing but a venue can stand there
 *
 * `the 39th Conference on … (NeurIPS 2025)` is `NeurIPS 2025`; `ICRA'26` is `ICRA 2026`.
 */
export function venueNameAt(text: string, certain = false): NamedVenue | undefined {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead, lead + LONGEST);
  let end = nameEnd(rest);
  let name = rest.slice(0, end);
  let form: string | undefined;
  const takeForm = () => {
    const found = FORM.exec(rest.slice(end));
    if (found) {
      form = found[1]?.toLowerCase();
      end += found[0].length;
    }
  };
  takeForm();
  const aside = /^\s*\(([^()]{1,120})\)/.exec(rest.slice(end));
  if (aside?.[1]) {
    const inside = withYear(aside[1].trim());
    if (INITIALS_AND_YEAR.test(inside) && !INITIALS_AND_YEAR.test(withYear(name.trim()))) name = inside;
    else if (/^(?:19|20)\d\d$/.test(inside)) name = `${name.trim()} (${inside})`;
    end += aside[0].length;
  }
  if (!/(?:19|20)\d\d/.test(name)) {
    const year = /^,? ((?:19|20)\d\d)(?=$|[\s.,;)])/.exec(rest.slice(end));
    if (year?.[1]) {
      name = `${name.trim()} ${year[1]}`;
      end += year[0].length;
    }
  }
  takeForm();
  const workshop = /^[\s-]*(?:[\w(),&-]+\s){0,9}?workshop\b/i.exec(rest.slice(end).split(/[.;]/)[0] ?? '');
  if (workshop && !/workshop/i.test(name)) {
    name += ' workshop';
  }
  name = withYear(tidy(name));
  return isVenue(name) || (certain && isTitle(name))
    ? { name, ...(form && { form }), end: lead + end }
    : undefined;
}

const FORM = /^[\s,]*\(?(?:as an? )?\b(oral|spotlight|poster|highlight)\b(?:\s(?:presentation|paper))?\)?/i;

/** Where the name at the start of a text ends. */
function nameEnd(rest: string): number {
  for (const { 0: mark, index } of rest.matchAll(END)) {
    const name = rest.slice(0, index);
    if (mark === '.' && isInside(name, rest.slice(index + 1))) continue;
    if (mark === ',' && LONG_NAME.test(name) && ENUMERATION.test(rest.slice(index))) continue;
    if (
      mark === ',' &&
      /^, (?:\d{1,6}|[A-Z]?\d{3,})(?: \((?:19|20)\d\d\)|$)/.test(rest.slice(index)) &&
      /\d$/.test(name)
    )
      continue;
    if (mark === ',' && ENUMERATED.test(name)) continue;
    if (mark === '(' && /^\(\d{4}\) ?\d/.test(rest.slice(index))) continue;
    // The full stop of a short word is its own.
    return mark === '.' && SHORT.test(name) && !/(?:^|[^A-Za-z])[A-Z]$/.test(name) ? index + 1 : index;
  }
  return rest.length;
}

/** The second comma of an enumeration. */
const ENUMERATED = /(?:Conference|Transactions|Journal|Symposium|Workshop)[^,]*,(?: [A-Z][a-z]+)$/;

/** Whether a full stop belongs to the name: behind a short word, before more of it. */
function isInside(name: string, after: string): boolean {
  if (/^\d/.test(after) && /\d$/.test(name)) return true;
  return (
    SHORT.test(name) &&
    /^(?:\s?[A-Z]|\s?\d{1,4}\b(?!\s?(?:pages|pp|fig)))/.test(after) &&
    !/^\s(?:The|We|This|Code|GitHub)\b/.test(after)
  );
}

const tidy = (name: string): string =>
  name
    .replace(/\s+\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/, '')
    .replace(/["”]/g, '')
    .replace(
      /\s+(?:main conference|main track|main|conference proceedings|proceedings|camera[- ]ready|for (?:possible )?publication)$/i,
      '',
    )
    .replace(/\s+(?:oral|spotlight|poster|highlight)(?: presentation)?$/i, '')
    .replace(/[\s,:-]+$/, '')
    .trim();
