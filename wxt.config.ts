import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { sources } from './lib/sources';
import { glossaryFiles } from './scripts/lib/glossary-files';
import { leanPreact } from './scripts/lib/lean-preact';
import { leanTemml } from './scripts/lib/lean-temml';
import { signFile } from './scripts/lib/sign-file';
import { tagFile } from './scripts/lib/tag-file';

/**
 * Strict from the first day (design: nothing inline, nothing evaluated, no markup from strings).
 * `http:` is for models on the reader's own machine; the code limits it to those. `'self'` is for our own weights.
 */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The compiled words run on the few lines they need; see there. */
const wordsRuntime: Plugin = {
  name: 'words-runtime',
  enforce: 'pre',
  resolveId(id: string, importer = '') {
    const isRuntime = /[/]runtime\.js$/.test(id) && /[/]lib[/]words[/]/.test(importer.replaceAll('\\', '/'));
    return isRuntime ? fileURLToPath(new URL('lib/words/runtime.ts', import.meta.url)) : undefined;
  },
  /** Each message’s choice of language, of two lines, as one call, and words that take nothing as they are: a page loads forty. */
  transform: (code, id) =>
    /[/]words[/]generated[/]messages[/]\w+\.js$/.test(id.replaceAll('\\', '/'))
      ? code
          .replaceAll(/\(\) => \{\s*return \/\*\*[^\n]*?\*\/ \((`[^`]*`)\)\s*\};/g, '$1;')
          .replace(
            /import \{[^}]*\} from '\.\.\/runtime\.js';?/,
            "import { inLanguage } from '../runtime.js';",
          )
          .replace(
            /export const (\w+) = \/\*\*[^\n]*\(\(inputs[\s\S]*?return (zh_cn\d_\w+)\(inputs\)\s+return (en_\w+)\(inputs\)\s*\}\);/,
            'export const $1 = /* @__PURE__ */ inLanguage($3, $2);',
          )
      : undefined,
};

/** Content scripts have the little of WXT's context that they use, and no logger that is silent in a build. */
const scriptContext: Plugin = {
  name: 'script-context',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'wxt/utils/content-script-context'
      ? fileURLToPath(new URL('entrypoints/shared/script-context.ts', import.meta.url))
      : undefined,
  transform: (code, id) =>
    id.includes('content-script-isolated-world-entrypoint')
      ? code.replace(/const logger = \{[\s\S]*?\n\};/, '').replace(/logger\.error\(.*\);/, '')
      : undefined,
};

/** Temml and Preact, without what nothing of ours needs: the worker has the one in every wake, arXiv's pages the other. */
const leanLibraries: Plugin = {
  name: 'lean-libraries',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    if (path.endsWith('/temml/dist/temml.mjs')) return leanTemml(code);
    return path.endsWith('/preact/dist/preact.mjs') ? leanPreact(code) : undefined;
  },
};

/**
 * Nearly all of the note's script runs on every page. Chromium (from 136) then compiles its functions in one go, where it
 * would read each twice: first to skip it, then when it is called. For others this is a comment.
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    }
  },
};

/** On arXiv's pages our components are drawn by what they need of Preact. */
const pageDrawing: Plugin = {
  name: 'page-drawing',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'preact' || id === 'preact/jsx-runtime'
      ? fileURLToPath(new URL('entrypoints/shared/page-drawing.ts', import.meta.url))
      : undefined,
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [wordsRuntime, scriptContext, leanLibraries, preact({ devToolsEnabled: false })],
    // Its main door leads to a build for old browsers, which takes longer to compile at each opening of the popup.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'abstract'))
        config.plugins?.push(pageDrawing, compiledAtOnce);
    },
    'build:publicAssets': (_, files) => {
      files.push(
        { relativeDest: 'tags.json', contents: JSON.stringify(tagFile()) },
        { relativeDest: 'signs.json', contents: JSON.stringify(signFile()) },
        ...glossaryFiles(),
      );
    },
  },
  manifest: ({ browser }) => ({
    name: 'Gloss',
    description: '__MSG_description__',
    default_locale: 'en',
    // The last leaves the extension's `Origin` out of requests to servers that refuse it, such as Ollama; it warns of nothing.
    permissions: ['storage', 'alarms', 'unlimitedStorage', 'declarativeNetRequestWithHostAccess'],
    host_permissions: sources.flatMap(({ hosts }) => hosts),
    // Given in the click that adds a list, for the hosts of that list alone (`hostsFor`), or in the one that tests an engine.
    optional_host_permissions: [
      ...new Set(sources.flatMap(({ optionalHosts = [] }) => optionalHosts)),
      'http://*/*',
    ],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: 'Gloss' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'gloss@gloss-reader.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
