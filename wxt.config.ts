import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { sources } from './lib/sources';
import { describedFiles } from './scripts/lib/described-files';
import { evidenceFile } from './scripts/lib/evidence-file';
import { glossaryFiles } from './scripts/lib/glossary-files';
import { leanDexie } from './scripts/lib/lean-dexie';
import { leanEnums } from './scripts/lib/lean-enums';
import { leanOpenai } from './scripts/lib/lean-openai';
import { leanPreact } from './scripts/lib/lean-preact';
import { leanStorage } from './scripts/lib/lean-storage';
import { leanTemml } from './scripts/lib/lean-temml';
import { leanMessage, leanWords } from './scripts/lib/lean-words';
import { leaveEntities } from './scripts/lib/leave-entities';
import { isOfWorker, type LeftTables, leaveTables } from './scripts/lib/leave-tables';
import { licenceList } from './scripts/lib/licence-list';
import { popupChunks } from './scripts/lib/popup-chunks';
import { preloadMain } from './scripts/lib/preload-main';
import { signFile } from './scripts/lib/sign-file';
import { tagFile } from './scripts/lib/tag-file';
import { tightWorker } from './scripts/lib/tight-worker';
import { withArrowFunctions } from './scripts/lib/tight-worker/arrow-functions';

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

/** The compiled words run on the few lines they need; what is built into one file has all of them in one module. See there. */
function wordsRuntime(): Plugin {
  let isOneFile = false;
  const isOf = (id: string, name: RegExp) => {
    const [, file = ''] = /[/]words[/]generated[/]messages[/](.*)$/.exec(id.replaceAll('\\', '/')) ?? [];
    return name.test(file);
  };
  return {
    name: 'words-runtime',
    enforce: 'pre',
    configResolved: ({ build }) => {
      isOneFile = Boolean(build.lib);
    },
    resolveId(id: string, importer = '') {
      const isRuntime =
        /[/]runtime\.js$/.test(id) && /[/]lib[/]words[/]/.test(importer.replaceAll('\\', '/'));
      return isRuntime ? fileURLToPath(new URL('lib/words/runtime.ts', import.meta.url)) : undefined;
    },
    load: (id) => (isOneFile && isOf(id, /^_index\.js$/) ? leanWords(id) : undefined),
    transform: (code, id) => (isOf(id, /^(?!_index)\w+\.js$/) ? leanMessage(code) : undefined),
  };
}

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

/** Libraries without what nothing of ours needs: the worker has them in every wake, arXiv's pages Preact. */
function leanLibraries(): Plugin {
  let isWorker = false;
  return {
    name: 'lean-libraries',
    configResolved: ({ build }) => {
      isWorker = isOfWorker(build);
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (path.endsWith('/@wxt-dev/storage/dist/index.mjs')) return leanStorage(code);
      if (path.endsWith('/temml/dist/temml.mjs')) return leanTemml(code);
      if (path.endsWith('/preact/dist/preact.mjs')) return leanPreact(code);
      if (isWorker && path.endsWith('/dexie/dist/modern/dexie.mjs')) return leanDexie(code);
      if (isWorker && READS_STREAMS.test(path)) return leanOpenai(code);
      return HAS_ENUMS.test(path) ? leanEnums(code) : undefined;
    },
  };
}

const READS_STREAMS = /[/]openai[/](?:core[/](?:streaming|error)|internal[/]decoders[/]line)\.mjs$/;
const HAS_ENUMS =
  /[/](?:htmlparser2[/]dist[/](?:Tokenizer|Parser)|entities[/]dist[/](?:decode|internal[/]bin-trie-flags))\.js$/;

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

/** As in the worker's script: a declared function that is an arrow is shorter, and each page reads it. */
const arrowFunctions: Plugin = {
  name: 'arrow-functions',
  enforce: 'post',
  renderChunk: (code) => ({ code: withArrowFunctions(code), map: null }),
};

/** Chrome runs no file in a page that holds a noncharacter, which our conversions use for what no text can hold. */
const noNoncharacters: Plugin = {
  name: 'no-noncharacters',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      file.code = file.code.replace(
        /[\u{fdd0}-\u{fdef}\u{fffe}\u{ffff}]/gu,
        (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
      );
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

/** The readers of citation-js run on what they need of its core, which else brings code that fetches. */
const citationCore = {
  find: /^@citation-js\/core$/,
  replacement: fileURLToPath(new URL('lib/library/citation-core.ts', import.meta.url)),
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => {
    const left: LeftTables = new Map();
    return {
      plugins: [
        wordsRuntime(),
        scriptContext,
        leanLibraries(),
        preloadMain,
        leaveEntities(),
        leaveTables(left),
        tightWorker(left),
        preact({ devToolsEnabled: false }),
      ],
      resolve: {
        alias: [
          // Its main door leads to a build for old browsers, which takes longer to compile at each opening of the popup.
          { find: 'dexie', replacement: 'dexie/dist/modern/dexie.mjs' },
          citationCore,
        ],
      },
      build: { target: 'es2023', modulePreload: { polyfill: false } },
    };
  },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const isBuilt = (wanted: string) => entrypoints.some(({ name }) => name === wanted);
      if (['abstract', 'full-text', 'listing', 'note-more'].some(isBuilt))
        config.plugins?.push(pageDrawing, arrowFunctions);
      if (['abstract', 'full-text'].some(isBuilt)) config.plugins?.push(compiledAtOnce);
      if (isBuilt('popup')) config.plugins?.push(popupChunks());
      if (isBuilt('note-more')) config.plugins?.push(noNoncharacters);
    },
    'build:publicAssets': (_, files) => {
      files.push(
        { relativeDest: 'tags.json', contents: JSON.stringify(tagFile()) },
        { relativeDest: 'signs.json', contents: JSON.stringify(signFile()) },
        { relativeDest: 'evidence.json', contents: JSON.stringify(evidenceFile()) },
        { relativeDest: 'licences.json', contents: JSON.stringify(licenceList()) },
        ...glossaryFiles(),
        ...describedFiles(),
      );
    },
  },
  manifest: ({ browser }) => ({
    name: 'Gloss',
    description: '__MSG_description__',
    default_locale: 'en',
    // The last leaves the extension's `Origin` out of requests to servers that refuse it, such as Ollama; it warns of nothing.
    // `scripting` runs the rest of a note in its page when the reader first comes to it; it warns of nothing either.
    permissions: [
      'storage',
      'alarms',
      'unlimitedStorage',
      'declarativeNetRequestWithHostAccess',
      'scripting',
    ],
    // The last are those of arXiv's names on which notes stand, and which nothing is fetched from.
    host_permissions: [
      ...sources.flatMap(({ hosts }) => hosts),
      'https://www.arxiv.org/*',
      'https://browse.arxiv.org/*',
    ],
    // Given in the click that adds a list, for the hosts of that list alone (`hostsFor`), or in the one that tests an engine.
    optional_host_permissions: [
      ...new Set(sources.flatMap(({ optionalHosts = [] }) => optionalHosts)),
      'http://*/*',
    ],
    // Given in the click that has a topic's new papers told.
    optional_permissions: ['notifications'],
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
