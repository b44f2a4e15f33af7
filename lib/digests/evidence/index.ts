import type { Evidence, EvidenceCheck, Finding } from '../../records/digest';
import { checkChinese } from './chinese';
import { checkClaims } from './claims';
import { claimsIn } from './claims-in';
import { checkComparisons } from './comparisons';
import { copiedIn, isPartOf } from './copies';
import { checkDirections } from './directions';
import { checkFormulas } from './formulas';
import { checkFromTo } from './from-to';
import { checkNames } from './names';
import { nearnessOf } from './nearness';
import { checkNegations } from './negations';
import { checkNumbers } from './numbers';
import type { Claim } from './patterns/claim';
import { checkQuotes } from './quotes';
import { readText, type Text } from './read-text';
import { checkRelations } from './relations';
import { type EvidenceSource, type ReadSource, readSource, type SourceSentence } from './source';
import { common, rootOf, shareIn } from './tokens';
import { checkVerdicts } from './verdicts';
import type { EvidenceWords } from './words';

export type { EvidenceSource } from './source';
export { type EvidenceFile, type EvidenceWords, wordsOf } from './words';

/** A sentence of the source, or none where there is nothing. */
export type Passage = NonNullable<Evidence['more']>[number];

export interface Checked {
  evidence: Evidence;
  /** The authors' nearest sentence, for what is not supported. */
  nearest?: Passage;
}

/** Longer is no statement: it is not compared word by word. */
const LONGEST = 4000;
/** Which part of its words a statement shares with the sentence it rests on, at least, where it names none that exists. */
const NEAR = 0.45;
/** Below this part of its words in the whole source, a statement speaks of something else. */
const FOREIGN = 0.3;
/** Below this part of its words in one sentence, a direction of a statement is that of something else. */
const NEAR_DIRECTION = 0.55;
/** Too few words to judge by. */
const FEW = 4;

/**
 * What a written statement rests on, and whether it does. Pure, linear in the length of the source, never throws.
 *
 * The statement may be written in another language than the source: then what all languages write alike is compared (numbers,
 * units, Latin names, quotations) and, in those whose words are known, to which class its claims belong.
 *
 * @param said what a model wrote, and the 1-based ids of the sentences it says it rests on
 * @param language BCP 47 tag of the statement
 * @param words where they could be read: without them claims of words (hedges, scope, foreign words) are not looked at
 */
export function checkStatement(
  said: { text: string; sources: number[] },
  source: EvidenceSource,
  language = 'en',
  words?: EvidenceWords,
): Checked {
  const read = readSource(source);
  const copied = copiedIn(said.text, read.sentences);
  if (copied) return { evidence: evidenceOf(copied, 'verbatim') };
  if (said.text.length > LONGEST || read.sentences.length === 0) {
    return unsupported([], [{ kind: 'source', said: said.text.slice(0, 80) }], read.sentences[0]);
  }
  const text = readText(said.text, language);
  const isSameLanguage =
    read.isEnglish && /^en\b/i.test(language) && !/[\u3040-\u30ff\u4e00-\u9fff]{2}/.test(text.plain);
  const named = namedBy(said.sources, text, read);
  const nearest = nearestTo(text, read);
  if (named.length === 0) {
    return unsupported([], [{ kind: 'source', said: said.sources.join(', ') }], nearest);
  }
  const inSections = source.sections?.map(({ text: own }) => own) ?? [];
  const wrote = [source.title, source.abstract, ...inSections];
  const formulas = [
    ...checkFormulas(said.text, wrote),
    ...checkRelations(
      said.text,
      named.map((at) => read.sentences[at]?.quote ?? ''),
    ),
  ];
  return judge(text, named, read, isSameLanguage ? 'en' : language, nearest, formulas, words);
}

function judge(
  text: Text,
  named: number[],
  read: ReadSource,
  language: string,
  nearest: SourceSentence | undefined,
  formulas: Finding[],
  words: EvidenceWords | undefined,
): Checked {
  const isSameLanguage = language === 'en';
  const texts = read.sentences.map((sentence) => sentence.text);
  const numbers = checkNumbers(text, texts, named, read.title, isSameLanguage, nearTo(named, read));
  const rests = [...named, ...numbers.elsewhere.filter((at, i, all) => all.indexOf(at) === i)];
  const passages = ordered(rests, text, read);
  const cited = rests.map((at) => texts[at] as Text);
  const own = [read.title, ...cited];
  const others = texts.filter((_, at) => !rests.includes(at));
  const findings = [
    ...numbers.findings,
    ...checkNames(text, read.names, isSameLanguage || /[\u4e00-\u9fff]{2}/.test(text.plain)),
    ...checkQuotes(text, [read.title, ...texts], !isSameLanguage),
    ...formulas,
    ...checkVerdicts(text, [read.title, ...texts]),
  ];
  if (words && !isSameLanguage && read.isEnglish)
    findings.push(...checkChinese(text, cited, words), ...inLanguage(text, cited, language, words));
  if (isSameLanguage) {
    findings.push(
      ...(nearnessOf(text, cited) < NEAR_DIRECTION
        ? []
        : checkDirections(text, cited, [read.title, ...others])),
      ...checkNegations(text, own),
      ...checkComparisons(text, own, others),
      ...checkFromTo(text, own),
      ...checkWords(text, read, words),
    );
    if (words) findings.push(...checkClaims(text, cited, others, read, words));
  }
  if (findings.length === 0) {
    const check = isPartOf(text, passages) ? 'verbatim' : 'supported';
    return { evidence: evidenceOf(passages, check) };
  }
  const isNumeric =
    findings.every(({ kind }) => kind === 'number' || kind === 'unit') ||
    onlyMinus(findings, numbers.findings);
  if (isNumeric) return { evidence: evidenceOf(passages, 'numbers-differ', findings) };
  return unsupported(passages, findings, nearest);
}

