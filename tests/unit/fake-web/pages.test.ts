import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakePaper, type FakeWeb, startFakeWeb } from '../../fake-web';
import { capture, haveCaptures, WITHOUT } from '../captures';
import { ask } from './ask';
import { all, find, skeleton, type Tree, treeOf } from './tree';

let web: FakeWeb;
const titled = (start: string) => web.papers.find(({ title }) => title.startsWith(start)) as FakePaper;
const page = async (path: string): Promise<string> => (await ask(web, `https://arxiv.org${path}`)).body;

beforeAll(async () => {
  web = await startFakeWeb({ today: '2026-09-24' });
});
afterAll(() => web.close());

/** Names and properties of the metas, in order, authors once. */
function metas(tree: Tree): string[] {
  const names = all(tree)
    .filter(({ name }) => name === 'meta')
    .map(({ attributes }) => attributes.name ?? attributes.property ?? '');
  return names.filter((name, place) => name !== names[place - 1]);
}

describe.skipIf(!haveCaptures)(`the abs page beside the real one of September 2026${WITHOUT}`, () => {
  let ours: Tree;
  let real: Tree;
  beforeAll(async () => {
    // A paper with the same rows: one category, comments, MSC classes, CC BY, HTML, one version.
    ours = treeOf(await page(`/abs/${titled('Hydrogen Trapping').id}`));
    real = treeOf(capture('pages/2609.22268_2026-09_cond-mat_v1_new-chrome.html'));
  });

  it('has the same metas in the same order', () => {
    expect(metas(ours)).toEqual(metas(real));
  });

  it('asks for the same styles and scripts in the same order', () => {
    const files = (tree: Tree): string[] =>
      all(tree).flatMap(({ name, attributes }) =>
        name === 'link' || name === 'script' ? [attributes.href ?? attributes.src ?? ''] : [],
      );
    expect(files(ours).map(idless)).toEqual(files(real).map(idless));
  });

  it.each(['abs-outer', 'content-inner', 'abs', '.submission-history', '.extra-services', '.ds-site-header'])(
    'has the same elements below %s',
    (where) => {
      const below = (tree: Tree): string[] => skeleton(withoutLabs(find(tree, where)));
      expect(below(ours)).toEqual(below(real));
    },
  );

  it('has the same tabs, switches and outputs of arXivLabs', () => {
    // The flower's drawing is left out; it is empty until a reader switches it on.
    const ids = (tree: Tree): string[] =>
      all(find(tree, 'labstabs')).flatMap(({ attributes: { id = '' } }) =>
        /^$|flower-graph|^tab-(?!label)/.test(id) ? [] : [id],
      );
    expect(ids(ours)).toEqual(ids(real));
  });
});

describe.skipIf(!haveCaptures)(`listings beside derived pages (no real capture exists)${WITHOUT}`, () => {
  it.each(['new', 'recent'])('has the same elements in /list/cs.LG/%s', async (kind) => {
    const ours = treeOf(await page(`/list/cs.LG/${kind}`));
    const derived = treeOf(capture(`listings/list_cs.AI_${kind}.derived.html`));
    const shapes = (tree: Tree): Set<string> => {
      const dlpage = find(tree, 'dlpage');
      return new Set(skeleton({ ...dlpage, children: rows(dlpage) }));
    };
    for (const shape of shapes(derived)) expect(shapes(ours)).toContain(shape);
    const around = (tree: Tree): string[] =>
      skeleton({ ...tree, children: find(tree, 'dlpage').children.map(empty) });
    expect(new Set(around(ours))).toEqual(new Set(around(derived)));
  });

  /** The `dt` and `dd` of a page, whatever their list. */
  const rows = (dlpage: Tree): Tree[] =>
    all(dlpage)
      .filter(({ name }) => name === 'dt' || name === 'dd')
      .map(plain);
  /** An id that is a paper's own becomes one word. */
  const plain = (tree: Tree): Tree => ({
    ...tree,
    attributes: Object.fromEntries(
      Object.entries(tree.attributes).map(([name, value]) => [name, idless(value)]),
    ),
    children: tree.children.map(plain),
  });
  const empty = (tree: Tree): Tree => ({ ...tree, children: [] });
});

function idless(text: string): string {
  return text.replace(/[a-z-]+\/\d{7}|\d{4}\.\d{4,5}/g, 'ID');
}

function withoutLabs(tree: Tree): Tree {
  return {
    ...tree,
    children: tree.children.filter(({ attributes }) => attributes.id !== 'labstabs').map(withoutLabs),
  };
}

