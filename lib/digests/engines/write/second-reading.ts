import type { Digest, Statement } from '../../../records/digest';
import type { Job } from '../../../records/job';
import { SECTIONS } from '../../../records/sections';
import { REREAD_WIRE_SCHEMA, type Reading, rereadSchema } from '../answer';
import { buildRereadPrompt, type Numbered } from '../prompt';
import { chanceOf, controlsFor } from './controls';
import { namedIn } from './named-in';
import { withReadings } from './readings';
import { sourceOf } from './source-of';
import type { Means } from './translated';

/** Tokens of an answer: some forty to a statement, and what a model thinks before it. */
const ROOM = 4000;
/** Local models write ten tokens a second; a digest that is there does not wait longer. Milliseconds. */
const LONGEST = 180_000;

/**
 * Has every statement that is not a sentence of the paper's read once more beside it, in one request. Two statements whose truth is
 * known stand among them: who is wrong about one of these is believed about none.
 * @returns the digest with what came of that; where nothing came, as it was, and why
 */
export async function readAgain(
  digest: Digest,
  job: Pick<Job, 'text' | 'language'>,
  { aside, nonce }: Pick<Means, 'aside' | 'nonce'>,
): Promise<Digest> {
  const source = sourceOf(job);
  const written = SECTIONS.flatMap((name) => digest.sections[name].statements).filter(isWritten);
  const texts = [...new Set(written.map(({ text }) => text))];
  if (texts.length === 0)
    return { ...digest, reread: { kind: 'done', all: 0, read: 0, doubted: 0, cleared: 0 } };
  const controls = controlsFor(source, nonce);
  const statements = numbered(texts, Object.values(controls), nonce);
  const sentences = namedIn(written, source);
  const answer = await aside({
    kind: 'reread',
    prompt: buildRereadPrompt({ title: job.text.title, sentences, statements }, job.language, nonce),
    schema: rereadSchema,
    wire: REREAD_WIRE_SCHEMA,
    room: ROOM,
    longest: LONGEST,
  });
  if (answer.kind === 'failed') return { ...digest, reread: { kind: 'failed', failure: answer.failure } };
  const readings = new Map<string, Reading>();
  for (const { id, text } of statements) {
    const reading = answer.value.statements?.find((each) => each.id === id);
    if (reading) readings.set(text, reading);
  }
  if (!isTrusted(readings.get(controls.sound), readings.get(controls.faulty)))
    return { ...digest, reread: { kind: 'distrusted' } };
  return withReadings(digest, texts, readings, source, job.text.html);
}

const isWritten = ({ evidence: { check } }: Statement): boolean => check !== 'verbatim';

/** What the paper does not say may be called unsettled as well as wrong. */
const isTrusted = (sound: Reading | undefined, faulty: Reading | undefined): boolean =>
  sound?.verdict === 'follows' && faulty !== undefined && faulty.verdict !== 'follows';

/** Statements with others set among them where nobody expects them, counted from 1. */
function numbered(texts: readonly string[], others: readonly string[], nonce: string): Numbered[] {
  const all = [...texts];
  for (const [i, other] of others.entries())
    all.splice(chanceOf(`${nonce}${i}`) % (all.length + 1), 0, other);
  return all.map((text, i) => ({ id: i + 1, text }));
}
