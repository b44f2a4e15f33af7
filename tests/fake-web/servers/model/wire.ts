import type { Question } from './question';
import type { Script } from './script';

/** Letters a piece. */
const PIECE = 24;

export interface Written {
  text: string;
  finish: string | undefined;
  refusal?: string;
}

const tokens = (text: string): number => Math.ceil(text.length / 4);

const usageOf = ({ all }: Question, { text }: Written) => ({
  prompt_tokens: tokens(all),
  completion_tokens: tokens(text),
  total_tokens: tokens(all) + tokens(text),
});

const frame = ({ model }: Question, object: string) => ({ id: 'chatcmpl-1', object, created: 1, model });

/** The answer in one piece. */
export function completion(question: Question, script: Script, written: Written): string {
  const { text, finish, refusal } = written;
  return JSON.stringify({
    ...frame(question, 'chat.completion'),
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: contentOf(text, script), ...(refusal && { refusal }) },
        finish_reason: finish ?? null,
      },
    ],
    ...(script.quirk !== 'no-usage' && { usage: usageOf(question, written) }),
  });
}

/** The events of a stream, in order. */
export function events(question: Question, script: Script, written: Written): string[] {
  const { text, finish, refusal } = written;
  const chunk = (delta: object, reason: string | null = null) => ({
    ...frame(question, 'chat.completion.chunk'),
    choices: [{ index: 0, delta, finish_reason: reason }],
  });
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, i) =>
    text.slice(i * PIECE, (i + 1) * PIECE),
  );
  const counted = question.usage && script.quirk !== 'no-usage';
  const parts: object[] = [
    chunk({ role: 'assistant', content: '' }),
    ...(script.quirk === 'reasoning'
      ? [chunk({ reasoning: 'Let me think.' }), chunk({ reasoning_content: '{"not": "the answer"}' })]
      : []),
    ...pieces.map((piece) => chunk({ content: contentOf(piece, script) })),
    ...(refusal ? [chunk({ refusal })] : []),
    ...(finish ? [chunk({}, finish)] : []),
    ...(counted
      ? [{ ...frame(question, 'chat.completion.chunk'), choices: [], usage: usageOf(question, written) }]
      : []),
  ];
  return [': a comment that keeps the connection open\n\n', ...parts.map(event), 'data: [DONE]\n\n'];
}

export const event = (data: object): string => `data: ${JSON.stringify(data)}\n\n`;

/** Some send the content as parts, thoughts among them. */
function contentOf(text: string, { quirk }: Script): unknown {
  if (quirk !== 'parts') return text;
  const half = Math.floor(text.length / 2);
  return [
    { type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] },
    { type: 'text', text: text.slice(0, half) },
    { type: 'text', text: text.slice(half) },
  ];
}
