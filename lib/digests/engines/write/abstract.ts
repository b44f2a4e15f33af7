import { splitSentences } from '../../../papers/sentences';
import type { Translated, TranslatedAbstract, TranslatedPiece } from '../../../records/digest';
import type { EngineFailure } from '../../../records/engine';
import type { Job } from '../../../records/job';
import { ABSTRACT_WIRE_SCHEMA, type AbstractAnswer, abstractSchema } from '../answer';
import { type Atom, halfTranslated, isForeignTo, protect, untranslated } from '../language';
import { buildAbstractPrompt, type Numbered } from '../prompt';
import { better, isSound, type Means, type Measure, restored } from './translated';

/** Tokens of an answer; the second figure is tried where the first did not hold it. */
const ROOM = [3000, 6000] as const;
/** Local models write ten tokens a second: a long abstract takes them two minutes. Milliseconds. */
const LONGEST = 180_000;
const MOST_AFFILIATIONS = 40;

/** What a digest holds beyond itself, where the reader asked for it. */
export interface Translations {
  abstract?: TranslatedAbstract;
  affiliations?: TranslatedPiece[];
}

interface Piece {
  id: number;
  isName: boolean;
  /** As it stands in the paper. */
  of: string;
  /** With marks for its atoms. */
  held: string;
  atoms: readonly Atom[];
  so: Translated;
}

/**
 * The abstract and the institutions of a job's paper in the reader's language: one request, and one more for the sentences
 * that came back as they were, changed, or not as their field says it. What is still not sound then is told as that.
 */
export async function translateAbstract(
  { text, translate, language }: Pick<Job, 'text' | 'translate' | 'language'>,
  measure: Measure,
  means: Means,
): Promise<Translations> {
  if (!translate || !text.abstract.trim() || !isForeignTo(text.abstract, language)) return {};
  const cut = splitSentences(text.abstract).map(({ start, end }) => text.abstract.slice(start, end));
  const places = [...new Set(translate.affiliations)].slice(0, MOST_AFFILIATIONS);
  const sentences = cut.map((each, i) => pieceOf(each, i + 1, false, measure));
  const affiliations = places.map((each, i) => pieceOf(each, i + 1, true, measure));
  const failure = await askFor([...sentences, ...affiliations], measure, means);
  const nothing = sentences.every(({ so }) => so.kind !== 'translated');
  return {
    abstract: { of: text.abstract, sentences: sentences.map(asKept), ...(failure && nothing && { failure }) },
    ...(affiliations.length > 0 && { affiliations: affiliations.map(asKept) }),
  };
}

/** @returns why the last request brought nothing, where it did not */
async function askFor(
  pieces: readonly Piece[],
  measure: Measure,
  { aside, nonce, direct }: Means,
): Promise<EngineFailure | undefined> {
  const open = () => pieces.filter(({ so }) => !isSound(so));
  if (direct) for (const each of open()) take(each, await direct(each.held), measure);
  let failure: EngineFailure | undefined;
  for (const room of direct ? ROOM.slice(0, 1) : ROOM) {
    const wanted = open();
    if (wanted.length === 0) return undefined;
    const read = await aside({
      prompt: promptFor(wanted, measure, nonce),
      schema: abstractSchema,
      wire: ABSTRACT_WIRE_SCHEMA,
      room,
      longest: LONGEST,
    });
    failure = read.kind === 'failed' ? read.failure : undefined;
    // Who refuses once, or cannot be reached, is not asked again.
    if (failure && !WORTH_ANOTHER.has(failure.kind)) return failure;
    const said = read.kind === 'failed' ? {} : read.value;
    for (const each of wanted) take(each, saidOf(said, each), measure);
  }
  return failure;
}

function promptFor(pieces: readonly Piece[], { primary, language, glossary }: Measure, nonce: string) {
  const numbered = (names: boolean): Numbered[] =>
    pieces.filter(({ isName }) => isName === names).map(({ id, held }) => ({ id, text: held }));
  const given = { sentences: numbered(false), affiliations: numbered(true) };
  return buildAbstractPrompt(given, primary, language, nonce, glossary);
}

/** What a second request may bring. */
const WORTH_ANOTHER = new Set<EngineFailure['kind']>([
  'blank',
  'cut-off',
  'not-json',
  'too-long',
  'wrong-shape',
]);

/** What is all names and formulas, or in the language already, is its own translation. */
function pieceOf(of: string, id: number, isName: boolean, { language }: Measure): Piece {
  const { text: held, atoms } = protect(of);
  const so: Translated = untranslated(of, of, language)
    ? { kind: 'untranslated' }
    : { kind: 'translated', text: of };
  return { id, isName, of, held, atoms, so };
}

const asKept = ({ of, so }: Piece): TranslatedPiece => ({ ...so, of });
const saidOf = (said: Partial<AbstractAnswer>, { id, isName }: Piece): string | null =>
  said[isName ? 'affiliations' : 'sentences']?.find((each) => each.id === id)?.text ?? null;

/** Measures what was said of a piece, and keeps it where it is the better. */
function take(piece: Piece, said: string | null, measure: Measure): void {
  if (!said) return;
  const so = restored(piece.of, said, piece.atoms, measure);
  const isHalf = piece.isName && so.kind === 'translated' && halfTranslated(so.text);
  piece.so = better(piece.so, isHalf ? { kind: 'changed', parts: [said] } : so);
}
