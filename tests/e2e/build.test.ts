import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources } from '../../lib/sources';
import { buildDir, testDir } from '../../scripts/lib/paths';
import { MOST_BYTES } from '../bench/sizes';

const manifest = (target: 'chrome' | 'firefox') =>
  JSON.parse(readFileSync(join(buildDir(target), 'manifest.json'), 'utf8'));
const script = (name: string) => readFileSync(join(buildDir('chrome'), name), 'utf8');

describe.each(['chrome', 'firefox'] as const)('the %s build', (target) => {
  it('asks for five permissions and five hosts, and opens no door to pages', () => {
    const built = manifest(target);
    expect(built.permissions).toEqual([
      'storage',
      'alarms',
      'unlimitedStorage',
      // Of requests to hosts that are allowed, and no others.
      'declarativeNetRequestWithHostAccess',
      // In pages that have a note, when the reader first comes to it.
      'scripting',
    ]);
    expect(built.host_permissions).toEqual([
      ...sources.flatMap(({ hosts }) => hosts),
      'https://www.arxiv.org/*',
      'https://browse.arxiv.org/*',
    ]);
    expect(built.host_permissions).toHaveLength(5);
    // Journals are anywhere; each is asked for on its own, in the click that adds it.
    expect(built.optional_host_permissions).toEqual([
      'https://connect.biorxiv.org/*',
      'https://api.biorxiv.org/*',
      'https://connect.medrxiv.org/*',
      'https://*/*',
      // Models on the reader's own computer or network.
      'http://*/*',
    ]);
    expect(Object.keys(built)).not.toEqual(expect.arrayContaining(['web_accessible_resources']));
    expect(built).not.toHaveProperty('externally_connectable');
    // Asked for in the click that has a topic's new papers told.
    expect(built.optional_permissions).toEqual(['notifications']);
  });

  it('allows its pages nothing inline, nothing evaluated, no markup from strings', () => {
    const policy: string = manifest(target).content_security_policy.extension_pages;
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  it('has no content script outside papers’ own pages and arXiv’s lists of papers', () => {
    const matches = manifest(target).content_scripts.flatMap((each: { matches: string[] }) => each.matches);
    for (const match of matches)
      expect(match).toMatch(
        /^https:\/\/(www\.|export\.|browse\.)?arxiv\.org\/((abs|html|list|catchup|search|a)\/\*|search\?\*)$/,
      );
  });
});

describe.each(['chrome', 'firefox'] as const)(
  'the flavour of the %s build that browser tests load',
  (target) => {
    it('differs in nothing but what is granted', () => {
      const [built, tested] = [buildDir(target), testDir(target)];
      const files = (dir: string) =>
        readdirSync(dir, { recursive: true, encoding: 'utf8' })
          .filter((name) => statSync(join(dir, name)).isFile())
          .sort();
      expect(files(tested)).toEqual(files(built));
      const differing = files(built).filter(
        (name) => !readFileSync(join(built, name)).equals(readFileSync(join(tested, name))),
      );
      expect(differing).toEqual(['manifest.json']);
      const { host_permissions, optional_host_permissions, optional_permissions, ...same } = manifest(target);
      expect(JSON.parse(readFileSync(join(tested, 'manifest.json'), 'utf8'))).toEqual({
        ...same,
        host_permissions: [...host_permissions, ...optional_host_permissions],
        permissions: [...same.permissions, ...optional_permissions],
      });
    });
  },
);

describe('what it weighs', () => {
  it.each(Object.entries(MOST_BYTES))('%s has at most %d bytes', (name, most) => {
    for (const target of ['chrome', 'firefox'] as const)
      expect([target, statSync(join(buildDir(target), name)).size <= most]).toEqual([target, true]);
  });
});

describe('what loads where', () => {
  // Words that only those libraries hold; the worker has them all, so they would be seen.
  const MARKERS = { database: 'indexedDB', schemas: '_zod', mathematics: 'mathbb' };

  it.each(Object.entries(MARKERS))('content scripts carry no %s', (_what, marker) => {
    expect(script('background.js')).toContain(marker);
    for (const name of readdirSync(join(buildDir('chrome'), 'content-scripts'))) {
      expect([name, script(join('content-scripts', name)).includes(marker)]).toEqual([name, false]);
    }
  });

  // Chrome takes such a file for none in UTF-8, and then does not load the extension's worker either.
  it('content scripts hold no character that is none', () => {
    const scripts = readdirSync(join(buildDir('chrome'), 'content-scripts')).map((name) =>
      join('content-scripts', name),
    );
    for (const name of [...scripts, 'note-more.js'])
      expect([name, /[\u{fdd0}-\u{fdef}\u{fffe}\u{ffff}]/u.exec(script(name))?.index]).toEqual([
        name,
        undefined,
      ]);
  });

  it('the worker is a classic script in one file', () => {
    const { background } = manifest('chrome');
    expect(background).toEqual({ service_worker: 'background.js' });
    expect(script('background.js')).not.toMatch(/^\s*import[ {*]/m);
    expect(manifest('firefox').background.scripts).toEqual(['background.js']);
  });

  it('the popup has the browser fetch from the start all that it needs to draw', () => {
    const page = script('popup.html');
    const loaded = [...page.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(([, name]) => name ?? '');
    expect(loaded.filter((name) => name.startsWith('chunks/main-'))).toHaveLength(1);
    for (const name of loaded)
      for (const [, needed] of script(name).matchAll(/\bfrom\s*["'`]\.\/([^"'`]+)["'`]/g))
        expect([name, loaded]).toEqual([name, expect.arrayContaining([`chunks/${needed}`])]);
  });
});
