import { lowered, raised } from './scripts';

/** A tag, a comment or a CDATA mark; its attributes hold no bracket. */
const TAG = /<!--[^>]{0,2000}-->|<!\[CDATA\[|\]\]>|<(\/?)((?:[a-z]+:)?[a-z][a-z0-9-]*)((?:\s[^<>]*)?\/?)>/gi;

/**
 * Elements of running text and their kind. `s`, `u`, `code`, `title` and other names that papers on language and the web
 * speak of are none of them: `<s>` is a token there.
 */
const KINDS: ReadonlyMap<string, 'inline' | 'block' | 'script' | 'break' | 'picture'> = new Map([
  ...'i b em strong small big span a font tt var abbr cite italic bold sc monospace roman underline xref ext-link named-content styled-content inline-formula'
    .split(' ')
    .map((name): [string, 'inline'] => [name, 'inline']),
  ...'p div ul ol li h1 h2 h3 h4 h5 h6 sec disp-formula blockquote section article'
    .split(' ')
    .map((name): [string, 'block'] => [name, 'block']),
  ['sup', 'script'],
  ['sub', 'script'],
  ['br', 'break'],
  ['hr', 'break'],
  ['img', 'picture'],
]);
/** These go with what they hold. */
const HIDDEN = new Set(['script', 'style']);

/** Kinds that hold nothing. */
const ALONE = new Set(['break', 'picture']);

interface Tag {
  at: number;
  end: number;
  name: string;
  closes: boolean;
  alone: boolean;
  /** Written with a prefix (`jats:p`): never a sign of the text's own. */
  prefixed: boolean;
  /** What stands behind the name are no attributes. */
  bare: boolean;
}

/**
 * A text without the markup that leaked into it: tags of running text go where they are closed, `jats:` and other
 * prefixed tags always; a block or line break parts words; `<sup>2</sup>` becomes `²`; scripts and styles go whole. What
 * is no such tag stays: `a < b`, `the <unk> token`. Linear time.
 */
export function stripMarkup(text: string): string {
  if (!mayHoldTag(text)) return text;
  const tags = [...text.matchAll(TAG)].map(read);
  const dropped = pairs(tags);
  if (dropped.size === 0) return text;
  const out = new Scripts();
  let from = 0;
  let hiddenUntil = -1;
  for (const [index, tag] of tags.entries()) {
    const partner = dropped.get(index);
    if (partner === undefined || index < hiddenUntil) continue;
    out.write(text.slice(from, tag.at));
    from = tag.end;
    if (HIDDEN.has(tag.name) && partner > index) {
      hiddenUntil = partner;
      from = tags[partner]?.at ?? tag.end;
    } else if (KINDS.get(tag.name) === 'script') out.turn(tag);
    else out.write(between(tag));
  }
  out.write(text.slice(from));
  const clean = out.text();
  return clean.replace(/\s+/g, (blank) => (/\n[^\n]*\n/.test(blank) ? '\n\n' : blank));
}

/** Whether one may begin somewhere: most texts with a `<` compare two things. */
function mayHoldTag(text: string): boolean {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1))
    if (/[a-z/!]/i.test(text[at + 1] ?? '')) return true;
  return text.includes(']]>');
}

/** Text in which some stretches are raised or lowered once they are whole. */
class Scripts {
  private readonly levels = [''];

  write(piece: string): void {
    this.levels[this.levels.length - 1] += piece;
  }

  turn({ name, closes }: Tag): void {
    if (!closes) this.levels.push('');
    else if (this.levels.length > 1) {
      const inside = this.levels.pop() ?? '';
      this.write(name === 'sup' ? raised(inside) : lowered(inside));
    }
  }

  text(): string {
    return this.levels.join('');
  }
}

function read({ 0: source, 1: slash, 2: name = '', 3: rest = '', index }: RegExpExecArray): Tag {
  const prefixed = name.includes(':') || name === '';
  const local = name.slice(name.indexOf(':') + 1).toLowerCase();
  const alone = rest.endsWith('/') || name === '' || ALONE.has(KINDS.get(local) ?? '');
  const bare = !/^\s*\/?$|=/.test(rest);
  return { at: index, end: index + source.length, name: local, closes: slash === '/', alone, prefixed, bare };
}

/** The tags that go, by their place in the list, each with its partner's (its own where it has none). */
function pairs(tags: Tag[]): Map<number, number> {
  const dropped = new Map<number, number>();
  const open = new Map<string, number[]>();
  for (const [index, tag] of tags.entries()) {
    const known = KINDS.has(tag.name) || HIDDEN.has(tag.name);
    if (tag.prefixed || (known && tag.alone)) dropped.set(index, index);
    // `a <b and c>` compares.
    if (!known || tag.alone || tag.bare) continue;
    const waiting = open.get(tag.name) ?? [];
    open.set(tag.name, waiting);
    if (!tag.closes) waiting.push(index);
    else {
      const partner = waiting.pop();
      if (partner !== undefined) dropped.set(partner, index);
      dropped.set(index, partner ?? index);
    }
  }
  return dropped;
}

/** What stands in a tag's place. */
function between({ name, closes, prefixed }: Tag): string {
  const kind = KINDS.get(name) ?? (prefixed && name === 'title' ? 'block' : 'inline');
  if (kind === 'break') return '\n';
  if (kind !== 'block') return '';
  return name === 'li' && !closes ? '\n• ' : '\n\n';
}
