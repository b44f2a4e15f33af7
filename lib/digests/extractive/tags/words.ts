/** A word of a text or of a term. */
export interface Word {
  /** In small letters, without a plural ending. */
  plain: string;
  /** As it stands, for what is written in capitals (`GAN`, `5G`), without a plural s. */
  exact?: string;
}

const WORD = /[A-Za-z0-9]+/g;
const CAPITALS = /^[A-Z0-9]*[A-Z][A-Z0-9]*s?$/;
/** `\alpha`, `\mathbb`: TeX's own words say nothing. */
const COMMANDS = /\\[a-zA-Z]+/g;
/** What stands over letters, in Unicode and in TeX: `Erd\H{o}s`, `Poincar\'e`, `Erdős`. */
const TEX_ACCENTS = /\\[`'"^~=.](?:\{([a-zA-Z])\}|(?=[a-zA-Z]))|\\[Hcuvrk]\{([a-zA-Z])\}/g;

/** The words of a text, in order: hyphens and signs part them, accents go, plurals are as singulars. */
export function wordsOf(text: string): Word[] {
  return (latin(text).match(WORD) ?? []).map(wordOf);
}

function latin(text: string): string {
  const plain = text.includes('\\') ? text.replace(TEX_ACCENTS, '$1$2').replace(COMMANDS, ' ') : text;
  return plain.replace(/[^\0-\x7f]+/g, (letters) => letters.normalize('NFKD').replace(/\p{M}/gu, ''));
}

/** Words met before: texts share most of theirs. */
const known = new Map<string, Word>();
const MOST_KNOWN = 20_000;

function wordOf(word: string): Word {
  const before = known.get(word);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const plain = singular(word.toLowerCase());
  const isCapitals = word.length > 1 && CAPITALS.test(word);
  const made = isCapitals ? { plain, exact: word.endsWith('s') ? word.slice(0, -1) : word } : { plain };
  known.set(word, made);
  return made;
}

/** Takes a plural ending off, roughly; terms and texts are treated alike. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|ch|sh|x)es$/.test(word)) return word.slice(0, -2);
  return /[sui]s$/.test(word) ? word : word.slice(0, -1);
}
