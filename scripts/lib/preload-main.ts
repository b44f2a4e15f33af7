import type { Plugin } from 'vite';

/**
 * A page whose script begins something and then imports what draws (`./main`) has the browser fetch and compile that from the
 * start: it need not wait until the page asks for it.
 */
export const preloadMain: Plugin = {
  name: 'preload-main',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {}, chunk }) {
      const chunkOf = (name: string) => {
        const found = bundle[name];
        return found?.type === 'chunk' ? found : undefined;
      };
      const mains = (chunk?.dynamicImports ?? []).filter((name) => chunkOf(name)?.name === 'main');
      const wanted = new Set(mains);
      for (const name of wanted) for (const each of chunkOf(name)?.imports ?? []) wanted.add(each);
      const there = new Set([chunk?.fileName, ...(chunk?.imports ?? [])]);
      return [...wanted]
        .filter((name) => !there.has(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
          injectTo: 'head',
        }));
    },
  },
};
