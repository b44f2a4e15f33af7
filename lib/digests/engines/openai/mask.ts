const MASK = '…';
/** What looks like a key or a part of one, whosever it is. */
const KEY_LIKE = /\b(?:sk|gsk|xai|pk|rk)-[\w*-]{6,}|\bAIza[\w-]{10,}|\bgsk_\w{6,}|\bBearer\s+[\w.~+/*-]{6,}/g;
/** Shorter keys are no secrets (`ollama`), and words of papers. */
const SECRET = 12;

/** How to hide a key in what a server says: servers repeat what they were sent. */
export interface Mask {
  /** In words that are shown or kept because something failed. */
  words(text: string): string;
  /** In an answer: only what is certainly the key. */
  answer(text: string): string;
}

export function maskFor(key: string | undefined): Mask {
  const forms = key ? [...new Set([key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1)])] : [];
  const hide = (text: string, shortest: number) =>
    forms.reduce((left, form) => (form.length < shortest ? left : left.split(form).join(MASK)), text);
  return {
    words: (text) => hide(text, 4).replace(KEY_LIKE, MASK),
    answer: (text) => hide(text, SECRET),
  };
}
