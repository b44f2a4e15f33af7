import type { Finding } from '../../records/digest';
import { beginningOf, formOf, type KnownNames, singularOf } from './known-names';
import type { Text } from './read-text';
import { isUnit } from './units';

/** A word with its hyphens, dots and figures: GPT-4o, k-NN, CIFAR-10.1, O'Brien. */
const NAME =
  /(?<![^\P{L}\u3040-\u9fff\uac00-\ud7af]|[\p{M}\d_])[^\P{L}\u3040-\u9fff\uac00-\ud7af](?:[^\P{L}\u3040-\u9fff\uac00-\ud7af]|[\p{M}\d])*(?:[-'./+](?:[^\P{L}\u3040-\u9fff\uac00-\ud7af]|[\p{M}\d])+)*|\d+(?:-?[^\P{L}\u3040-\u9fff\uac00-\ud7af])+/gu;
/** Two capitals, a capital inside, or letters with a figure: what no common word has. */
const MARKED = /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{L}\d|^\p{Lu}\p{L}*-?\d/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const BEGINS_SENTENCE = /(?:^|[.!?:;]\s*|["(]\s*|\n)$/;
/** Adds nothing to what any paper is about; the last are German and French for AI, DNA, RNA, MRI, EU and UN. */
const ANYWHERE = new Set(
  'ai ml i ok us uk vs id ki ia adn arn irm ue onu nlp tldr gpu gpus cpu cpus llm llms 1d 2d 3d pde pdes ode odes sde sdes ci usa earth sun solar moon'.split(
    ' ',
  ),
);
const FINITE =
  /^ (?:outperform|improv|achiev|reduc|increas|us|rel|show|reach|surpass|exceed|attain|combin|introduc|provid|enabl|requir|learn|predict|beat|match|yield|generaliz|remain|perform|detect|extend|cut|run|is|was|has|can)(?:s|es|ed|d|ies|lies)?(?![\p{L}])/u;
const COMMON_END =
  /(?:ing|tion|sion|ment|ness|ity|ence|ance|ency|ancy|ism|ics|ed|ly|[^aiou]s|th|logy|sis|ure|age|ship|work|data)$/;
const COMMON = new Set(
  (
    'it this that these those they there we our the each one none nothing everything all both some many most which what who ' +
    'code method paper approach model framework system algorithm technique strategy theory research evidence field scheme ' +
    'error noise loss memory cost speed heat light water matter attention time space power energy motion code softmax dropout ' +
    'design theorem proof result gain trade-off tradeoff here overall however'
  ).split(' '),
);

/** N3LO: an acronym that counts its first letter. */
const ORDER = /^\p{Lu}\d\p{Lu}{2,}$/u;

function isKnown(name: string, known: KnownNames): boolean {
  const form = formOf(name);
  if (
    form.length < 2 ||
    ANYWHERE.has(form) ||
    ANYWHERE.has(singularOf(form)) ||
    known.forms.has(form) ||
    known.forms.has(singularOf(form))
  )
    return true;
  const letters = singularOf(name.replace(/s$/, '').toLowerCase()).replace(/[^\p{L}]/gu, '');
  if (
    !/^\p{Lu}/u.test(name) ||
    !/\p{Lu}.*\p{Lu}/u.test(name) ||
    letters.length < 2 ||
    (/\d/.test(name) && !ORDER.test(name))
  )
    return false;
  return known.initials.includes(letters) || known.initialsOfBig.includes(letters);
}

/** A name that is not whole in the source may be of parts that are: “GPT-4-based”, “US-China”. */
function partsUnknown(name: string, known: KnownNames): boolean {
  const parts = name.split(/[-/+]/);
  if (parts.length === 1) return true;
  if (
    parts.some((part, i) => i > 0 && /^\d/.test(part) && !known.forms.has(formOf(`${parts[i - 1]}${part}`)))
  )
    return true;
  return parts.some(
    (part) =>
      (MARKED.test(part) || CAPITAL.test(part)) && !isPlainKnown(part, known) && !isKnown(part, known),
  );
}

function isPlainKnown(name: string, known: KnownNames): boolean {
  const form = formOf(name);
  return (
    known.forms.has(form) ||
    known.forms.has(singularOf(form)) ||
    // “Frobenius” where the source writes “Frob”.
    (form.length > 6 && known.forms.has(form.slice(0, 4))) ||
    (form.length > 4 && known.beginnings.has(beginningOf(form)) && beginningOf(form).length > 3)
  );
}

/** Whether capitalised words that follow each other write out an acronym of the source: Large Language Models for LLMs. */
function writesOut(
  names: readonly { name: string; index: number }[],
  at: number,
  known: KnownNames,
): boolean {
  for (let first = Math.max(0, at - 4); first <= at; first++) {
    let letters = '';
    for (let i = first; i < names.length && i < first + 6; i++) {
      letters += names[i]?.name[0]?.toLowerCase();
      if (i >= at && letters.length > 1 && (known.acronyms.has(letters) || known.acronyms.has(`${letters}s`)))
        return true;
    }
  }
  return false;
}

interface Name {
  name: string;
  index: number;
}

/**
 * Names, acronyms, models and data sets in a statement that neither the title nor the abstract holds.
 * @param plainNames whether a capital alone makes a name: in English it does, within a sentence
 */
export function checkNames(said: Text, known: KnownNames, plainNames: boolean): Finding[] {
  const names = [...said.plain.matchAll(NAME)].map((match): Name => ({ name: match[0], index: match.index }));
  const byCapital = plainNames && !isHeadline(names);
  const foreign = new Map<string, Finding>();
  for (const [i, each] of names.entries()) {
    const form = formOf(each.name);
    if (foreign.has(form) || form.length < 2 || (!/\d/.test(each.name) && isUnit(each.name))) continue;
    if (!(isMarkedForeign(each.name, known) || (byCapital && isPlainForeign(said.plain, each, known))))
      continue;
    if (!CAPITAL.test(each.name) || !writesOut(names, i, known))
      foreign.set(form, { kind: 'entity', said: each.name });
  }
  return [...foreign.values()];
}

/** In a headline capitals mean nothing. */
function isHeadline(names: readonly Name[]): boolean {
  const long = names.filter(({ name }) => name.length > 3);
  return long.length > 3 && long.filter(({ name }) => /^\p{Lu}/u.test(name)).length > 0.7 * long.length;
}

/** “Pre-Training” has two capitals and is no name. */
const HYPHENED = /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)+$/u;

const isMarked = (name: string): boolean => MARKED.test(name) && !/^\d/.test(name) && !HYPHENED.test(name);

const isMarkedForeign = (name: string, known: KnownNames): boolean =>
  isMarked(name) && !isKnown(name, known) && partsUnknown(name, known);

function isPlainForeign(plain: string, { name, index }: Name, known: KnownNames): boolean {
  if (isMarked(name) || !CAPITAL.test(name) || COMMON.has(formOf(name))) return false;
  if (ANYWHERE.has(singularOf(formOf(name))) || isPlainKnown(name, known) || !partsUnknown(name, known))
    return false;
  const begins = BEGINS_SENTENCE.test(plain.slice(Math.max(0, index - 3), index));
  return !begins || isSubject(plain, name, index);
}

/** Whether the word that opens a sentence is a name that does something: “Falcon improves …”, and not “Pruning improves …”. */
function isSubject(plain: string, name: string, index: number): boolean {
  return (
    FINITE.test(plain.slice(index + name.length, index + name.length + 20)) &&
    !COMMON_END.test(name.toLowerCase())
  );
}
