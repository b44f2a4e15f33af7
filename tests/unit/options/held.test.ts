import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askAgain, giveUp, heldNow } from '../../../entrypoints/options/privacy/held';

const asked: unknown[] = [];
let answer: boolean;

beforeEach(() => {
  asked.length = 0;
  answer = true;
  const { permissions, runtime } = fakeBrowser;
  vi.spyOn(runtime, 'getManifest').mockReturnValue({
    host_permissions: ['https://arxiv.org/*'],
    content_scripts: [{ matches: ['https://www.arxiv.org/abs/*'] }],
  } as never);
  vi.spyOn(permissions, 'getAll').mockResolvedValue({
    origins: [
      'https://arxiv.org/*',
      'https://www.arxiv.org/abs/*',
      'https://api.biorxiv.org/*',
      'https://models.example/*',
      'https://old.example/*',
    ],
    permissions: ['storage', 'notifications'],
  } as never);
  for (const name of ['remove', 'request'] as const)
    vi.spyOn(permissions, name).mockImplementation((async (what: unknown) => {
      asked.push([name, what]);
      return answer;
    }) as never);
});
afterEach(() => vi.restoreAllMocks());

it('tells what was given beyond what is needed, and what for', async () => {
  expect(await heldNow(['biorxiv:cell_biology', 'arxiv:cs.LG'], 'https://models.example')).toEqual([
    { name: 'https://api.biorxiv.org/*', lists: ['biorxiv:cell_biology'], writes: false },
    { name: 'https://models.example/*', lists: [], writes: true },
    { name: 'https://old.example/*', lists: [], writes: false },
    { name: 'notifications', lists: [], writes: false },
  ]);
});

it('gives one back and asks for it again under its own kind, and says when the browser keeps it', async () => {
  const host = { name: 'https://old.example/*', lists: [], writes: false };
  const notices = { name: 'notifications', lists: [], writes: false };
  await giveUp(host);
  await giveUp(notices);
  expect(await askAgain(host)).toBe(true);
  expect(asked).toEqual([
    ['remove', { origins: ['https://old.example/*'] }],
    ['remove', { permissions: ['notifications'] }],
    ['request', { origins: ['https://old.example/*'] }],
  ]);
  answer = false;
  await expect(giveUp(host)).rejects.toThrow('old.example');
});
