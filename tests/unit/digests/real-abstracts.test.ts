import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDigest } from '../../../lib/digests/extractive';
import { isOrganisation } from '../../../lib/digests/extractive/asides';
import { isAvailability } from '../../../lib/digests/extractive/availability';
import { isHype } from '../../../lib/digests/extractive/hype';
import { shippedData } from '../../../scripts/lib/engine-data';
import { expectSound } from './invariants';

const DATA = shippedData();
const FOLDER = '../shared/fixtures';
const isAbsent = !existsSync(FOLDER);

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'", amp: '&' };
const plain = (markup: string) =>
  markup
    .replace(/<!\[CDATA\[|\]\]>|<\/?(?:p|span|a)\b[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/^[\s\S]*?Abstract: /, '');

/** Every abstract of a feed, an API answer, a listing or a page. */
function abstractsIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const patterns = [
    /<summary[^>]*>([\s\S]*?)<\/summary>/g,
    /<description[^>]*>([\s\S]*?)<\/description>/g,
    /<meta name="citation_abstract" content="([^"]*)"/g,
    /<p class=['"]mathjax['"]>([\s\S]*?)<\/p>/g,
    /<span class="abstract-full[^>]*>([\s\S]*?)<\/span>/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => plain(match[1] ?? '')));
}

const files = isAbsent
  ? []
  : ['feeds', 'api', 'pages', 'listings', 'biorxiv'].flatMap((folder) =>
      readdirSync(`${FOLDER}/${folder}`).map((name) => `${FOLDER}/${folder}/${name}`),
    );

describe.skipIf(isAbsent)(
  `real abstracts (skipped where ${FOLDER} is absent: they are not ours to publish)`,
  () => {
    it('are there', () => expect(files.flatMap(abstractsIn).length).toBeGreaterThan(200));

    it.each(files.map((file) => [file]))('%s', (file) => {
      for (const abstract of abstractsIn(file)) {
        for (const primary of ['cs.AI', 'math.PR', 'q-bio.GN']) {
          const digest = extractDigest(
            { key: 'arxiv:1', version: 1, title: 'T', abstract, primary, categories: [] },
            0,
            DATA,
          );
          expectSound(digest, abstract);
          const { results, implications, methodology, summary } = digest.sections;
          const shown = [results, implications, methodology, summary].flatMap(({ statements }) => statements);
          expect(shown.filter(({ text }) => isAvailability(text) || isOrganisation(text))).toEqual([]);
          expect(implications.statements.filter(({ text }) => isHype(text))).toEqual([]);
        }
      }
    });
  },
);
