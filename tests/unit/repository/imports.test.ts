import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROWS, SECTIONS } from '../../../lib/records/sections';

/** Who may know whom (docs: CONTRIBUTING). A folder may always know itself. */
const ALL = ['words', 'clock', 'errors', 'records'];
const MAY_KNOW: Record<string, string[]> = {
  records: [],
  words: ['records'],
  clock: ['records'],
  'storage-failure': ['records'],
  errors: ['records', 'storage-failure'],
  'page-settings': ALL,
  'list-settings': ALL,
  'full-text-settings': [...ALL, 'page-settings'],
  settings: [...ALL, 'full-text-settings', 'list-settings', 'page-settings'],
  trouble: ALL,
  messaging: [...ALL, 'page-messaging'],
  'page-messaging': [...ALL, 'messaging'],
  signals: ALL,
  papers: ALL,
  sources: [...ALL, 'papers'],
  store: [...ALL, 'papers'],
  digests: [...ALL, 'papers'],
  'arxiv-pages': [...ALL, 'papers'],
  polling: [...ALL, 'papers', 'sources', 'store', 'digests', 'settings'],
  jobs: [...ALL, 'papers', 'store', 'digests', 'settings'],
  rescue: [...ALL, 'papers', 'sources', 'store'],
  backup: [...ALL, 'papers', 'sources', 'store', 'digests', 'rescue'],
  topics: [...ALL, 'papers'],
  radar: [...ALL, 'papers', 'store', 'topics'],
  sharing: [...ALL, 'papers'],
  library: [...ALL, 'papers'],
};
const CONTENT_SCRIPTS = [
  'records',
  'arxiv-pages',
  'messaging',
  'page-messaging',
  'words',
  'full-text-settings',
  'list-settings',
  'page-settings',
  'signals',
  'components',
];

interface Import {
  file: string;
  from: string;
  target: string;
  typeOnly: boolean;
}

function importsIn(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
    .flatMap((name) => {
      const file = join(folder, name);
      const source = readFileSync(file, 'utf8');
      const found = [
        ...source.matchAll(/^(?:import|export)\s+(type\s)?[^;']*?from\s+'([^']+)'/gms),
        // For their effect alone, and on demand.
        ...source.matchAll(/(?:^import|\bimport\()()\s*'([^']+)'/gms),
      ];
      return found.map((match) => ({
        file,
        from: match[2] ?? '',
        target: targetOf(file, match[2] ?? ''),
        typeOnly: Boolean(match[1]),
      }));
    });
}

/** `lib/papers/ids` → `papers`; packages are told by a leading `npm:`. */
function targetOf(file: string, from: string): string {
  if (!from.startsWith('.')) return `npm:${from}`;
  const [top = '', second = ''] = normalize(join(dirname(file), from)).split('/');
  return top === 'lib' ? second : top;
}

const lib = importsIn('lib');

describe('the house', () => {
  it('has no room without rules', () => {
    const rooms = readdirSync('lib').map((name) => name.replace(/\.ts$/, ''));
    expect(rooms.filter((room) => !(room in MAY_KNOW))).toEqual([]);
  });

  it.each(Object.keys(MAY_KNOW))('lib/%s knows only whom it may', (room) => {
    const allowed = [room, 'assets', ...(MAY_KNOW[room] ?? [])];
    const wrong = lib.filter(({ file, target }) => {
      const inRoom = file === `lib/${room}.ts` || file.startsWith(`lib/${room}/`);
      return inRoom && !target.startsWith('npm:') && !allowed.includes(target);
    });
    expect(wrong.map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
  });

  it('components know records and words alone, and no browser', () => {
    const wrong = importsIn('components').filter(
      ({ target, from }) =>
        !['components', 'records', 'words'].includes(target) && !/^preact(\/|$)/.test(from),
    );
    expect(wrong.map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
  });

  it('content scripts import nothing that stores, fetches, polls or validates', () => {
    const folders = readdirSync('entrypoints').filter((name) => name.endsWith('.content'));
    expect(folders).toContain('abstract.content');
    const wrong = folders
      .flatMap((name) => importsIn(join('entrypoints', name)))
      .filter(
        ({ target, typeOnly }) =>
          !typeOnly && !target.startsWith('npm:') && ![...CONTENT_SCRIPTS, 'entrypoints'].includes(target),
      );
    expect(wrong.map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
  });

  it('so does the rest of a note, which also hands papers on', () => {
    const allowed = [...CONTENT_SCRIPTS, 'entrypoints', 'papers', 'sharing'];
    const wrong = importsIn(join('entrypoints', 'note-more')).filter(
      ({ target, typeOnly }) => !typeOnly && !target.startsWith('npm:') && !allowed.includes(target),
    );
    expect(wrong.map(({ file, from }) => `${file} → ${from}`)).toEqual([]);
  });

  it('the store draws nothing', () => {
    expect(lib.filter(({ from }) => /^preact/.test(from))).toEqual([]);
  });

  it('records carry no code of others', () => {
    expect(
      lib.filter(({ file, target }) => file.startsWith('lib/records/') && target.startsWith('npm:')),
    ).toEqual([]);
  });

  it('what runs under plain Node knows no browser', () => {
    const plain = lib.filter(({ file }) => /^lib\/(records|papers|digests)\//.test(file));
    expect(plain.filter(({ from }) => /^(wxt|@wxt-dev|@webext-core|dexie|#imports)/.test(from))).toEqual([]);
  });
});

describe('lists', () => {
  it('hold every source', () => {
    const list = readFileSync('lib/sources/index.ts', 'utf8');
    const sources = readdirSync('lib/sources').filter((name) =>
      /export const \w+: Source\b/.test(readFileSync(join('lib/sources', name), 'utf8')),
    );
    expect(sources.length).toBeGreaterThan(0);
    for (const name of sources) expect(list).toContain(`'./${name.replace('.ts', '')}'`);
  });

  it('hold every engine: what a digest can name is a folder, and the other way round', () => {
    const named = /export type EngineId = ([^;]+);/.exec(readFileSync('lib/records/digest.ts', 'utf8'))?.[1];
    // What those that write have in common is no engine.
    const common = ['answer', 'language', 'prompt', 'sections', 'write'];
    const folders = readdirSync('lib/digests/engines', { withFileTypes: true })
      .filter((each) => each.isDirectory() && !common.includes(each.name))
      .map(({ name }) => name);
    const engines = new Set(['extractive', ...folders]);
    expect(named?.match(/[a-z-]+/g)?.sort()).toEqual([...engines].sort());
  });

  it('hold every section: each row has a label, and no other name stands in the code', () => {
    const labels = readFileSync('components/labels.ts', 'utf8');
    for (const row of ROWS) expect(labels).toContain(`case '${row}':`);
    const drawn = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.tsx'),
    );
    const used = drawn.flatMap((name) => [
      ...readFileSync(join('components', name), 'utf8').matchAll(/data-section="([^"]+)"/g),
    ]);
    for (const [, name] of used) expect(SECTIONS).toContain(name);
  });

  it('entrypoints only wire: none is longer than 60 lines', () => {
    const doors = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(^|\/)(index|main)\.tsx?$/.test(name),
    );
    for (const door of doors) {
      expect([door, readFileSync(join('entrypoints', door), 'utf8').split('\n').length < 60]).toEqual([
        door,
        true,
      ]);
    }
    expect(existsSync('entrypoints/background/index.ts')).toBe(true);
  });
});
