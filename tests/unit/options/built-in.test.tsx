// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BuiltIn } from '../../../entrypoints/options/engine/built-in';
import { setLocale } from '../../../lib/words';
import { downloadable, fakeSummarizer, fakeTranslator, never } from '../digests/engines/built-in/own-models';

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement('main');
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  setLocale('en');
});

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms).then(() => {}));
async function drawn(globals: Record<string, unknown>, language = 'de') {
  for (const [name, api] of Object.entries(globals)) vi.stubGlobal(name, api);
  await act(() => render(<BuiltIn language={language} />, root));
  // What is asked of one depends on what another said.
  await pass(1);
  await pass(1);
}
const of = (name: string) => root.querySelector<HTMLElement>(`[data-of="${name}"]`);
const wordsOf = (name: string) => of(name)?.textContent ?? '';
const none = { availability: async () => 'unavailable' as const, create: never };
const session = { destroy: () => {} };

describe('what the browser brings of its own', () => {
  it('is told honestly where it is nothing', async () => {
    await drawn({});
    expect(wordsOf('model')).toContain('no model of its own');
    expect(of('translator')).toBeNull();
    expect(of('summarizer')).toBeNull();
  });

  it('may be a translator, for languages that need one', async () => {
    const { api } = fakeTranslator((text) => text);
    await drawn({ LanguageModel: none, Translator: api });
    expect(of('translator')?.dataset.builtIn).toBe('ready');
    expect(wordsOf('translator')).toContain('translated by it');
    render(null, root);
    await drawn({ LanguageModel: none, Translator: api }, 'en');
    expect(of('translator')).toBeNull();
  });

  it('says which language it cannot translate', async () => {
    await drawn({ Translator: none });
    expect(wordsOf('translator')).toContain('no translator of its own for this language');
  });

  it('is a summarizer only where there is no model, and then no more than a TL;DR', async () => {
    const { api } = fakeSummarizer(() => '');
    await drawn({ LanguageModel: none, Summarizer: api });
    expect(wordsOf('summarizer')).toContain('a TL;DR, and no more');
    render(null, root);
    const model = { availability: async () => 'available', create: never };
    await drawn({ LanguageModel: model, Summarizer: api });
    expect(of('summarizer')).toBeNull();
  });

  it('can be downloaded, and tells how far that is', async () => {
    const { api, progress, end } = downloadable(session);
    await drawn({ Translator: api });
    await act(() => of('translator')?.querySelector('button')?.click());
    await act(() => progress(0.42));
    expect(wordsOf('translator')).toContain('42');
    expect(of('translator')?.dataset.builtIn).toBe('downloading');
    end();
    await pass(1);
    expect(of('translator')?.dataset.builtIn).toBe('ready');
  });

  it('says that a download did not come, as browsers without the parts for it promise one', async () => {
    await drawn({ Translator: { availability: async () => 'downloadable', create: never } });
    await act(() => of('translator')?.querySelector('button')?.click());
    await pass(60_001);
    expect(wordsOf('translator')).toContain('It did not come.');
    expect(of('translator')?.querySelector('button')).not.toBeNull();
  });
});
