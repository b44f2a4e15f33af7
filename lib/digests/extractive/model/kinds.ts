/** What a feature is of. The number is part of its hash: with another number the weights must be trained anew. */
export const Of = {
  Bias: 1,
  Word: 2,
  Pair: 3,
  Triple: 4,
  /** Word, any, word; as stems. */
  Skip: 5,
  Stem: 6,
  StemPair: 7,
  /** One of the first words, wherever among them. */
  Head: 8,
  First: 9,
  First2: 10,
  First3: 11,
  Last: 12,
  PlaceFirst: 13,
  PlaceFirst2: 14,
  VoiceFirst: 15,
  Decile: 16,
  Index: 17,
  FromEnd: 18,
  Count: 19,
  Length: 20,
  Numbers: 21,
  /** How many coined names, and how many percentages. */
  Shape: 22,
  Named: 23,
  Voice: 24,
  PlaceVoice: 25,
  /** Sentences since the authors last spoke. */
  VoiceAge: 26,
  /** Sentences from the first in which they speak. */
  FromFirstOwn: 27,
  Deed: 28,
  DeedStem: 29,
  DeedNext: 30,
  PlaceDeed: 31,
  VoiceDeed: 32,
  Before: 33,
  BeforeFirst2: 34,
  BeforeDeed: 35,
  After: 36,
  AfterFirst2: 37,
  AfterDeed: 38,
  AfterVoice: 39,
} as const;
export type Of = (typeof Of)[keyof typeof Of];
