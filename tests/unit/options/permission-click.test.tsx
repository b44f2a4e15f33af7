// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ListBoxes } from '../../../components/list-boxes';
import { foundList } from '../../../entrypoints/options/found-list';
import { history } from '../../../entrypoints/options/history';
import { useFollows } from '../../../entrypoints/options/use-follows';
import { useNotAllowed } from '../../../entrypoints/options/use-not-allowed';
import type { ListId } from '../../../lib/records/announcement';
import { db } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';

const HOSTS = ['https://connect.biorxiv.org/*', 'https://api.biorxiv.org/*'];
const list: ListId = 'biorxiv:cell_biology';

/** What happened, in its order. */
const happened: string[] = [];
let answer: boolean;
let granted: Set<string>;
const watchers = new Set<() => void>();

function Boxes() {
  const { rows, followed, follow } = useFollows();
  const waiting = useNotAllowed(rows.map((row) => row.list));
  return (
    <div data-waiting={[...waiting].join(' ')} data-followed={[...followed].join(' ')}>
      <ListBoxes
        lists={[foundList(list), foundList('medrxiv:all'), foundList('arxiv:cs.LG')]}
        followed={followed}
        onFollow={follow}
      />
    </div>
  );
}
const box = (value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`);
const root = () => document.querySelector<HTMLElement>('[data-waiting]');

beforeEach(async () => {
  happened.length = 0;
  answer = true;
  granted = new Set();
  const { permissions, runtime } = fakeBrowser;
  vi.spyOn(permissions, 'request').mockImplementation((async ({ origins = [] }: { origins?: string[] }) => {
    happened.push(`request ${origins}`);
    if (answer) for (const origin of origins) granted.add(origin);
    return answer;
  }) as never);
  vi.spyOn(permissions, 'remove').mockImplementation((async ({ origins = [] }: { origins?: string[] }) => {
    happened.push(`remove ${origins}`);
    return true;
  }) as never);
  vi.spyOn(permissions, 'contains').mockImplementation((async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((origin) => granted.has(origin))) as never);
  for (const event of [permissions.onAdded, permissions.onRemoved]) {
    vi.spyOn(event, 'addListener').mockImplementation(((tell: () => void) => watchers.add(tell)) as never);
    vi.spyOn(event, 'removeListener').mockImplementation(((tell: () => void) =>
      watchers.delete(tell)) as never);
  }
  // The background, which keeps what it is told.
  vi.spyOn(runtime, 'sendMessage').mockImplementation(((
    { type, data }: { type: string; data: { lists: ListId[]; on: boolean } },
    respond: (answer: object) => void,
  ) => {
    happened.push(`${type} ${data.on}`);
    void setFollowed(db, data.lists, data.on, Date.now()).then(() => respond({ res: null }));
  }) as never);
  await db.follows.clear();
  await act(() => render(<Boxes />, document.body));
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

describe('the click that adds a list', () => {
  it('asks for its hosts in the handler itself, before anything is awaited, and follows only then', async () => {
    box(list)?.click();
    // No microtask has run yet: a browser still counts this as the reader’s doing.
    expect(happened).toEqual([`request ${HOSTS}`]);
    await vi.waitFor(() => expect(happened).toEqual([`request ${HOSTS}`, 'follow true']));
  });

  it('asks for nothing where arXiv’s lists are meant', async () => {
    box('cs.LG')?.click();
    await vi.waitFor(() => expect(happened).toEqual(['follow true']));
  });

  it('follows nothing after a no, says so, and asks again in the click on “Try again”', async () => {
    answer = false;
    box(list)?.click();
    await vi.waitFor(() => expect(history.state().kind).toBe('not-kept'));
    expect(await db.follows.count()).toBe(0);
    answer = true;
    const state = history.state();
    if (state.kind === 'not-kept') state.again();
    expect(happened).toEqual([`request ${HOSTS}`, `request ${HOSTS}`]);
    await vi.waitFor(async () => expect(await db.follows.count()).toBe(1));
  });
});

describe('a list let go', () => {
  it('gives its hosts back, but those that another list needs; undo asks for them in its own click', async () => {
    await setFollowed(db, [list, 'medrxiv:all'], true, 0);
    await vi.waitFor(() => expect(root()?.dataset.followed).toBe(`${list} medrxiv:all`));
    await act(() => box(list)?.click());
    await vi.waitFor(() =>
      expect(happened).toEqual(['follow false', 'remove https://connect.biorxiv.org/*']),
    );
    happened.length = 0;
    void history.undo();
    expect(happened).toEqual([`request ${HOSTS}`]);
    await vi.waitFor(async () => expect(await db.follows.get(list)).toMatchObject({ addedAt: 0 }));
  });
});

describe('a permission that is taken away', () => {
  it('is missed at once, and no more when it is back', async () => {
    for (const host of HOSTS) granted.add(host);
    await setFollowed(db, [list, 'arxiv:cs.LG'], true, 0);
    await vi.waitFor(() => expect(root()?.dataset.followed).toBe(`${list} arxiv:cs.LG`));
    expect(root()?.dataset.waiting).toBe('');
    granted.clear();
    for (const tell of watchers) tell();
    await vi.waitFor(() => expect(root()?.dataset.waiting).toBe(list));
    for (const host of HOSTS) granted.add(host);
    for (const tell of watchers) tell();
    await vi.waitFor(() => expect(root()?.dataset.waiting).toBe(''));
  });
});
