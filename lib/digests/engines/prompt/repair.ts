import { namesOf } from '../language/languages';
import { FIELDS } from './system';

const MOST_ISSUES = 20;
const LONGEST_ISSUE = 80;

/**
 * What to say when an answer could not be read in places: the one retry that asks for these fields alone.
 *
 * @param issues paths into the answer, `results[0].sources`; those that begin with no field mean the whole answer
 */
export function buildRepairPrompt(issues: string[]): string {
  const said = issues.map((each) => each.replace(/\s+/g, ' ').trim().slice(0, LONGEST_ISSUE)).filter(Boolean);
  const wrong = FIELDS.filter((field) => said.some((each) => fieldOf(each) === field));
  const whole = wrong.length === 0 || said.some((each) => !FIELDS.some((field) => field === fieldOf(each)));
  const fields = (whole ? FIELDS : wrong).map((field) => `"${field}"`).join(', ');
  const places = said.slice(0, MOST_ISSUES).map((each) => `- ${each}`);
  return [
    places.length > 0 ? 'These parts of your answer could not be used:' : 'Your answer could not be used.',
    ...places,
    `Write ${whole ? 'it' : 'these parts'} again: one JSON object, nothing before or after it, with ${whole ? 'the' : 'only these'} fields: ${fields}. All rules above still hold.`,
  ].join('\n');
}

const fieldOf = (issue: string): string => /^["']?(\w+)/.exec(issue)?.[1] ?? '';

/**
 * What to say when an answer came in another language than asked for: its one retry.
 * @throws RangeError where the language is no BCP 47 tag
 */
export function buildLanguagePrompt(language: string): string {
  const { name, own, tag } = namesOf(language);
  return `Your answer is not in ${name}. Write the same JSON object again, with every "text" and the "translatedTitle" in ${name} (${own}, ${tag}). Keep the fields, the "sources", the tag ids, numbers, formulas and names as they are. Nothing before or after the object.`;
}
