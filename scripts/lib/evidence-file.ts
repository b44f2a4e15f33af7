import { readFileSync } from 'node:fs';
import type { EvidenceFile } from '../../lib/digests/evidence';
import { PATTERNS } from '../../lib/digests/evidence/patterns';

const text = (name: string): string =>
  readFileSync(new URL(`../../assets/evidence/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .replace(/\s+/g, ' ');

/** Expressions as `{source, flags}`, as JSON holds them. */
const packed = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each) =>
      each instanceof RegExp ? { source: each.source, flags: each.flags } : each,
    ),
  );

/** What the check of statements knows of words as one file, which the build adds to the package. */
export const evidenceFile = (): EvidenceFile => ({
  everyday: `${text('everyday')} ${text('general')}`,
  patterns: packed(PATTERNS),
});
