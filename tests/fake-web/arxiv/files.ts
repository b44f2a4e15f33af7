import { readFileSync } from 'node:fs';
import { type Answer, answer } from '../answer';

/** Style sheets and scripts that pages ask for by arXiv's own paths; our own text in all of them. */
const OURS: Record<string, string[]> = {
  'arXiv.css': ['arxiv.css', 'labs.css', 'listing.css', 'phone.css'],
  'abs.css': ['abs.css', 'phone.css'],
  'search.css': ['search.css'],
  'arXiv-print.css': ['print.css'],
  'arxiv-header-footer.css': ['header-footer.css'],
  'mathjaxToggle.min.js': ['fake-mathjax.js'],
};

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

const SVG = 'image/svg+xml';
const CACHED = { 'cache-control': 'max-age=3600' };

/** Files by name, whatever the host; undefined where the path is no file. */
export function answerFile(path: string): Answer | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const type = TYPES[extension];
  if (type) return answer(200, type, ours(name), CACHED);
  if (/logo-primary/.test(name)) return answer(200, SVG, LOGO, CACHED);
  if (/\/licenses\//.test(path)) return answer(200, SVG, badge(name), CACHED);
  if (extension === 'png' || extension === 'svg' || extension === 'ico') return answer(200, SVG, DOT, CACHED);
  if (extension === 'webmanifest') return answer(200, 'application/manifest+json', '{}', CACHED);
  return undefined;
}

function ours(name: string): string {
  const files = OURS[name] ?? [];
  return files.map((file) => readFileSync(new URL(`../static/${file}`, import.meta.url), 'utf8')).join('\n');
}

/** Words instead of arXiv's logo: nobody shall take this for the real thing. */
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="176" height="39" viewBox="0 0 176 39">
<text x="0" y="28" font-family="Georgia, serif" font-size="26" fill="#d9d4ce">arXiv <tspan fill="#e0a458" font-style="italic">(fake)</tspan></text></svg>`;

const DOT = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><circle cx="8" cy="8" r="6" fill="#b8b8b8"/></svg>`;

function badge(name: string): string {
  const label = name.replace(/-[\d.]+\.png$/, '').toUpperCase();
  return `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="15"><rect width="80" height="15" rx="2" fill="#777"/><text x="40" y="11" text-anchor="middle" font-family="sans-serif" font-size="9" fill="#fff">CC ${label}</text></svg>`;
}
