import type { CodeLink, Digest } from '../lib/records/digest';
import type { Paper } from '../lib/records/paper';
import type { Venue } from '../lib/records/remarks';
import { m } from '../lib/words';

/**
 * “[Accepted: ICML 2026]  Code ↗ github.com  13 pages, 7 figures”: what comments, journal reference and abstract say of
 * where a paper appears and where its code is. Nothing at all where they say nothing.
 */
export function Chips({ paper, digest }: { paper: Paper; digest: Digest | undefined }) {
  const venues = venuesOf(paper);
  const code = codeOf(paper, digest);
  const rest = restOf(paper);
  if (venues.length + code.length + rest.length === 0) return null;
  return (
    <p class="chips">
      {venues.map(({ kind, name, form, whole }) => (
        <span class="badge" key={name} data-venue={kind} title={whole}>
          {kind === 'published' ? m.venue_published() : m.venue_accepted()}{' '}
          <span lang="en">
            {name}
            {form && ` (${form})`}
          </span>
        </span>
      ))}
      {code.map(({ url, host }) => (
        <a key={url} href={url} target="_blank" rel="noreferrer">
          {m.code()} ↗ <span lang="en">{host}</span>
        </a>
      ))}
      {rest.map((text) => (
        <span key={text} lang="en">
          {text}
        </span>
      ))}
    </p>
  );
}

/** What is published stands first; what is but submitted is left to the author's own words. */
function venuesOf({ published, commentsRead }: Paper): Venue[] {
  const said = commentsRead?.venues.filter(({ kind }) => kind !== 'submitted') ?? [];
  if (!published) return said;
  return [published, ...said.filter(({ name }) => !published.name.includes(name))];
}

function codeOf({ commentsRead }: Paper, digest: Digest | undefined): CodeLink[] {
  const all = [...(commentsRead?.code ?? []), ...(digest?.code ?? [])];
  return all.filter(({ url }, i) => all.findIndex((each) => each.url === url) === i);
}

/** Rows of an earlier version were not taken apart. */
function restOf({ comments, commentsRead, journalRef, published }: Paper): string[] {
  const said = commentsRead ? commentsRead.rest : comments;
  return [published ? published.whole : journalRef, said].filter(
    (text) => text !== undefined && text !== '',
  ) as string[];
}
