import type { Claim } from './claim';

const PLACES = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const OF = ['order', 'degree', 'generation'];

/** “Of fourth order” for sixth-order: a place in an order that the source gives otherwise. */
export const ORDINALS: Claim[] = OF.flatMap((of) =>
  PLACES.map(
    (place, i): Claim => ({
      kind: 'number',
      said: new RegExp(`\\b${place}[- ]${of}\\b`),
      where: new RegExp(`\\b(?:${PLACES.filter((each) => each !== place).join('|')})[- ]${of}\\b`),
      allowed: new RegExp(`\\b(?:${place}|${i + 1}(?:st|nd|rd|th))\\b`),
    }),
  ),
);
