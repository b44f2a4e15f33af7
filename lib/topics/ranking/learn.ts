import type { Interest } from '../../records/relevance';
import { interestsAmong } from './cluster';
import { featuresOf } from './features';
import { learnOnce, type Model, newModel, type Sides } from './linear';
import { randomFrom } from './random';
import type { Traits } from './traits';
import { vectorsOf } from './vectors';
import { createCounter, type Vocabulary } from './vocabulary';

/** A paper to learn from. */
export interface Lesson {
  traits: Traits;
  /** Above 0 for one the reader cares for, below for one they do not; how far, how sure that is. */
  liking: number;
}

/** What was learned so far: plain data, to be kept between two slices of time. */
export interface Progress {
  vocabulary?: Vocabulary;
  /** Of each paper the reader cares for its interest. */
  interests?: Uint8Array;
  /** Those that are learned: first all that the reader cares for, then each interest. */
  models: Interest[];
  /** What is being learned, and for how many rounds it was. */
  model?: Model & { rounds: number };
}

export interface Learned extends Vocabulary {
  interests: Interest[];
}

const ROUNDS = 10;
/** Where nothing is left to learn. */
const SETTLED = 0.02;
/** What one paper may weigh (C of a support vector machine), before both sides are made equal. */
const COST = 0.3;

/**
 * Learns what a reader cares for: one linear model of all of it, and where it falls into several interests one of each, so that a
 * rare interest is not averaged away. Rests after each few milliseconds; what it has by then stands in `progress`, and who begins
 * with that goes on from there to the same end.
 * @returns no interest where there is nothing to tell apart
 */
export function* learn(lessons: readonly Lesson[], progress: Progress): Generator<void, Learned> {
  const isLiked = (row: number) => (lessons[row]?.liking ?? 0) > 0;
  const rows = lessons.keys();
  const all = Int32Array.from(rows);
  const liked = all.filter(isLiked);
  progress.vocabulary ??= yield* countAll(lessons);
  const { vocabulary } = progress;
  if (liked.length === 0 || liked.length === lessons.length) return { ...vocabulary, interests: [] };
  const size = vocabulary.numbers.length;
  const vectors = yield* vectorsOf(
    lessons.map(({ traits }) => traits),
    featuresOf(vocabulary.numbers, vocabulary.rarity),
  );
  progress.interests ??= yield* interestsAmong(liked, vectors, size);
  const of = new Int16Array(lessons.length).fill(-1);
  liked.forEach((row, i) => {
    of[row] = progress.interests?.[i] ?? 0;
  });
  const several = new Set(progress.interests).size;
  const wanted = several > 1 ? several + 1 : 1;
  for (let i = progress.models.length; i < wanted; i++) {
    // What belongs to another interest is no example of what the reader does not care for.
    const own = i === 0 ? all : all.filter((row) => !isLiked(row) || of[row] === i - 1);
    const sides = sidesOf(lessons, own);
    progress.model ??= { ...newModel(size, sides), rounds: 0 };
    const { model } = progress;
    while (model.rounds < ROUNDS) {
      const worst = learnOnce(model, sides, vectors, randomFrom(model.rounds++));
      if (worst < SETTLED) model.rounds = ROUNDS;
      yield;
    }
    progress.models.push({ papers: own.filter(isLiked).length, weights: model.weights, bias: model.bias });
    delete progress.model;
  }
  return { ...vocabulary, interests: progress.models };
}

function* countAll(lessons: readonly Lesson[]): Generator<void, Vocabulary> {
  const counter = createCounter();
  for (const [i, { traits, liking }] of lessons.entries()) {
    counter.add(traits, liking > 0);
    if (i % AT_ONCE === AT_ONCE - 1) yield;
  }
  yield;
  const vocabulary = counter.choose();
  yield;
  return vocabulary;
}

const AT_ONCE = 200;

/** Both sides weigh the same, however many papers each has. */
function sidesOf(lessons: readonly Lesson[], rows: Int32Array): Sides {
  const liking = Float32Array.from(rows, (row) => lessons[row]?.liking ?? 0);
  const sum = (sign: 1 | -1) => liking.reduce((all, each) => all + Math.max(0, sign * each), 0);
  const half = rows.length / 2;
  const [likes, dislikes] = [half / sum(1), half / sum(-1)];
  return {
    rows,
    side: Int8Array.from(liking, (each) => Math.sign(each)),
    cost: liking.map((each) => COST * (each > 0 ? each * likes : -each * dislikes)),
  };
}
