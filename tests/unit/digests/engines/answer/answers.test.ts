import { jsonrepair } from 'jsonrepair';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../../../lib/digests/engines/answer';
import { DIGEST, INDENTED, JSON_OF, jsonWith, SCHEMA, said } from './invented';

const read = (text: string, finish: string | null = 'stop') => readAnswer({ text, finish }, SCHEMA);
const whole = { kind: 'whole', value: DIGEST };
const inText = (from: string, to: string) => JSON_OF.replace(from, to);

describe('an answer is read whole', () => {
  it.each([
    ['as it should be', JSON_OF],
    ['over many lines', INDENTED],
    ['in a fence', `\`\`\`json\n${INDENTED}\n\`\`\``],
    ['in a fence without a name, and prose about', `Sure!\n\`\`\`\n${JSON_OF}\n\`\`\`\nAnything else?`],
    ['in a fence that never ends', `\`\`\`json\n${JSON_OF}`],
    ['with prose before and behind', `Here is the JSON: ${JSON_OF} I hope it helps.`],
    ['behind prose with braces', `The set {x, y} and {"a": 1} lead to ${JSON_OF} {end}`],
    ['behind prose with a lone brace and quotes', `Say { "a, so be it. ${JSON_OF}`],
    ['behind prose with a lone brace and a quoted word', `Take {x and "that" one: ${JSON_OF} }}`],
    ['with a comma behind the last member', INDENTED.replace(/(?<![,[{])\n *(?=[}\]])/g, ',\n')],
    ['with None', inText('null', 'None')],
    ['with single quotes', JSON_OF.replaceAll('"', "'")],
    ['with names that are not quoted', JSON_OF.replaceAll(/"(\w+)":/g, '$1:')],
    ['with smart quotes', JSON_OF.replaceAll(/"([^"]*)"/g, '“$1”')],
    ['with a BOM', `\ufeff${JSON_OF}`],
    ['with U+2028 between members', JSON_OF.replaceAll(',"', ',\u2028"')],
    ['with hard blanks between members', INDENTED.replaceAll('  ', '\u00a0 ')],
    ['with comments', INDENTED.replace('"tags"', '// what it is about\n"tags"')],
    ['with a comma missing', INDENTED.replace('],\n  "tags"', ']\n  "tags"')],
    ['in a list', `[${JSON_OF}]`],
    ['in a list of a list', `[[${INDENTED}]]`],
    ['in an object', `{"digest": ${JSON_OF}}`],
    ['in an answer in an object', `{"status": "ok", "result": {"digest": ${JSON_OF}}}`],
    ['in an object, behind something else', `{"result": {"paper": "x", ${JSON_OF.slice(1)}}`],
    ['as a text of JSON', JSON.stringify(JSON_OF)],
    ['as a text of JSON of a text of JSON', JSON.stringify(JSON.stringify(INDENTED))],
    ['as a text of JSON, in a fence', `\`\`\`json\n${JSON.stringify(INDENTED)}\n\`\`\``],
    ['as a text of JSON that lost its quotes', JSON.stringify(INDENTED).slice(1, -1)],
    ['with TeX that JSON misreads', JSON_OF.replaceAll('\\\\', '\\')],
    ['as a text of JSON, with TeX that it misreads', JSON.stringify(JSON_OF.replaceAll('\\\\', '\\'))],
    ['in parts', JSON.stringify([{ type: 'text', text: JSON_OF }])],
    [
      'in parts that cut it',
      JSON.stringify({
        content: [JSON_OF.slice(0, 90), JSON_OF.slice(90)].map((text) => ({ type: 'text', text })),
      }),
    ],
    ['in a message', JSON.stringify({ choices: [{ message: { role: 'assistant', content: JSON_OF } }] })],
    ['in a call of a tool', JSON.stringify({ name: 'digest', arguments: JSON_OF })],
    ['with members that nobody asked for', jsonWith({ confidence: 0.9, notes: { tldr: 'no' } })],
  ])('%s', (_, text) => expect(read(text)).toEqual(whole));

  it.each([
    ['a raw line end', 'The model\nread rainfall alone.', 'The model read rainfall alone.'],
    ['a raw tab', 'The model\tread rainfall alone.', 'The model read rainfall alone.'],
    ['inner quotes', 'The "model" read rainfall alone.', 'The "model" read rainfall alone.'],
    ['an inner quote before a comma', 'The "model", it read rainfall.', 'The "model", it read rainfall.'],
    ['an inch', 'A 5" wafer read rainfall.', 'A 5" wafer read rainfall.'],
    ['U+2028', 'The model\u2028read rainfall alone.', 'The model read rainfall alone.'],
    ['a raw control character', 'The model\u0001 read rainfall.', 'The model read rainfall.'],
    ['a raw backspace that was TeX', 'The $\beta$ read rainfall.', 'The $\\beta$ read rainfall.'],
    ['a tab that was TeX', 'Cost fell $10\times$.', 'Cost fell $10\\times$.'],
    ['a mark of thought', 'It ends at </think>, not <think>.', 'It ends at </think>, not <think>.'],
    ['a brace', 'The set { was left open.', 'The set { was left open.'],
  ])('with %s in a text', (_, raw, text) => {
    const answer = read(inText('The model read rainfall alone.', raw));
    expect(answer).toMatchObject({ kind: 'whole', value: { keyPoints: [said(text, 2), {}, {}] } });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['quotes like those of a list', 'The terms "rain", "wind" and "snow" were read.'],
    ['a quote at its end', 'The model read "rainfall", "alone"'],
  ])('as %s costs its own section alone', (_, broken) => {
    const { keyPoints: _lost, ...kept } = DIGEST;
    for (const json of [JSON_OF, INDENTED]) {
      const answer = read(json.replace('The model read rainfall alone.', broken));
      expect(answer).toMatchObject({ kind: 'part', value: kept });
      expect(answer).toHaveProperty('failure.kind', 'wrong-shape');
      expect(answer.kind === 'part' && answer.issues.every((issue) => issue.startsWith('keyPoints'))).toBe(
        true,
      );
    }
  });

  it('because a bracket is missing costs the sections it touches', () => {
    const answer = read(JSON_OF.replace('],"results"', ',"results"'));
    expect(answer).toMatchObject({ kind: 'part', issues: ['methodology'] });
    const { methodology: _lost, ...kept } = DIGEST;
    expect(answer).toHaveProperty('value', kept);
  });
});

