import { isCommand } from './latex-commands';

/** A backslash with what belongs to it: an escape by number, a run of letters, any one sign. */
const ESCAPE = /\\(?:u[\da-fA-F]{4}|[A-Za-z]+|[^A-Za-z])/g;
/** Escapes of JSON that are no letters, and what Python writes; a line that goes on is no TeX. */
const OTHER_ESCAPES = '"\\/\'\n\r';
/** A control character in a text with the letters behind it. */
const SWALLOWED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON made of TeX
  /([\u0008\u0009\u000a\u000c\u000d])([A-Za-z]+)/g;
const LETTERS: Readonly<Record<string, string>> = { '\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r' };

/**
 * JSON as a model wrote it, with each backslash doubled that was meant for TeX. Without this `"$\times$"` parses, as a tab
 * and “imes”, and `"$\alpha$"` does not parse. JSON that is sound, TeX in it included, comes back as it is. Looks at no
 * quotes: outside strings JSON has no backslashes. Linear time.
 */
export function latexSafe(json: string): string {
  if (!json.includes('\\')) return json;
  return json.replace(ESCAPE, (found) => (isTex(found.slice(1)) ? `\\${found}` : found));
}

/** What stands behind a backslash. */
function isTex(name: string): boolean {
  if (/^u[\da-fA-F]{4}$/.test(name)) return false;
  if (!/^[A-Za-z]/.test(name)) return !OTHER_ESCAPES.includes(name);
  if (name.length === 1) return !'bfnrt'.includes(name);
  // A backspace or a form feed before a word is never meant.
  return !'nrt'.includes(name[0] ?? '') || isCommand(name);
}

/**
 * A text that came out of JSON, with the commands put back whose first letter was read as a control character: backspace
 * and “eta” are `\beta`. What stays of such characters is blank to a reader.
 */
export function restoreCommands(text: string): string {
  return text.replace(SWALLOWED, (found, control: string, letters: string) => {
    const name = `${LETTERS[control]}${letters}`;
    return control === '\b' || control === '\f' || isCommand(name) ? `\\${name}` : found;
  });
}
