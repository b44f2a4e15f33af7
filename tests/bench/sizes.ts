import type { Built } from '../../scripts/lib/build';
import type { Figure } from './figure';

/** What scripts should weigh at most, minified, in bytes. */
const GOALS = {
  'content-scripts/abstract.js': 45_000,
  'content-scripts/full-text.js': 45_000,
  'content-scripts/listing.js': 45_000,
  'background.js': 650_000,
};

/**
 * What a test holds them to (`tests/e2e/build.test.ts`), so that none grows unseen.
 */
export const MOST_BYTES = {
  'content-scripts/abstract.js': 40_000,
  'content-scripts/full-text.js': 43_500,
  'content-scripts/listing.js': 42_500,
  'background.js': 645_000,
} as const satisfies Record<keyof typeof GOALS, number>;

/** What each script of a build weighs, minified. */
export function sizeFigures({ scripts }: Built): Figure[] {
  return scripts.map(({ name, bytes, gzipped }) => {
    const most = (GOALS as Record<string, number>)[name];
    return {
      what: `size: ${name.replace(/-[\w-]{8}\.js$/, '.js')}`,
      samples: [bytes / 1000],
      unit: 'kB',
      ...(most !== undefined && { goal: most / 1000 }),
      note: `${(gzipped / 1000).toFixed(1)} kB gzip`,
    };
  });
}
