import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Answer, type Asked, answer, HTML } from './answer';
import { absHeaders } from './arxiv/abs';
import type { Capture } from './types';

/** Real and derived captures from a folder beside the project, each under an address of its own. */
export interface Captures {
  list: Capture[];
  find(asked: Asked): Answer | undefined;
}

export function readCaptures(folder: string | undefined): Captures {
  const manifest = folder && join(folder, 'MANIFEST.tsv');
  if (!folder || !manifest || !existsSync(manifest)) return { list: [], find: () => undefined };
  const list = readFileSync(manifest, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((row): Capture[] => {
      const [file = '', words = '', status] = row.split('\t');
      const kind = KINDS.find(([pattern]) => pattern.test(words))?.[1];
      if (!kind) return [];
      return [{ file, url: addressOf(file, kind), kind, status: status === 'real' ? 'real' : 'derived' }];
    });
  const find = (asked: Asked): Answer | undefined => {
    const wanted = asked.query.get('capture');
    const capture = list.find(({ file, url }) =>
      wanted ? basename(file) === wanted : url === `https://${asked.host}${asked.path}`,
    );
    return capture && serve(folder, capture);
  };
  return { list, find };
}

/** The manifest's words for what we can serve; the rest belongs to hosts we do not speak as. */
const KINDS: [RegExp, Capture['kind']][] = [
  [/^arXiv abs page/, 'abs'],
  [/^arXiv listing/, 'listing'],
  [/^arXiv search/, 'search'],
  [/^arXiv HTML/, 'html'],
  [/^arxiv rss feed/, 'rss'],
  [/^arxiv atom feed/, 'atom'],
  [/^arxiv API response/, 'api'],
];

/** abs pages have their own address; what would hide a page of ours is asked for with `?capture=`. */
function addressOf(file: string, kind: Capture['kind']): string {
  const name = basename(file);
  const [first = '', second = ''] = name.split('_');
  const capture = `?capture=${encodeURIComponent(name)}`;
  switch (kind) {
    case 'abs':
      // A file name has a dash where an old id has a slash.
      return `https://arxiv.org/abs/${first.replace(/^([a-z-]+)-(\d{7})/, '$1/$2')}`;
    case 'listing':
      // `list_cs.AI_new.derived.html`
      return `https://arxiv.org/list/${second}/${name.split('_')[2]?.split('.')[0]}${capture}`;
    case 'search':
      return `https://arxiv.org/search/advanced${capture}`;
    case 'html':
      return `https://arxiv.org/html/${name.match(/\d{4}\.\d{5}v\d+/)?.[0] ?? 'excerpt'}${capture}`;
    case 'api':
      return `https://export.arxiv.org/api/query${capture}`;
    default:
      return `https://rss.arxiv.org/${kind}/${second}${capture}`;
  }
}

function serve(folder: string, { file, kind, url }: Capture): Answer {
  const body = readFileSync(join(folder, file));
  const status = /error400/.test(file) ? 400 : 200;
  if (kind === 'rss') return answer(status, 'application/rss+xml', body);
  if (kind === 'atom' || kind === 'api') return answer(status, 'application/atom+xml', body);
  return answer(
    status,
    HTML,
    body,
    kind === 'abs' ? absHeaders({ id: url.split('/abs/')[1] ?? '', versions: [] }) : {},
  );
}
