import { digestOf, piecesIn, titleIn } from './digest';
import type { Question } from './question';
import { readingsOf } from './reading';
import type { Script } from './script';
import { ENGLISH_PRAISE, ENGLISH_SAMPLE, tongueOf } from './tongues';

/** What the model writes as its answer. `key`: what the request was signed with. */
export function write(question: Question, script: Script, key: string): string {
  if (script.text !== undefined) return script.text;
  const right = answerTo(question, script);
  const json = JSON.stringify(right, undefined, 1);
  switch (script.quirk) {
    case 'blank':
      return ' \n\n ';
    case 'think':
      return `<think>\nThey want an object like {"a": 1}. Let me see.\n</think>\n\n${json}`;
    case 'think-unopened':
      return `They want an object like {"a": 1}. Let me see.\n</think>\n${json}`;
    case 'fences':
      return `\`\`\`json\n${json}\n\`\`\``;
    case 'prose':
      return `Here is the JSON you asked for:\n\n${json}\n\nTell me if you need anything else!`;
    case 'length':
      return json.slice(0, Math.floor(json.length * 0.6));
    case 'wrong-language':
      return JSON.stringify(mapText(right, () => otherTongue(question)));
    case 'english-title':
      return JSON.stringify({ ...right, translatedTitle: question.title });
    case 'two-objects':
      return `${JSON.stringify({ draft: true })}\n${json}`;
    case 'latex':
      // Single backslashes, as models write them: half of these no JSON, half other letters.
      return JSON.stringify(
        mapText(right, (text) => `${text} $⍀alpha ⍀times ⍀nabla ⍀frac{1}{2}$`),
      ).replaceAll('⍀', '\\');
    case 'numbers':
      return JSON.stringify(mapText(right, (text) => `${text.replace(/\.?$/, '')} by 73.19% on 4821 cases.`));
    case 'injected':
      return JSON.stringify(mapText(right, () => question.tongue?.praise ?? ENGLISH_PRAISE));
    case 'wrong-shape':
      return JSON.stringify({ title: 'A title', abstract: 'Words' });
    case 'agrees':
      return JSON.stringify(readingsOf(question, { always: 'follows' }));
    case 'doubts':
      return JSON.stringify(readingsOf(question, { always: 'differs' }));
    case 'echo-key-in-answer':
      return JSON.stringify(mapText(right, (text) => `${text} (asked with ${key})`));
    default:
      return json;
  }
}

/** Not what was asked for: Chinese for English, English for all others. */
const otherTongue = ({ tongue }: Question): string =>
  tongue
    ? 'This study describes a method of the authors and what it achieved in their experiments.'
    : (tongueOf('Chinese')?.about('') ?? '');

function answerTo(question: Question, { wrong }: Script): Record<string, unknown> {
  if (question.statements) return readingsOf(question, { wrong });
  if (question.pieces) return piecesIn(question);
  if (question.sentences.length > 0) return digestOf(question);
  if (question.title && question.tongue) return { translatedTitle: titleIn(question.tongue, question.title) };
  return { sentence: question.tongue?.sample ?? ENGLISH_SAMPLE };
}

/** The same with other words in every statement. */
function mapText(value: unknown, change: (text: string) => string, name = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => mapText(each, change, name));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapText(each, change, key)]));
  return typeof value === 'string' && name !== 'tags' ? change(value) : value;
}
