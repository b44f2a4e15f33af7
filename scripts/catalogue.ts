/**
 * Draws every situation of `tests/catalogue` in a real browser, under the extension's own style sheets, as sheets of
 * pictures for a person to look at: light, dark and Chinese, in `out/catalogue`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Situation } from '../tests/catalogue/situation';
import { plainChromium } from './lib/find-browser';
import { ROOT } from './lib/paths';

const OUT = join(ROOT, 'out', 'catalogue');
const PLACES: Record<Situation['place'], { css: string; width: number; columns: number }> = {
  popup: { css: 'entrypoints/popup/popup.css', width: 480, columns: 3 },
  options: { css: 'entrypoints/options/options.css', width: 700, columns: 2 },
  rescue: { css: 'entrypoints/rescue/rescue.css', width: 700, columns: 2 },
  ledger: { css: 'assets/page.css assets/ledger-line.css assets/ledger.css', width: 700, columns: 2 },
  daily: { css: 'entrypoints/daily/daily.css', width: 700, columns: 2 },
  // Its own styles are in its shadow root; the page is arXiv's.
  note: { css: 'assets/tokens.css', width: 1020, columns: 1 },
};

/** A style sheet with what it imports set in. */
function styles(path: string): string {
  return readFileSync(path, 'utf8').replace(/@import "([^"]+)";/g, (_, from: string) =>
    styles(join(path, '..', from)),
  );
}

/** The catalogue as one script; `draw(place, language)` puts all of a place on the page. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false })],
    define: { 'import.meta.env.BROWSER': '"chrome"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'tests/catalogue/draw.tsx'), formats: ['iife'], name: 'catalogue' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The catalogue did not build.');
  return chunk.code;
}

async function sheet(page: Page, code: string, place: Situation['place'], language: string): Promise<void> {
  const { css, width, columns } = PLACES[place];
  await page.goto('http://localhost/');
  for (const each of css.split(' ')) await page.addStyleTag({ content: styles(join(ROOT, each)) });
  await page.addStyleTag({
    content: `body { ${place === 'note' ? 'background: #fff; color: #000;' : ''} } html, body { width: auto !important; height: auto !important; }
      #sheet { columns: ${columns}; column-gap: 20px; padding: 10px; }
      #sheet > section { break-inside: avoid; margin: 0 0 16px; width: ${width}px; outline: 1px dashed #999; }
      #sheet > section > h6 { margin: 0; font: 10px monospace; color: #c0c; }
      #sheet > section > div { display: grid; gap: ${place === 'rescue' ? 32 : 0}px; }
      #sheet .card { content-visibility: visible; }
      #sheet .key-help, #sheet .undo-place { position: static !important; }`,
  });
  await page.setViewportSize({ width: (width + 24) * columns + 20, height: 900 });
  await page.addScriptTag({ content: code });
  await page.evaluate(([where, tongue]) => Reflect.get(globalThis, 'catalogue').draw(where, tongue), [
    place,
    language,
  ] as const);
  await page.waitForTimeout(600);
}

mkdirSync(OUT, { recursive: true });
const code = await script();
const browser = await chromium.launch({ executablePath: plainChromium(), args: ['--no-sandbox'] });
for (const [name, language, colorScheme] of [
  ['light', 'en', 'light'],
  ['dark', 'en', 'dark'],
  ['chinese', 'zh-CN', 'light'],
] as const) {
  const context = await browser.newContext({ colorScheme, locale: language, timezoneId: 'Asia/Shanghai' });
  // Nothing is fetched: every address is this empty page.
  await context.route('**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><div id="sheet"></div>' }),
  );
  for (const place of Object.keys(PLACES) as Situation['place'][]) {
    const page = await context.newPage();
    await sheet(page, code, place, language);
    await page.screenshot({ path: join(OUT, `${name}-${place}.png`), fullPage: true });
    await page.close();
  }
  await context.close();
}
await browser.close();
console.log(`Sheets of every situation in ${OUT}`);
