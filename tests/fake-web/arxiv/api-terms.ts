import { aliasOf } from '../taxonomy';
import { texToUnicode } from '../tex-accents';
import type { FakePaper } from '../types';

/** Whether a paper answers to one term of a search. */
export type Match = (paper: FakePaper) => boolean;

/** A test for `field:value`; undefined where arXiv knows no such field. */
export function fieldMatch(field: string, value: string): Match | undefined {
  switch (field) {
    case 'cat':
      return categoryMatch(value);
    case 'ti':
      return textMatch(value, (paper) => paper.title);
    case 'abs':
      return textMatch(value, (paper) => paper.abstract);
    case 'au':
      return textMatch(value, authorText);
    case 'co':
      return textMatch(value, (paper) => paper.comments ?? '');
    case 'jr':
      return textMatch(value, (paper) => paper.journalRef ?? '');
    case 'rn':
      return textMatch(value, (paper) => paper.reportNumber ?? '');
    case 'id':
      return (paper) => value.replace(/v\d+$/, '') === paper.id;
    case 'all':
      return textMatch(value, (paper) =>
        [paper.title, paper.abstract, authorText(paper), paper.comments].join(' '),
      );
    case 'submittedDate':
      return dateMatch(value, (paper) => paper.versions[0]?.at ?? 0);
    case 'lastUpdatedDate':
      return dateMatch(value, (paper) => paper.versions.at(-1)?.at ?? 0);
    default:
      return undefined;
  }
}

/** `cs.LG`, an archive by `cs.*`; both ids of a category that has two. */
function categoryMatch(value: string): Match {
  if (value.endsWith('*')) return (paper) => paper.categories.some((id) => id.startsWith(value.slice(0, -1)));
  const ids = [value, aliasOf(value) ?? value].map((id) => id.toLowerCase());
  return (paper) => paper.categories.some((id) => ids.includes(id.toLowerCase()));
}

function textMatch(value: string, text: (paper: FakePaper) => string): Match {
  const wanted = value.toLowerCase();
  return (paper) => text(paper).toLowerCase().includes(wanted);
}

function authorText(paper: FakePaper): string {
  return paper.authors.map((author) => texToUnicode(author.name)).join(', ');
}

/** `[202611010000 TO 202611022359]`, in GMT, both ends included; `*` is open. */
function dateMatch(value: string, date: (paper: FakePaper) => number): Match | undefined {
  const [, from, to] = value.match(/^\[\s*(\d{8,14}|\*)\s+TO\s+(\d{8,14}|\*)\s*\]$/) ?? [];
  if (!from || !to) return undefined;
  const low = from === '*' ? -Infinity : moment(from, '0');
  const high = to === '*' ? Infinity : moment(to, '9');
  return (paper) => date(paper) >= low && date(paper) <= high;
}

/** The first or the last moment of a date that may lack hours, minutes or seconds. */
function moment(digits: string, fill: '0' | '9'): number {
  const rest = fill === '0' ? '000000' : '235959';
  const whole = digits + rest.slice(digits.length - 8);
  const [, year, month, day, hour, minute, second] =
    whole.match(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/) ?? [];
  return (
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)) +
    (fill === '9' ? 999 : 0)
  );
}
