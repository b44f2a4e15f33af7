import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { plainChromium } from './lib/find-browser';

/** Draws the toolbar icons from `assets/icon.svg`. Run after the drawing changed; the PNGs are committed. */
const svg = readFileSync('assets/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: plainChromium(), args: ['--no-sandbox'] });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img src="${image}" width="${size}" height="${size}">`,
  );
  writeFileSync(`public/icons/${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
