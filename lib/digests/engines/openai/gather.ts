import type { Usage } from '../../../records/engine';
import type { ChatRequest } from '../chat';
import type { Begun } from '../engine-error';
import type { Mask } from './mask';
import type { Piece } from './wire';

/** Puts an answer together. */
export interface Gathered {
  add(piece: Piece): void;
  /** All that has come so far. */
  begun(): Begun & { finish?: string; refusal?: string };
}

export function gather({ messages, onText }: ChatRequest, mask: Mask): Gathered {
  let text = '';
  let refusal = '';
  let finish: string | undefined;
  let model: string | undefined;
  let counted: Piece['usage'];
  return {
    add(piece) {
      text += piece.text;
      refusal += piece.refusal;
      finish ??= piece.finish;
      model ??= piece.model;
      counted = piece.usage ?? counted;
      if (piece.text) onText?.(mask.answer(text));
    },
    begun: () => ({
      text: mask.answer(text),
      ...(refusal && { refusal: mask.words(refusal) }),
      ...(finish && { finish: mask.words(finish) }),
      ...(model && { model: mask.words(model) }),
      usage: counted
        ? { ...counted, counted: true }
        : guess(messages.map(({ content }) => content).join('\n'), text + refusal),
    }),
  };
}

const guess = (sent: string, got: string): Usage => ({
  input: tokens(sent),
  output: tokens(got),
  counted: false,
});

/** About four letters of a Latin text are a token, one and a half of a Chinese, Japanese or Korean one. */
function tokens(text: string): number {
  const dense = text.match(/[\u3040-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return Math.ceil(dense / 1.5 + (text.length - dense) / 4);
}