describe('of several objects', () => {
  const older = jsonWith({ tldr: said('An older line.', 1) });

  it('the last that is whole counts', () => {
    expect(read(`${older}\n${JSON_OF}`)).toEqual(whole);
    expect(read(`[${older},${JSON_OF}]`)).toEqual(whole);
    expect(read(`${JSON_OF}\n{"tldr": "no"} {"note": "done"} {}`)).toEqual(whole);
  });

  it('the one in which least is wrong counts when none is whole', () => {
    const answer = read(`{"tldr": 5} ${jsonWith({ results: 5 })} {"summary": 5}`);
    expect(answer).toMatchObject({ kind: 'part', issues: ['results'] });
  });

  it('jsonrepair alone would make a list of them, or give up', () => {
    expect(JSON.parse(jsonrepair('Here is the JSON:\n{"a": 1}'))).toBeInstanceOf(Array);
    expect(() => jsonrepair(`<think>So.</think>${JSON_OF}`)).toThrow();
    expect(() => jsonrepair('{"a":"\\upsilon"}')).toThrow();
  });
});

describe('thoughts', () => {
  const draft = jsonWith({ tldr: said('A draft.', 1) });

  it.each([
    ['in marks', `<think>Let me see: ${draft}</think>\n${JSON_OF}`],
    ['with the closing mark alone', `Let me see: ${draft}\n</think>\n\n${JSON_OF}`],
    ['twice', `<think>a</think>\n<think>b {</think>${JSON_OF}`],
    ['by another name', `<reasoning>{"tldr": 1</reasoning>${JSON_OF}`],
    ['of Magistral', `[THINK]${draft}[/THINK]${JSON_OF}`],
    ['with braces and quotes that never close', `<think>{ "a { "b</think>${JSON_OF}`],
    [
      'in a part',
      JSON.stringify([
        { type: 'thinking', thinking: [{ type: 'text', text: draft }] },
        { type: 'text', text: JSON_OF },
      ]),
    ],
  ])('%s are left out', (_, text) => expect(read(text)).toEqual(whole));

  it.each(['stop', 'length', null])('that never end are no answer (%s)', (finish) => {
    for (const open of ['<think>', 'Well. <think>', '[THINK]'])
      expect(read(`${open}Perhaps ${JSON_OF}`, finish)).toEqual({
        kind: 'failed',
        failure: { kind: finish === 'length' ? 'too-long' : 'cut-off' },
      });
  });

  it('are not what the answer itself says of them', () => {
    const json = JSON_OF.replace('Floods are hard', 'Tokens such as </think> are hard');
    const summary = [said('Tokens such as </think> are hard to forecast.', 1), {}];
    for (const text of [json, `Here: ${json}`, `Here: ${json}\nDone.`])
      expect(read(text)).toMatchObject({ kind: 'whole', value: { summary } });
    const { limitations, tldr, keyPoints } = DIGEST;
    for (const text of [json, `Here: ${json}`])
      expect(read(text.slice(0, text.indexOf('are hard')), 'length')).toMatchObject({
        kind: 'part',
        value: { limitations, tldr, keyPoints },
      });
  });

  it('alone are no answer', () => {
    expect(read(`<think>${draft}</think>`)).toEqual({ kind: 'failed', failure: { kind: 'blank' } });
    expect(read(`${draft}</think> Sorry, no.`)).not.toMatchObject({ value: { tldr: said('A draft.', 1) } });
  });
});
