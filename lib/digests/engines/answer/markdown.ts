/** `[words](address "title")`, and with a mark of exclamation a picture. */
const LINK =
  /(!?)\[([^[\]]{0,900})\]\(\s{0,3}<?((?:[^\s()<>]|\([^\s()]{0,200}\)){0,2000})>?(?:\s{1,3}["'][^"'\n]{0,300}["'])?\s{0,3}\)/gs;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|[/#.]|www\.)|\.[a-z]{2,}(?:\/|$)/i;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/gi;
/** `# `, `> `, `- ` and their like at the beginning of a line; `- 3 %` and `> 90 %` are amounts. */
const BEGINNING = /^[^\S\n]*(?:(?:#{1,6}|[*•]|[>+-](?!\s*[\d.~]))[^\S\n]+)+/gm;
/** A line that parts, or fences code in. */
const RULE = /^[^\S\n]*([-*_=`~])\1{2,}[\w-]*[^\S\n]*$/gm;
const CODE = /(`{1,3})([^`]{1,900})\1/g;
/** Signs of emphasis in a row. */
const RUN = /\\?(\*{1,3}|_{1,3}|~~)/g;
const LETTER = /[\p{L}\p{N}]/u;
/** Chinese, Japanese and often Korean have no blanks beside what is emphasised. */
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** A text without the signs of Markdown; what they mark stays, the addresses of links and pictures do not. Linear time. */
export function withoutMarkdown(text: string): string {
  const plain = text
    .replace(RULE, ' ')
    .replace(BEGINNING, '')
    .replace(LINK, unlinked)
    // A picture may be the words of a link.
    .replace(LINK, unlinked)
    .replace(AUTOLINK, '$1')
    .replace(CODE, '$2');
  return withoutEmphasis(plain);
}

/** `f[x](t)` is no link. */
function unlinked(
  link: string,
  picture: string,
  words: string,
  address: string,
  at: number,
  text: string,
): string {
  const isOne = picture !== '' || ADDRESS.test(address) || !/[\p{L}\p{N})\]]/u.test(text[at - 1] ?? '');
  return isOne ? words : link;
}

interface Run {
  at: number;
  end: number;
}

/** Runs of `*`, `_` and `~~` that open and close something are dropped in pairs; products and names keep theirs. */
function withoutEmphasis(text: string): string {
  const opened = new Map<string, Run>();
  const dropped: Run[] = [];
  for (const { 0: found, 1: signs = '', index } of text.matchAll(RUN)) {
    const run = { at: index, end: index + found.length };
    if (found !== signs) {
      // `\*` is a star.
      if (signs === '*') dropped.push({ at: index, end: index + 1 });
      continue;
    }
    const before = text[index - 1] ?? ' ';
    const after = text[run.end] ?? ' ';
    const opener = opened.get(signs);
    if (opener && closes(before, after)) {
      dropped.push(opener, run);
      opened.delete(signs);
    } else if (closes(after, before)) opened.set(signs, run);
  }
  let plain = '';
  let from = 0;
  for (const { at, end } of dropped.sort((a, b) => a.at - b.at)) {
    plain += text.slice(from, at);
    from = end;
  }
  return plain + text.slice(from);
}

/** Whether a run can stand between something emphasised and what follows it: not in the middle of a word or product. */
function closes(inside: string, outside: string): boolean {
  return !/\s/.test(inside) && (!LETTER.test(outside) || CJK.test(outside));
}
