import type { Digest, Statement } from '../../../records/digest';
import type { EngineFailure } from '../../../records/engine';
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
const ROOM = 6000;
/** Local models write ten tokens a second; a digest that is there does not wait longer. Milliseconds. */
const LONGEST = 180_000;

interface Rereading extends Pick<Means, 'aside' | 'nonce'> {
  /**
   * Chooses the controls and where they stand. It is the same when a job is taken up again, so that an answer which is there can be read,
   * and unknown to whoever wrote the paper.
   */
  seed: string;
  /** Told before anything is asked. */
  onReread?: (() => void) | undefined;
}

/**
 * Has every statement that is not a sentence of the paper's read once more beside it, in one request. Two statements whose truth is
 * known stand among them: who is wrong about one of these is believed about none.
 * @returns the digest with what came of that; where nothing came, as it was, and why
 */
export async function readAgain(
  digest: Digest,
  job: Pick<Job, 'text' | 'language'>,
  { aside, nonce, seed, onReread }: Rereading,
): Promise<Digest> {
  const source = sourceOf(job);
  const written = SECTIONS.flatMap((name) => digest.sections[name].statements).filter(isWritten);
  const texts = [...new Set(written.map(({ text }) => text))];
  const sentences = namedIn(written, source);
  if (texts.length === 0 || sentences.length === 0) return digest;
  const sure = written.filter(({ evidence: { check } }) => check === 'supported');
  const controls = controlsFor(
    sentences.map(({ text }) => text),
    sure.map(({ text }) => text),
    seed,
  );
  const statements = numbered(texts, Object.values(controls), seed);
  onReread?.();
  const answer = await aside({
    kind: 'reread',
    prompt: buildRereadPrompt({ title: job.text.title, sentences, statements }, job.language, nonce),
    schema: rereadSchema,
    wire: REREAD_WIRE_SCHEMA,
    room: ROOM,
    longest: LONGEST,
  });
  const failed = (failure: EngineFailure): Digest => ({ ...digest, reread: { kind: 'failed', failure } });
  if (answer.kind === 'failed') return failed(answer.failure);
  const readings = new Map<string, Reading>();
  for (const { id, text } of statements) {
    const reading = answer.value.statements?.find((each) => each.id === id);
    if (reading) readings.set(text, reading);
  }
  const [sound, faulty] = [readings.get(controls.sound), readings.get(controls.faulty)];
  // Who was cut off before them is not wrong about them.
  if (!sound || !faulty)
    return failed(answer.kind === 'part' ? answer.failure : { kind: 'wrong-shape', issues: ['statements'] });
  // What the paper does not say may be called unsettled as well as wrong.
  if (sound.verdict !== 'follows' || faulty.verdict === 'follows')
    return { ...digest, reread: { kind: 'distrusted' } };
  const shown = new Set(sentences.map(({ id }) => id));
  return withReadings(digest, texts, readings, { source, shown, html: job.text.html });
}

const isWritten = ({ evidence: { check } }: Statement): boolean => check !== 'verbatim';

/** Statements with others set among them where nobody expects them, counted from 1. */
function numbered(texts: readonly string[], others: readonly string[], seed: string): Numbered[] {
  const all = [...texts];
  for (const [i, other] of others.entries()) all.splice(chanceOf(`${seed}${i}`) % (all.length + 1), 0, other);
  return all.map((text, i) => ({ id: i + 1, text }));
}
