import { finish, fold } from './hash';
import { Of } from './kinds';
import { COINED, NUMBER, PERCENT, Tokens } from './tokens';
import { BEGINS, deedAfter, GOES_ON, Voices } from './voices';

/** Words of a sentence that begin it, and those of its neighbours that are looked at. */
const HEAD = 6;
const NEIGHBOUR = 8;

/**
 * What the role model knows of each sentence of one abstract, as hashes. Training and reading walk through this one
 * code. The arrays are reused: use them before the next abstract is read.
 */
export class FeatureReader {
  /** A feature may come more than once in a sentence; it counts once. */
  hashes = new Uint32Array(1 << 13);
  /** Where the features of each sentence begin; one more than there are sentences. */
  starts = new Uint32Array(64);
  private size = 0;
  private readonly tokens = new Tokens();
  private readonly voices = new Voices();

  /** Of each sentence who speaks in it: the class of the step into it. */
  get links(): Uint8Array {
    return this.voices.states;
  }

  read(sentences: readonly string[]): void {
    const count = sentences.length;
    if (this.starts.length <= count) this.starts = new Uint32Array(2 * count);
    this.size = 0;
    this.tokens.read(sentences);
    this.voices.read(this.tokens, count);
    for (let i = 0; i < count; i++) {
      this.starts[i] = this.size;
      const place = placeOf(i, count);
      this.addPlace(i, count, place);
      this.addWords(i);
      this.addBeginning(i, place);
      this.addDeeds(i, place);
      if (i > 0) this.addNeighbour(i - 1, Of.Before, Of.BeforeFirst2, Of.BeforeDeed);
      else this.add(Of.Before, 1);
      if (i + 1 < count) this.addNeighbour(i + 1, Of.After, Of.AfterFirst2, Of.AfterDeed);
      else this.add(Of.After, 1);
      if (i + 1 < count) this.add(Of.AfterVoice, this.voices.states[i + 1] ?? 0);
    }
    this.starts[count] = this.size;
  }

  private add(of: Of, value: number, more = 0): void {
    if (this.size === this.hashes.length) {
      const grown = new Uint32Array(2 * this.size);
      grown.set(this.hashes);
      this.hashes = grown;
    }
    this.hashes[this.size++] = finish(fold(fold(of, value), more));
  }

  private addPlace(i: number, count: number, place: number): void {
    const { states, first } = this.voices;
    const state = states[i] ?? 0;
    const length = (this.tokens.starts[i + 1] ?? 0) - (this.tokens.starts[i] ?? 0);
    this.add(Of.Bias, 0);
    this.add(Of.Decile, count < 2 ? 0 : Math.min(9, Math.floor((10 * i) / (count - 1))));
    this.add(Of.Index, Math.min(i, 12));
    this.add(Of.FromEnd, Math.min(count - 1 - i, 12));
    this.add(Of.Count, Math.min(count, 16), place);
    this.add(Of.Length, Math.min(Math.floor(Math.log2(length + 1) * 2), 14));
    this.add(Of.Voice, state);
    this.add(Of.PlaceVoice, state, place);
    this.add(Of.FromFirstOwn, first < count ? Math.max(-6, Math.min(i - first, 7)) : 99);
    let age = 0;
    for (let j = i - 1; j >= 0 && age === 0; j--) {
      if (states[j] === BEGINS || states[j] === GOES_ON) age = i - j;
    }
    this.add(Of.VoiceAge, Math.min(age, 6));
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass over all words, run a thousand times a poll.
  private addWords(i: number): void {
    const { word, stem, flags, starts } = this.tokens;
    const from = starts[i] ?? 0;
    const to = starts[i + 1] ?? 0;
    let numbers = 0;
    let percents = 0;
    let names = 0;
    for (let at = from; at < to; at++) {
      const own = word[at] ?? 0;
      const kin = stem[at] ?? 0;
      this.add(Of.Word, own);
      this.add(Of.Stem, kin);
      if (at > from) {
        this.add(Of.Pair, word[at - 1] ?? 0, own);
        this.add(Of.StemPair, stem[at - 1] ?? 0, kin);
      }
      if (at > from + 1) {
        this.add(Of.Triple, fold(word[at - 2] ?? 0, word[at - 1] ?? 0), own);
        this.add(Of.Skip, stem[at - 2] ?? 0, kin);
      }
      if (at < from + HEAD) this.add(Of.Head, own);
      if (own === NUMBER) numbers++;
      else if (own === PERCENT) percents++;
      if ((flags[at] ?? 0) & COINED) names++;
    }
    this.add(Of.Numbers, Math.min(numbers, 4));
    this.add(Of.Shape, Math.min(names, 4), Math.min(percents, 2));
  }

  private addBeginning(i: number, place: number): void {
    const { word, flags, starts } = this.tokens;
    const from = starts[i] ?? 0;
    const to = starts[i + 1] ?? 0;
    if (to === from) return;
    const one = word[from] ?? 0;
    const two = from + 1 < to ? (word[from + 1] ?? 0) : 0;
    const three = from + 2 < to ? (word[from + 2] ?? 0) : 0;
    this.add(Of.First, one);
    this.add(Of.First2, one, two);
    this.add(Of.First3, fold(one, two), three);
    this.add(Of.PlaceFirst, one, place);
    this.add(Of.PlaceFirst2, fold(one, two), place);
    this.add(Of.VoiceFirst, one, this.voices.states[i] ?? 0);
    this.add(Of.Last, word[to - 1] ?? 0);
    // A name that an earlier sentence gave: “BLADE reformulates …”.
    for (let at = from; at < to && at < from + 3; at++) {
      if (!((flags[at] ?? 0) & COINED)) continue;
      const before = word.indexOf(word[at] ?? 0);
      if (before >= 0 && before < from) this.add(Of.Named, at - from);
    }
  }

  private addDeeds(i: number, place: number): void {
    const { word, stem, starts } = this.tokens;
    const from = starts[i] ?? 0;
    const to = starts[i + 1] ?? 0;
    for (let at = from; at < to; at++) {
      const verb = deedAfter(this.tokens, at, from, to);
      if (verb < 0) continue;
      const kin = stem[verb] ?? 0;
      this.add(Of.Deed, word[verb] ?? 0);
      this.add(Of.DeedStem, kin);
      this.add(Of.PlaceDeed, kin, place);
      this.add(Of.VoiceDeed, kin, this.voices.states[i] ?? 0);
      if (verb + 1 < to) this.add(Of.DeedNext, kin, stem[verb + 1] ?? 0);
    }
  }

  private addNeighbour(i: number, words: Of, first2: Of, deed: Of): void {
    const { word, starts } = this.tokens;
    const from = starts[i] ?? 0;
    const to = starts[i + 1] ?? 0;
    for (let at = from; at < to && at < from + NEIGHBOUR; at++) this.add(words, word[at] ?? 0);
    if (to > from) this.add(first2, word[from] ?? 0, from + 1 < to ? (word[from + 1] ?? 0) : 0);
    this.add(deed, this.voices.deeds[i] ?? 0);
  }
}

/** The first, the last, or one of four quarters between them. */
function placeOf(i: number, count: number): number {
  if (i === 0) return 0;
  if (i === count - 1) return 5;
  return 1 + Math.min(3, Math.floor((4 * i) / (count - 1)));
}
