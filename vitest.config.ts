import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        // As in a build (wxt.config.ts).
        resolve: {
          alias: [
            {
              find: /^@citation-js\/core$/,
              replacement: fileURLToPath(new URL('lib/library/citation-core.ts', import.meta.url)),
            },
          ],
        },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Some ask for thousands of papers or try ten thousand texts, on a machine that does other things besides.
          testTimeout: 60_000,
          setupFiles: ['tests/unit/setup.ts'],
          server: { deps: { inline: [/@citation-js/] } },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 90_000,
          hookTimeout: 120_000,
          setupFiles: ['tests/e2e/setup.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
