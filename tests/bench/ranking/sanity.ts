import { learnOnce, newModel } from '../../../lib/topics/ranking/linear';
import { randomFrom } from '../../../lib/topics/ranking/random';
import type { Judged } from './corpora';
import type { Reader } from './readers';

const MOST = 10_000;
const COST = 0.1;
/** scikit-learn's tokens: two letters and more. */
const TOKEN = /\b[a-z_][a-z0-9_]+\b/g;
/** The everyday words among scikit-learn's English ones that abstracts have. */
const STOP = new Set(
  'about above across after again against all almost alone along already also although always am among an and another any are around as at back be became because become been before behind being below beside between both but by call can cannot could describe do done down due during each either else enough etc even every everything except few find first for formerly found from full further get give go had has have he hence her here him his how however ie if in indeed interest into is it its itself keep last least less made many may me might more moreover most mostly move much must my name namely neither never nevertheless next no none nor not nothing now of off often on once one only onto or other others otherwise our out over own part per perhaps please put rather re same see seem seemed seems serious several she should show side since so some something sometimes still such system take ten than that the their them then there thereby therefore these they thick thin third this those three through thus to together too top toward towards two under until up upon us very via was we well were what when where whereas whereby wherein whether which while who whole whom whose why will with within without would yet you your'.split(
    ' ',
  ),
);

/**
 * The rival: TF-IDF of single words and pairs over title, abstract and authors, the ten thousand most frequent that stand in at
 * least five papers and at most a tenth; a linear support vector machine (squared hinge, C 0.1, both sides balanced), every paper
 * of the database that is not marked being a negative. As arxiv-sanity-lite does it, its days to come among the papers.
 */
export function sanity({ history, marks, days }: Reader): (papers: readonly Judged[]) => Judged[] {
  const all = [...new Set([...history, ...days.flatMap(({ papers }) => papers)])];
  const tokens = all.map(tokensOf);
  const total = new Map<string, number>();
  const within = new Map<string, number>();
  for (const each of tokens) {
    for (const token of each) total.set(token, (total.get(token) ?? 0) + 1);
    for (const token of new Set(each)) within.set(token, (within.get(token) ?? 0) + 1);
  }
  const terms = [...within]
    .filter(([, count]) => count >= 5 && count <= 0.1 * all.length)
    .sort((a, b) => (total.get(b[0]) ?? 0) - (total.get(a[0]) ?? 0) || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST);
  const places = new Map(terms.map(([term], i) => [term, i]));
  const idf = terms.map(([, count]) => Math.log((1 + all.length) / (1 + count)) + 1);
  const vectors = packed(tokens.map((each) => vectorOf(each, places, idf)));
  const side = Int8Array.from(all, (paper) =>
    ['starred', 'read'].includes(marks.get(paper) ?? '') ? 1 : -1,
  );
  const liked = side.filter((each) => each > 0).length;
  const cost = Float32Array.from(
    side,
    (each) => (COST * all.length) / (2 * (each > 0 ? liked : all.length - liked)),
  );
  const sides = { rows: Int32Array.from(all.keys()), side, cost };
  const model = newModel(terms.length, sides);
  for (let round = 0; round < 300; round++)
    if (learnOnce(model, sides, vectors, randomFrom(round)) < 1e-3) break;
  const scores = new Map(
    all.map((paper, row) => {
      let sum = model.bias;
      for (let i = vectors.starts[row] ?? 0; i < (vectors.starts[row + 1] ?? 0); i++)
        sum += (model.weights[vectors.features[i] ?? 0] ?? 0) * (vectors.values[i] ?? 0);
      return [paper, sum];
    }),
  );
  return (papers) => [...papers].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function tokensOf({ title, abstract, authors }: Judged): string[] {
  const text = `${title} ${abstract} ${authors.map(({ name }) => name).join(' ')}`;
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (plain.match(TOKEN) ?? []).filter((word) => !STOP.has(word));
  return [...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)];
}

function vectorOf(tokens: string[], places: Map<string, number>, idf: number[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const token of tokens) {
    const place = places.get(token);
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const values = [...counts].map(([place, count]): [number, number] => [place, count * (idf[place] ?? 0)]);
  const length = Math.hypot(...values.map(([, value]) => value)) || 1;
  return values.map(([place, value]) => [place, value / length]);
}

function packed(rows: [number, number][][]) {
  const starts = new Int32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) starts[i + 1] = (starts[i] ?? 0) + row.length;
  return {
    starts,
    features: Int32Array.from(rows.flat(), ([place]) => place),
    values: Float32Array.from(rows.flat(), ([, value]) => value),
    squares: Float32Array.from(rows, (row) => row.reduce((sum, [, value]) => sum + value * value, 0)),
  };
}
