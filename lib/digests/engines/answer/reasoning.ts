import { objectsIn } from './scan';

const NAMES = 'think|thinking|thought|reasoning';
const OPENED = new RegExp(`<(?:${NAMES})>|\\[THINK\\]`, 'i');
const BEGINS_WITH_THOUGHT = new RegExp(`^[\\s\\ufeff]*(?:${OPENED.source})`, 'i');
const CLOSED = new RegExp(`</(?:${NAMES})>|\\[/THINK\\]`, 'gi');
/** Models think once; a text of nothing but marks comes to an end. */
const MOST_THOUGHTS = 10;

/**
 * A text without the thoughts a model wrote before its answer; undefined where they never end. The opening mark often
 * stands in the server's template, so a closing one alone ends them. Marks in the answer itself are its own words: papers
 * speak of them.
 */
export function withoutReasoning(text: string): string | undefined {
  let rest = text;
  for (let i = 0; i < MOST_THOUGHTS; i++) {
    const end = endOfThought(rest);
    if (end === undefined) return opensBeforeAnswer(rest) ? undefined : rest;
    rest = rest.slice(end);
    if (!BEGINS_WITH_THOUGHT.test(rest)) return rest;
  }
  return rest;
}

/** Behind the first closing mark; where no thought was opened at the beginning, behind the first that stands in no object. */
function endOfThought(text: string): number | undefined {
  const marks = [...text.matchAll(CLOSED)];
  const isOpened = BEGINS_WITH_THOUGHT.test(text);
  const { closed, open = text.length } = marks.length === 0 || isOpened ? { closed: [] } : objectsIn(text);
  let next = 0;
  for (const { 0: mark, index } of marks) {
    while ((closed[next]?.end ?? text.length) <= index) next++;
    if (index < open && index < (closed[next]?.start ?? text.length)) return index + mark.length;
  }
  return undefined;
}

function opensBeforeAnswer(text: string): boolean {
  const at = OPENED.exec(text)?.index ?? -1;
  const answer = text.indexOf('{');
  return at >= 0 && (answer < 0 || at < answer);
}
