import type { Question } from './question';
import type { Tongue } from './tongues';

/** A statement as models are asked to write it. */
interface Statement {
  text: string;
  sources: number[];
}
type Sentence = Question['sentences'][number];

const METHOD =
  /\b(?:propos|introduc|present|develop|design|method|approach|algorithm|train|construct|model|framework|use|using|combine)/i;
const RESULT =
  /\b(?:show|find|found|achiev|outperform|improv|prove|obtain|demonstrat|result|reduc|increas|observ|yield|establish)|\d+(?:\.\d+)?\s*\\?%/i;
const LIMIT = /\b(?:limit|only|however|but|may|might|although|under the assumption|if\b)/i;
const OUTLOOK = /\b(?:implication|suggest|enabl|future|open|appl|potential|provide|insight|hope|pave)/i;

/** A digest that rests on the sentences it names: their own words, with the authors in the third person. */
export function digestOf({ sentences, title, tongue, wanted }: Question): Record<string, unknown> {
  const say = tongue ? (sentence: Sentence) => inTongue(tongue, sentence) : rephrase;
  const some = (pattern: RegExp, most: number, or: Sentence[]): Statement[] => {
    const found = sentences.filter(({ text }) => pattern.test(text));
    return (found.length > 0 ? found : or).slice(0, most).map(say);
  };
  const first = sentences.slice(0, 1);
  const last = sentences.slice(-1);
  const lead = sentences.find(({ text }) => METHOD.test(text)) ?? sentences[0];
  const points = sentences.length <= 5 ? sentences : [...first, ...sentences.slice(1, 4), ...last];
  const digest = {
    limitations: some(LIMIT, 2, []),
    tldr: lead ? say(lead) : { text: '', sources: [] },
    keyPoints: points.slice(0, 5).map(say),
    summary: sentences.slice(0, 6).map(say),
    methodology: some(METHOD, 2, first),
    results: some(RESULT, 2, last),
    implications: some(OUTLOOK, 1, last),
    tags: [],
    translatedTitle: tongue ? titleIn(tongue, title) : null,
  };
  return { ...blanks(wanted), ...digest };
}

/** As somebody else would say it, every number and name kept. */
function rephrase({ id, text }: Sentence): Statement {
  const said = text
    .replace(/\b[Ww]e\b/g, (word) => (word === 'We' ? 'The authors' : 'the authors'))
    .replace(/\b[Oo]ur\b/g, (word) => (word === 'Our' ? 'Their' : 'their'))
    .replace(/\bIn this (?:paper|work|article),?\s*/g, '')
    .replace(/\bwe\b/g, 'the authors');
  return { text: said.charAt(0).toUpperCase() + said.slice(1), sources: [id] };
}

/** No translation: what each title is called, with all that must not change. */
export function titleIn({ title }: Tongue, original: string): string {
  const kept = original.match(/\$[^$]*\$|⟦\d+⟧|\p{N}[\p{L}\p{N}.,%-]*/gu) ?? [];
  return [title, ...kept].join(' ');
}

/** No translation: each sentence and institution is called the same, with all that must not change. */
export function piecesIn({ tongue, pieces }: Question): Record<string, unknown> {
  const say = (all: Sentence[] = []) =>
    all.map(({ id, text }) => ({ id, text: tongue ? titleIn(tongue, text) : text }));
  return { sentences: say(pieces?.sentences), affiliations: say(pieces?.affiliations) };
}

/** No translation: a sentence about the one it rests on, with the figures that stand in it. */
function inTongue({ about }: Tongue, { id, text }: Sentence): Statement {
  const figures = text.replace(/\$[^$]*\$/g, '').match(/\d+(?:[.,]\d+)*\s*%?/g) ?? [];
  return { text: about(figures.map((each) => each.trim()).join('; ')), sources: [id] };
}

/** Further fields that a schema wants, empty. */
function blanks(wanted: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(wanted).map(([name, schema]) => [name, blank(schema)]));
}

function blank(schema: unknown): unknown {
  const type = (schema as { type?: unknown } | null)?.type;
  if (Array.isArray(type)) return type.includes('null') ? null : blank({ type: type[0] });
  return type === 'array' ? [] : type === 'string' ? '' : type === 'number' || type === 'integer' ? 0 : null;
}
