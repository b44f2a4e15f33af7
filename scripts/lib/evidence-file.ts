import { readFileSync } from 'node:fs';
import type { EvidenceFile } from '../../lib/digests/evidence';

const text = (name: string): string =>
  readFileSync(new URL(`../../assets/evidence/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .replace(/\s+/g, ' ');

/** What the check of statements knows of words as one file, which the build adds to the package. */
export const evidenceFile = (): EvidenceFile => ({ everyday: text('everyday') });
