import type { Built } from '../../scripts/lib/build';
import type { Figure } from './figure';

/** What scripts should weigh at most, minified, in bytes. */
const GOAL_BYTES: Record<string, number> = {
  'content-scripts/abstract.js': 45_000,
  'background.js': 650_000,
};

/** What they may weigh until the goals are met: held by `tests/e2e/build.test.ts`, so that they grow no further unseen. */
export const MOST_BYTES = {
  'content-scripts/abstract.js': 46_500,
  'background.js': 760_000,
} as const;

/** What each script of a build weighs, minified. */
export function sizeFigures({ scripts }: Built): Figure[] {
  return scripts.map(({ name, bytes, gzipped }) => {
    const most = GOAL_BYTES[name];
    return {
      what: `size: ${name.replace(/-[\w-]{8}\.js$/, '.js')}`,
      samples: [bytes / 1000],
      unit: 'kB',
      ...(most !== undefined && { goal: most / 1000 }),
      note: `${(gzipped / 1000).toFixed(1)} kB gzip`,
    };
  });
}
