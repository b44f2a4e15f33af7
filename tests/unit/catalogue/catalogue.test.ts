// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setLocale } from '../../../lib/words';
import { LOCALES, type Locale } from '../../../lib/words/locales';
import { CATALOGUE } from '../../catalogue';
import type { Situation } from '../../catalogue/situation';

// East of New York by half a day: a time in the wrong zone shows.
beforeAll(() => {
  vi.stubEnv('TZ', 'Asia/Shanghai');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Words that a reader of any language sees as they are. */
const NAMES =
  /https:\/\/\S+|OLLAMA_\w+=\S+|Ollama|\bCORS\b|OpenAI|AI\b|models\.example|unknown field|qwen[\w-]*|(?:[\w-]+\.)+(?:org|com)\b|\/rss\/\S+|kB|Gloss|arXiv|HTML|API|PDF|JSON Lines|JSON\b|\bEsc\b|TSV|CSV|MB|New York|QuotaExceededError|Y\. LeCun|LeCun, Yann|Markdown|BibTeX|arxiv:\d{4}\.\d{5}|\w*Error|rss|bioRxiv|medRxiv|PLOS(?: \w+)?|TMLR|RSS|grp_physics|gloss-rescue-[\d-]+\.json|Ctrl|Space|Enter|Ada Nilsdotter|Bo Tervo|Newcastle University|Tidal Institute|IBM|ICML|pages|accepted at|(?:cs|math|stat|eess|econ|q-bio|q-fin|nlin|astro-ph|cond-mat|physics)\.[A-Za-z-]+|\b(?:cs|stat|physics|nlin)\b|[a-z]+-[a-z]{2,4}\b|[\w.]+@\S+/g;

/** Everything a situation says: its text, and what stands in attributes for those who listen. */
function said(root: Element): { ours: string; all: string } {
  const named = ['aria-label', 'title', 'placeholder'].flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].map((each) => each.getAttribute(name) ?? ''),
  );
  const all = [...texts(root), ...named].join('\n');
  const own = root.cloneNode(true) as Element;
  // A paper's own words, and arXiv's sentence, are English for everybody.
  for (const quoted of own.querySelectorAll('[lang="en"], kbd')) quoted.remove();
  return { all, ours: [...texts(own), ...named].join('\n') };
}

/** Each block's text for itself: what stands in two lines is no one word. */
function texts(root: Element): string[] {
  const apart = root.cloneNode(true) as Element;
  for (const block of apart.querySelectorAll(':not(span, b, a, time)')) block.append('\n');
  return [apart.textContent ?? ''];
}

async function drawn({ draw, act: before }: Situation, locale: Locale) {
  setLocale(locale);
  const root = document.createElement('main');
  document.body.append(root);
  await act(() => render(draw(), root));
  if (before) await act(() => before(root));
  const words = said(root);
  render(null, root);
  root.remove();
  return words;
}

describe.each(CATALOGUE.map((each) => [each.name, each] as const))('%s', (_name, situation) => {
  it.each(LOCALES)('says something in %s, with every blank filled', async (locale) => {
    const { all } = await drawn(situation, locale);
    expect(all.trim()).not.toBe('');
    expect(all).not.toMatch(/undefined|NaN|Infinity|Invalid|\[object|\bnull\b|[{}]/);
    expect(all).not.toMatch(/ {2}\S|\.\.(?!\.)|。。| [.,;:?。，；：？]/);
  });

  it('is said in Chinese alone where Chinese is spoken', async () => {
    const en = await drawn(situation, 'en');
    const zh = await drawn(situation, 'zh-CN');
    expect(zh.all).not.toBe(en.all);
    expect(zh.ours.replace(NAMES, '').match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
    // Chinese sentences end as Chinese sentences do.
    expect(zh.ours.match(/[\u4e00-\u9fff][,.?;!]/g) ?? []).toEqual([]);
  });
});

describe('a situation', () => {
  const words = async (name: string, locale: Locale) => {
    const found = CATALOGUE.find((each) => each.name.startsWith(name));
    if (!found) throw new Error(`no situation “${name}”`);
    return (await drawn(found, locale)).all;
  };

  it.each([
    ['popup, no-announcement', 'en', 'No announcement on Saturday. Next: Mon 12:12'],
    ['popup, no-announcement', 'zh-CN', '周一 12:12'],
    ['popup, not-asked', 'en', 'Not asked since Wed 06:12. Looking again at 14:12.'],
    ['popup, stale', 'en', 'arXiv still shows Wednesday. Looking again at 16:12.'],
    ['popup, a whole day', 'en', 'Thu 18 June'],
    ['popup, a whole day', 'zh-CN', '6月18日'],
    ['popup, a whole day', 'en', 'checked 11:12'],
    ['diary, empty', 'en', 'Nothing has been asked of anybody yet.'],
    ['diary, one request', 'en', '1 request today, to 1 host.'],
    ['diary, one request', 'en', '11:12'],
    ['diary, of days before', 'en', '17 Jun 06:12'],
    ['diary, ended: ok', 'en', 'answer taken (4400 kB), although it asked for less (406)'],
    ['diary, ended: unsent', 'en', 'not sent: it asked for less (429), until 13:12'],
    ['popup, all of it here', 'en', '99 of 99 announced ✓ · checked 11:12'],
    ['popup, some missing', 'en', '98 of 99'],
    ['counts, under way', 'en', 'Counting: 2 of 20 archives, about 54 s.'],
    ['counts, all', 'en', '2,154 new papers of Thu 18 June, counted at 11:12.'],
    ['subjects, not counted', 'en', '–not counted'],
    ['options, receipts, of days', 'en', 'Thu 18 June 182 papers: 168 free, 14 written, $0.04'],
    ['options, receipts, of days', 'en', 'Tue 16 June 1 paper, free'],
    ['options, receipts, of days', 'en', '22,400 tokens in, 12,600 out'],
    ['options, receipts, of days', 'en', 'Spent today: $0.04 of $0.20.'],
    ['options, receipts, of days', 'zh-CN', '6月18日周四 182 篇论文：168 篇免费，14 篇由模型撰写，$0.04'],
    ['options, receipts, without', 'en', '14 written, $0.04 and what has no known price'],
    ['options, receipts, without', 'en', '2 written, price not known'],
    ['options, a price, listed', 'zh-CN', '2026年11月22日'],
    ['options, a price, own', 'en', 'Gloss’s table has $0.10 in and $0.50 out, as seen on 22 Nov 2026.'],
    ['options, a price, unknown', 'en', 'as the dearest that is known, $2.00 in and $10.00 out'],
    ['popup, a card that cannot be drawn', 'en', '1 paper cannot be shown'],
  ] as const)('%s (%s): %s', async (name, locale, expected) => {
    expect(await words(name, locale)).toContain(expected);
  });
});
