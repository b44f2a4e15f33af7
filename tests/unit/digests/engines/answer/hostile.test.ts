import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../../../lib/digests/engines/answer';
import { DIGEST, FIELDS, INDENTED, JSON_OF, jsonWith, SCHEMA, said } from './invented';

const MANY = 1e5;
const read = (text: string, finish: string | null = 'stop') => readAnswer({ text, finish }, SCHEMA);

/** What costs more than linear time, or the stack, where it is not thought of: none may take longer than the test. */
const BIG: [name: string, text: string][] = [
  ['blanks', ' '.repeat(2e6)],
  ['braces', '{'.repeat(MANY)],
  ['braces that are closed', '{'.repeat(MANY) + '}'.repeat(MANY)],
  ['braces with blanks', '{ '.repeat(MANY)],
  ['brackets', '['.repeat(2e6)],
  ['brackets that are closed', '['.repeat(MANY) + ']'.repeat(MANY)],
  ['objects in objects', `${'{"tldr":'.repeat(MANY)}1${'}'.repeat(MANY)}`],
  ['objects in objects, cut off', '{"tldr":'.repeat(MANY)],
  ['lists in an object', `{"tldr":${'['.repeat(MANY)}${']'.repeat(MANY)}}`],
  ['small objects', '{"tldr":1}'.repeat(2 * MANY)],
  ['empty objects', '{}'.repeat(MANY * 5)],
  ['quotes', `{"tldr":"${'"x '.repeat(MANY)}"}`],
  ['quotes with blanks between', `{"tldr":"${`"${' '.repeat(1000)}`.repeat(2000)}`],
  ['quotes and commas', `{"tldr":"${'", '.repeat(MANY)}"}`],
  ['smart quotes', `{"tldr":${'“'.repeat(MANY)}}`],
  ['blanks behind a name', `{"tldr":${' '.repeat(2e6)}`],
  ['blanks and commas', `{"tldr":${' ,'.repeat(1e6)}x`],
  ['blanks behind a text', `{"tldr":"x"${' '.repeat(2e6)}x`],
  ['blanks in a text', `{"tldr":"x${' '.repeat(2e6)}`],
  ['backslashes', `{"tldr":"${'\\'.repeat(2e6)}`],
  ['escaped quotes', '{\\"'.repeat(MANY)],
  ['commands', `{"tldr":"${'\\times\\nabla'.repeat(MANY)}"}`],
  ['line ends in a text', `{"tldr":"\n${'x\n'.repeat(1e6)}"}`],
  ['controls', '\u0001'.repeat(2e6)],
  ['numbers without commas', `{"tldr":[${'1 '.repeat(MANY)}]}`],
  ['comments', `{${'/*'.repeat(MANY)}}`],
  ['marks of thought', '<think></think>'.repeat(MANY)],
  ['closing marks', `</think>{"tldr":1}`.repeat(MANY)],
  ['opening marks', '<think>'.repeat(MANY)],
  ['fences', '```json\n'.repeat(MANY)],
  ['texts of JSON', JSON.stringify(JSON.stringify(JSON.stringify(JSON.stringify('"{\\"'.repeat(MANY)))))],
  ['parts', JSON.stringify(Array.from({ length: MANY }, () => ({ type: 'text', text: '{' })))],
  ['contents in contents', `${'{"content":'.repeat(MANY)}1${'}'.repeat(MANY)}`],
];

describe('a huge answer', () => {
  it.each(BIG)('of %s comes to an end, and is no whole one', (name, text) => {
    for (const finish of ['stop', 'length']) expect(read(text, finish).kind).not.toBe('whole');
    expect(name).not.toBe('');
  });

  it.each(BIG.filter(([name]) => !/thought|opening|parts|escaped/.test(name)))(
    'of %s does not hide the one behind it',
    (_, text) => {
      // Where an object is still open, so is what follows it.
      const answer = read(`${text}\n\n${JSON_OF}`);
      expect(answer.kind === 'whole' ? answer.value : DIGEST).toEqual(DIGEST);
    },
  );

  it('keeps what is sound beside a text of 2 MB', () => {
    const { methodology: _lost, ...kept } = DIGEST;
    const answer = read(jsonWith({ methodology: [said('x'.repeat(2e6), 1)] }));
    expect(answer).toMatchObject({ kind: 'part', value: kept, issues: ['methodology[0].text'] });
  });

  it.each([
    ['statements', Array.from({ length: MANY }, () => said('x', 1))],
    ['broken statements', Array.from({ length: MANY }, () => 1)],
    ['nothing', Array.from({ length: MANY }, () => null)],
  ])('with a hundred thousand %s names their section once', (_, methodology) => {
    expect(read(jsonWith({ methodology }))).toMatchObject({ kind: 'part', issues: ['methodology'] });
  });

  it('with a million sources names the statement', () => {
    const results = [{ text: 'x', sources: Array.from({ length: 1e6 }, (_, i) => i) }];
    expect(read(jsonWith({ results }))).toMatchObject({ kind: 'part', issues: ['results[0].sources'] });
  });

  it('is found a hundred thousand objects deep', () => {
    const text = `${'{"a":'.repeat(MANY)}${JSON_OF}${'}'.repeat(MANY)}`;
    expect(read(text)).toEqual({ kind: 'whole', value: DIGEST });
  });

  it('behind 2 MB of prose, or before them, is read', () => {
    const prose = 'It is said that {this} is "so". '.repeat(6e4);
    expect(read(prose + INDENTED)).toEqual({ kind: 'whole', value: DIGEST });
    expect(read(INDENTED + prose)).toEqual({ kind: 'whole', value: DIGEST });
    expect(read(`${prose}</think>${INDENTED}`)).toEqual({ kind: 'whole', value: DIGEST });
  });
});

describe('a hostile answer', () => {
  const hostile =
    '"__proto__":{"polluted":1,"tldr":{"text":"P","sources":[1]}},"constructor":{"prototype":{"polluted":1}},"toString":1,' +
    '"hasOwnProperty":1';

  it.each([
    ['first', `{${hostile},${JSON_OF.slice(1)}`],
    ['last', `${JSON_OF.slice(0, -1)},${hostile}}`],
    ['in a statement', JSON_OF.replaceAll('"sources"', `${hostile},"sources"`)],
    ['and has to be repaired', `{${hostile},${JSON_OF.slice(1, -1)},}`],
    ['about it', `{"__proto__":${JSON_OF}}`],
  ])('with names of prototypes %s changes none', (_, text) => {
    const answer = read(text);
    expect(answer).toEqual({ kind: 'whole', value: DIGEST });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(answer.kind === 'whole' && answer.value)).toBe(Object.prototype);
  });

  it('inherits no field', () => {
    const answer = read(
      `{"__proto__":${JSON.stringify({ results: DIGEST.results })},${jsonWith({ results: 1 }).slice(1)}`,
    );
    expect(answer).toMatchObject({ kind: 'part', issues: ['results'] });
    expect(answer.kind === 'part' && Object.keys(answer.value)).toEqual(
      FIELDS.filter((field) => field !== 'results'),
    );
  });

  it('ends with half a sign, or an escape', () => {
    for (const end of ['\ud83d', '\\', '\\u', '\\u00', '"', '\\"', '\u0000'])
      expect(read(`{"tldr": {"text": "x${end}`)).toEqual({ kind: 'failed', failure: { kind: 'cut-off' } });
  });
});
