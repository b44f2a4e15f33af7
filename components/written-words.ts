import type { Digest } from '../lib/records/digest';
import { type LabelSet, ROWS } from '../lib/records/sections';
import type { WrittenWords } from '../lib/records/written-words';
import { m } from '../lib/words';
import { shortDay } from '../lib/words/dates';
import { abstractWords } from './abstract-words';
import { engineFailureWords, sentences } from './engine-words';
import { rowLabel } from './labels';
import { readInShort, readWords } from './read-words';
import { rereadWords } from './reread-words';
import { titleWords } from './title-words';

/** What there is to say of a digest that a model wrote: by whom and when, how much of it holds, what it translates. */
export function writtenWords(digest: Digest): WrittenWords {
  const day = new Date(digest.madeAt).toLocaleDateString('en-CA');
  const by = m.ai_by({ model: modelName(digest), date: shortDay(day) });
  return {
    by: digest.textRead ? `${by} · ${readInShort(digest.textRead)}` : by,
    ...toldOfReading(digest),
    traced: tracedWords(digest),
    translated: [
      ...(digest.title ? [titleWords(digest.title, digest.language)] : []),
      ...(digest.abstract ? [abstractWords(digest.abstract, digest.language)] : []),
    ],
  };
}

function toldOfReading(digest: Digest): Pick<WrittenWords, 'explained' | 'read' | 'unstated'> {
  const { textRead, language, promptVersion } = digest;
  const again = rereadWords(digest);
  const isCompared = COMPARED.test(language);
  const explain = (whole: string) =>
    sentences(
      whole,
      ...(isCompared ? [] : [m.ai_only_figures()]),
      ...(again ? [again] : []),
      m.ai_prompt_version({ version: promptVersion }),
    );
  if (textRead?.kind === 'sections')
    return {
      explained: explain(m.ai_explained_full()),
      read: readWords(textRead),
      unstated: m.not_in_what_was_read(),
    };
  const explained = explain(isCompared ? m.ai_explained() : m.ai_explained_from());
  return { explained, ...(textRead && { read: readWords(textRead) }) };
}

/** The languages in which a statement's words are compared with an English abstract's, and for which that was measured. */
const COMPARED = /^(?:en|zh(?!-(?:TW|HK|MO|Hant)))\b/i;

/** How many of its statements what was read bears out. */
function tracedWords({ sections }: Digest): WrittenWords['traced'] {
  const all = Object.values(sections).flatMap(({ statements }) => statements);
  const traced = all.filter(
    ({ evidence: { check } }) => check === 'verbatim' || check === 'supported',
  ).length;
  const untraced = all.length - traced;
  const doubts = untraced > 0;
  // A warning counts what it warns of.
  const words = doubts
    ? `⚠ ${m.untraced({ untraced, all: all.length })}`
    : `✓ ${m.traced({ traced, all: all.length })}`;
  return { words, count: `${traced}/${all.length}`, doubts };
}

/** A model as readers know it. */
export const modelName = ({ engine, model }: Pick<Digest, 'engine' | 'model'>): string =>
  engine === 'built-in' ? m.engine_built_in() : model;

/** What a model left out, and why; undefined where it wrote everything. */
export function partlyWritten({ state }: Pick<Digest, 'state'>, labels: LabelSet, now: number) {
  if (state.kind !== 'partial') return undefined;
  const rows = ROWS.filter((row) => state.missing.includes(row));
  const reason = engineFailureWords(state.failure, now);
  // The line at the top is no row.
  if (rows.length === 0) return reason;
  return m.partly_written({
    reason,
    sections: rows.map((row) => rowLabel(row, labels)).join(m.list_comma()),
  });
}