/** What a statement claims in a language whose words are known, other than English and Chinese. */
function inLanguage(
  text: Text,
  cited: readonly Text[],
  language: string,
  { patterns }: EvidenceWords,
): Finding[] {
  const claims = (patterns.languages as Partial<Record<string, Claim[]>>)[language.slice(0, 2).toLowerCase()];
  return claims && cited.length > 0
    ? claimsIn(text.plain, cited.map(({ lower }) => lower).join('\n'), claims)
    : [];
}

/** The abstract, and the sections that a statement names. */
function nearTo(named: readonly number[], { sentences }: ReadSource): (at: number) => boolean {
  const places = new Set(named.map((at) => sentences[at]?.place));
  return (at) => sentences[at]?.place === undefined || places.has(sentences[at]?.place);
}

/** A minus that was lost stands with the numbers, a direction that was turned does not. */
const onlyMinus = (all: readonly Finding[], numeric: readonly Finding[]): boolean =>
  all.length === numeric.length && all.every(({ kind }) => kind !== 'hedge');

function unsupported(
  passages: SourceSentence[],
  findings: Finding[],
  nearest: SourceSentence | undefined,
): Checked {
  const rests = passages.length || !nearest ? passages : [nearest];
  const near = nearest && {
    ...(nearest.place && { source: nearest.place }),
    start: nearest.start,
    end: nearest.end,
    quote: nearest.quote,
  };
  return { evidence: evidenceOf(rests, 'unsupported', findings), ...(near && { nearest: near }) };
}

function evidenceOf(
  passages: readonly SourceSentence[],
  check: EvidenceCheck,
  findings: Finding[] = [],
): Evidence {
  const [first, ...rest] = passages.map(({ start, end, quote, place }) => ({
    ...(place && { source: place }),
    start,
    end,
    quote,
  }));
  return {
    source: 'abstract',
    ...(first ?? { start: 0, end: 0, quote: '' }),
    check,
    ...(rest.length > 0 && { more: rest }),
    ...(findings.length > 0 && { findings: distinct(findings) }),
  };
}

/** What two checks found alike is told once. */
const distinct = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    ({ kind, said, source }, at) =>
      findings.findIndex((each) => each.kind === kind && each.said === said && each.source === source) === at,
  );

/** The sentences a statement names; where none of them exists or says a word of it, the one that is near. */
function namedBy(ids: readonly number[], text: Text, { sentences }: ReadSource): number[] {
  const named = [...new Set(ids)].map((id) => id - 1).filter((at) => sentences[at] !== undefined);
  const best = bestOf(text, sentences);
  const share = (at: number) => shareIn(text.content, sentences[at]?.text.content ?? new Set());
  if (best === undefined) return named;
  if (named.length === 0) return share(best) >= NEAR ? [best] : [];
  const most = Math.max(...named.map(share));
  return most < 0.25 && share(best) >= NEAR ? [...named, best] : named;
}

function bestOf(text: Text, sentences: readonly SourceSentence[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [at, sentence] of sentences.entries()) {
    const shared = common(text.content, sentence.text.content);
    if (shared > most) {
      most = shared;
      best = at;
    }
  }
  return best;
}

const nearestTo = (text: Text, { sentences }: ReadSource): SourceSentence | undefined =>
  sentences[bestOf(text, sentences) ?? 0];

/** The sentence that shares most with the statement first. */
function ordered(places: readonly number[], text: Text, { sentences }: ReadSource): SourceSentence[] {
  const share = ({ text: own }: SourceSentence) => common(text.content, own.content);
  return places
    .map((at) => sentences[at] as SourceSentence)
    .map((sentence, i) => ({ sentence, i, shared: share(sentence) }))
    .sort((a, b) => b.shared - a.shared || a.i - b.i)
    .map(({ sentence }) => sentence);
}

/** Too few words in common with the whole source; of those that tell, or none at all where few do. */
function checkWords(text: Text, { roots }: ReadSource, words: EvidenceWords | undefined): Finding[] {
  if (text.content.size < FEW) return [];
  const telling = [...text.content].filter((stem) => !words?.everyday.has(stem));
  const own = telling.length < FEW ? [...text.content] : telling;
  const least = telling.length < FEW ? Number.MIN_VALUE : FOREIGN;
  if (shareIn(new Set(own.map(rootOf)), roots) >= least) return [];
  const foreign = text.tokens
    .filter(({ content, stem }) => content && !roots.has(rootOf(stem)))
    .map(({ lower }) => lower);
  return [{ kind: 'source', said: foreign.slice(0, 6).join(' ') }];
}
