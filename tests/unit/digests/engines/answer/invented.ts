import {
  answerSchema,
  type DigestAnswer,
  type SaidStatement,
} from '../../../../../lib/digests/engines/answer';

export const said = (text: string, ...sources: number[]): SaidStatement => ({ text, sources });

const TAGS = new Set([
  'graph-learning',
  'large-language-models',
  'causal-inference',
  'climate',
  'cancer',
  'math.PR',
]);

/** The schema of a digest, with a few tags that are known. */
export const SCHEMA = answerSchema((id) => TAGS.has(id));

/** A whole digest of a paper that does not exist. */
export const DIGEST: DigestAnswer = {
  limitations: [said('Only two river basins were studied.', 6)],
  tldr: said('HERON forecast floods with $\\alpha = 0.05$ at $10\\times$ lower cost.', 2),
  keyPoints: [
    said('The model read rainfall alone.', 2),
    said('It was tried on 41 gauges, {northern} ones first.', 3),
    said('Errors fell by 12 %.', 4, 5),
  ],
  summary: [said('Floods are hard to forecast.', 1), said('HERON forecast them a day ahead.', 2)],
  methodology: [said('A graph network over $\\nabla_x f$ of the terrain was fitted.', 3)],
  results: [said('The error fell from 0.34 to 0.30 m.', 4), said('Cost fell tenfold.', 5)],
  implications: [],
  tags: ['graph-learning', 'climate'],
  translatedTitle: null,
};

export const JSON_OF = JSON.stringify(DIGEST);
/** As models like to write it: over many lines. */
export const INDENTED = JSON.stringify(DIGEST, null, 2);

export const FIELDS = Object.keys(DIGEST) as (keyof DigestAnswer)[];

/** The digest with some of its fields otherwise, as JSON. */
export const jsonWith = (fields: Record<string, unknown>): string => JSON.stringify({ ...DIGEST, ...fields });
