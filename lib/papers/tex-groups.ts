/** What a group may hold and still be only a group: words. A comma or a bar makes it a set of prose, `{0, 1}`. */
const OF_WORDS = /[\p{L}\p{M}\p{N}\s.:'’‘“”–—\-&/+()\ufdd0]/u;
/** A lone letter or figure is more likely a set, or what is left of a formula. */
const ONE_SIGN = /^[a-z\d]$/;
const COMMAND = /\\(?:[A-Za-z]+\*?\s*|[\s\S]|$)/y;

interface Group {
  at: number;
  /** Whether nothing seen so far makes it more than a group. */
  plain: boolean;
}

/**
 * Drops braces that only group words (`Kra{ß}`, `{B}ayesian`, `1{,}000`, `{}`), and keeps those that do something: the
 * argument of a command, of `^` or `_`, a group with a command in it, a set. Unpaired braces stay. Linear time.
 */
export function dropGroups(text: string): string {
  if (!text.includes('{')) return text;
  const dropped: number[] = [];
  const open: Group[] = [];
  /** A group that opens here is an argument. */
  let argumentAt = -1;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const group = open.at(-1);
    if (char === '{') {
      open.push({ at: i, plain: i !== argumentAt });
    } else if (char === '}' && group) {
      open.pop();
      const plain = group.plain && !ONE_SIGN.test(text.slice(group.at + 1, i));
      if (plain) dropped.push(group.at, i);
      else argumentAt = i + 1;
      spoil(open.at(-1), plain);
    } else if (char === '\\') {
      spoil(group, false);
      argumentAt = commandEnd(text, i);
      i = argumentAt - 1;
    } else {
      spoil(group, OF_WORDS.test(char) || text.startsWith('{,}', i - 1));
      if ('^_]'.includes(char)) argumentAt = i + 1;
    }
  }
  return dropped.length === 0 ? text : without(text, dropped);
}

function spoil(group: Group | undefined, staysPlain: boolean): void {
  if (group && !staysPlain) group.plain = false;
}

/** Where the command that begins at `i` ends, the space behind its name included. */
function commandEnd(text: string, i: number): number {
  COMMAND.lastIndex = i;
  return i + (COMMAND.exec(text)?.[0].length ?? 1);
}

function without(text: string, dropped: number[]): string {
  let kept = '';
  let from = 0;
  for (const at of dropped.sort((a, b) => a - b)) {
    kept += text.slice(from, at);
    from = at + 1;
  }
  return kept + text.slice(from);
}
