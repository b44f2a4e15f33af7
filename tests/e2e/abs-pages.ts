import type { Page } from 'playwright-core';
import type { FakePaper, FakeWeb } from '../fake-web';
import { renderAbs } from '../fake-web/arxiv/abs-page';
import { absView } from '../fake-web/arxiv/abs-view';

/** Sentences of our own, each with a number of its own, that move through the parts of an abstract. */
export function abstractOf(sentences: number): string {
  const parts = [
    (n: number) => `Sorting ${n} noisy keys with few comparisons is a basic problem of computing.`,
    (n: number) => `However, known methods need a clean order of ${n} keys to start from.`,
    (n: number) => `In this paper, we propose TIDE-${n}, a sorting method that tolerates noise.`,
    (n: number) => `It uses a queue of ${n} doubtful pairs to decide what is compared next.`,
    (n: number) => `Experiments show that TIDE needs ${n}% fewer comparisons than the best method known.`,
    (n: number) => `Our results suggest that voting among ${n} judges could replace repeated sorting.`,
  ];
  return Array.from({ length: sentences }, (_, i) => {
    const part = parts[Math.min(parts.length - 1, Math.floor((i * parts.length) / sentences))];
    return part?.(i + 11);
  }).join(' ');
}

/** An abs page as arXiv serves it, for a paper like one of the fake web's. */
export function absPage(web: FakeWeb, given: Partial<FakePaper> = {}, version?: number): string {
  const like = web.papers.find(({ action, withdrawnBy }) => action === 'new' && !withdrawnBy) as FakePaper;
  return renderAbs(absView({ ...like, id: '2606.55555', ...given }, version, undefined));
}

/** Puts a page where its address leads to it. @returns the address */
export function serve(web: FakeWeb, id: string, html: string): string {
  web.servePage(`/abs/${id}`, html);
  return `https://arxiv.org/abs/${id}`;
}

/** Goes there and waits for the words. */
export async function openNote(page: Page, address: string) {
  await page.goto(address);
  const note = page.locator('gloss-note[data-state="ready"]');
  await note.waitFor();
  return note;
}

/** Everything a reader of the note could meet: what it quotes, and all its text. */
export const readNote = (page: Page) =>
  page.evaluate(() => {
    const hosts = document.querySelectorAll<HTMLElement>('gloss-note');
    const [host] = hosts;
    const inside = host?.shadowRoot;
    const quotes = [...(inside?.querySelectorAll<HTMLElement>('[data-evidence]') ?? [])];
    return {
      hosts: hosts.length,
      state: host?.dataset.state,
      paper: host?.dataset.paper,
      after: host?.previousElementSibling?.matches('blockquote.abstract') ?? false,
      height: Math.round(host?.getBoundingClientRect().height ?? 0),
      rows: inside?.querySelectorAll('.row').length ?? 0,
      tldr: inside?.querySelector('.tldr')?.textContent ?? '',
      text: inside?.querySelector('.note')?.textContent ?? '',
      quotes: quotes.map(({ dataset }) => dataset.quote ?? ''),
      shown: quotes.map(({ textContent }) => textContent ?? ''),
      abstract: document.querySelector<HTMLMetaElement>('meta[name="citation_abstract"]')?.content ?? '',
      abstractHeight:
        document.querySelector('#abs > blockquote.abstract')?.getBoundingClientRect().height ?? 0,
    };
  });
