import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { categoryGroups } from '../../../lib/papers/categories';
import { categoryName } from '../../../lib/papers/category-names';
import { parseArxivId } from '../../../lib/papers/ids';
import { splitCreators } from '../../../lib/papers/names';
import { plainText } from '../../../lib/papers/plain-text';
import { toInline } from '../../../lib/papers/tex-to-inline';

const FEEDS = '../shared/fixtures/feeds';
const TAXONOMY = '../shared/fixtures/arxiv-taxonomy.json';
const noFeeds = !existsSync(FEEDS);
const why = noFeeds ? ` (SKIPPED: no real captures beside the project in ${FEEDS})` : '';

type Nodes = ReturnType<typeof parseDocument>['children'];

/** The texts of all elements of these names in a document. */
function textsOf(nodes: Nodes, names: string[]): string[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    const text = node.children.map((child) => ('data' in child ? String(child.data) : '')).join('');
    const own = 'name' in node && names.includes(String(node.name)) ? [text.trim()] : [];
    return [...own, ...textsOf(node.children as Nodes, names)];
  });
}

const files = noFeeds ? [] : readdirSync(FEEDS).filter((name) => name.endsWith('.xml'));
const documents = files.map(
  (name) => parseDocument(readFileSync(`${FEEDS}/${name}`, 'utf8'), { xmlMode: true }).children,
);
const all = (...names: string[]): string[] => documents.flatMap((nodes) => textsOf(nodes, names));

describe(`real feeds${why}`, () => {
  test.skipIf(noFeeds)('every creator becomes names without TeX', () => {
    const authors = all('dc:creator').flatMap(splitCreators);
    expect(authors.length).toBeGreaterThan(500);
    for (const { name } of authors) expect(name).toMatch(/^\p{L}[\p{L}\p{M} .'’–-]*$/u);
  });

  test.skipIf(noFeeds)('every guid is an id with a version', () => {
    for (const guid of all('guid').concat(all('id').filter((id) => id.startsWith('oai:')))) {
      expect(parseArxivId(guid)?.version).toBeGreaterThan(0);
    }
  });

  test.skipIf(noFeeds)('titles and abstracts keep no formula undrawn', () => {
    const texts = all('title', 'summary', 'description');
    expect(texts.length).toBeGreaterThan(300);
    for (const text of texts) {
      for (const piece of toInline(text) ?? [])
        if (typeof piece === 'string') expect(piece).not.toMatch(/\$[^$\s]+\$/);
      expect(plainText(text)).not.toMatch(/\$[^$\s]+\$/);
    }
  });
});

const noTaxonomy = !existsSync(TAXONOMY);
const whyNoTaxonomy = noTaxonomy ? ` (SKIPPED: no full taxonomy beside the project in ${TAXONOMY})` : '';

test.skipIf(noTaxonomy)(`the compact taxonomy says what arXiv's does${whyNoTaxonomy}`, () => {
  const full: {
    categories: { id: string; name: string; active: boolean; canonical: string; archive: string }[];
  } = JSON.parse(readFileSync(TAXONOMY, 'utf8'));
  const ours = categoryGroups().flatMap((group) => group.archives.flatMap((archive) => archive.categories));
  const theirs = full.categories.filter((each) => each.active && each.canonical === each.id);
  expect(ours.map(({ id, archive }) => [id, categoryName(id, 'en'), archive]).sort()).toEqual(
    theirs.map(({ id, name, archive }) => [id, name, archive]).sort(),
  );
});