describe('the abs page', () => {
  it('keeps TeX in the metas and on one line, and gives names family first', async () => {
    const html = await page(`/abs/${titled('Through the Downpour').id}`);
    const [abstract] = all(treeOf(html)).filter(({ attributes }) => attributes.name === 'citation_abstract');
    expect(abstract?.attributes.content).toContain('scanners fail as well. We present Downpour');
    expect(html).toContain('scanners fail as well.\n<br>We present Downpour');
    expect(await page(`/abs/${titled('Tidemark').id}`)).toContain(
      '<meta name="citation_author" content="Lindqvarn, Jörg" />',
    );
  });

  it('shows addresses as “this https URL”', async () => {
    const html = await page(`/abs/${titled('Who Said').id}`);
    expect(html).toContain(
      '<a href="https://github.com/rollcall-minutes/rollcall" rel="external noopener nofollow" class="link-external link-https">this https URL</a>.',
    );
  });

  it('tells versions apart', async () => {
    const { id } = titled('Ballistic');
    expect(await page(`/abs/${id}`)).toMatch(
      /\[Submitted on .* \(<a href="[^"]*v1">v1<\/a>\), last revised .* \(this version, v3\)\]/,
    );
    const old = await page(`/abs/${id}v1`);
    expect(old).toMatch(/\(this version\), <em>latest version .*<\/em> \(<a href="[^"]*v3">v3<\/a>\)\]/);
    expect(old).toContain(`<title>[${id}v1] Ballistic`);
    expect(old).toContain(`<link rel="canonical" href="https://arxiv.org/abs/${id}"/>`);
    expect((await ask(web, `https://arxiv.org/abs/${id}v4`)).status).toBe(404);
  });

  it('folds authors beyond a hundred', async () => {
    const html = await page(`/abs/${titled('Search for Long-Lived').id}`);
    expect(all(find(treeOf(html), 'long-author-list')).length).toBe(28);
    expect(html).toContain('et al. (28 additional authors not shown)');
  });

  it('says that a paper is withdrawn, and of its older version that a newer one is', async () => {
    const { id } = titled('Implicit Bias');
    expect(await page(`/abs/${id}`)).toMatch(/class="error"[^>]*>This paper has been withdrawn by/);
    expect(await page(`/abs/${id}v1`)).toMatch(
      /class="error"[^>]*>A newer version of this paper has been withdrawn by/,
    );
  });

  it('knows ids of before 2007', async () => {
    const html = await page('/abs/hep-th/9704021');
    expect(html).toContain('<meta name="citation_arxiv_id" content="hep-th/9704021" />');
    expect(html).toContain('arXiv:hep-th/9704021</a></span>');
    const { status, headers } = await ask(web, 'https://arxiv.org/abs/math.AG/0301001');
    expect([status, headers.location]).toEqual([301, '/abs/math/0301001']);
  });

  it('comes with arXiv’s headers, and no leave for scripts taken away', async () => {
    const { headers } = await ask(web, `https://arxiv.org/abs/${titled('Tidemark').id}`);
    expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
    expect(headers['cache-control']).toBe('max-age=3600');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each(['/abs/2601.99999', '/abs/nonsense', '/html/2609.00001v1', '/list/cs.XX/new', '/nowhere'])(
    '%s is not found and has no #abs',
    async (path) => {
      const { status, body } = await ask(web, `https://arxiv.org${path}`);
      expect(status).toBe(404);
      expect(body).not.toContain('id="abs"');
    },
  );

  it('serves every style and script it asks for', async () => {
    const html = await page(`/abs/${titled('Tidemark').id}`);
    const files = all(treeOf(html)).flatMap(({ name, attributes: { href, src, rel } }) =>
      name === 'script' && src ? [src] : rel === 'stylesheet' && href ? [href] : [],
    );
    expect(files.length).toBe(16);
    for (const file of files)
      expect([file, (await ask(web, new URL(file, 'https://arxiv.org/').href)).status]).toEqual([file, 200]);
  });
});

describe('listings', () => {
  it('shows what the feed shows', async () => {
    const html = await page('/list/math.PR/new');
    const shown = [...html.matchAll(/<a href ="\/abs\/(.+?)"/g)].map(([, id]) => id);
    expect([...shown].sort()).toEqual(
      web
        .listed('math.PR')
        .map(({ paper }) => paper.id)
        .sort(),
    );
    expect(html).toContain('Showing new listings for Thursday, 24 September 2026');
  });

  it('pages', async () => {
    const html = await page('/list/cs/recent?skip=25&show=25');
    expect(html).toContain("<a name='item26'>[26]</a>");
    expect(html).toMatch(/<h3>\w{3}, \d+ Sep 2026 \(continued, showing (last )?\d+ of \d+ entries \)<\/h3>/);
  });
});
