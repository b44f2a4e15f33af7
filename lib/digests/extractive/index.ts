import { codeLinks } from '../../papers/code-link';
import type { Digest, Section, Statement } from '../../records/digest';
import type { PaperKey } from '../../records/paper';
import { labelSetOf, SECTIONS, type SectionName } from '../../records/sections';
import type { EngineData } from './data';
import { editionOf } from './edition';
import { fileBySigns } from './filing';
import { keyPointsOf } from './key-points';
import { modelTagger } from './model';
import { isModelled } from './modelled';
import { fileSentences } from './picks';
import { absent, rowsOf, statementOf } from './sections';
import { ruleTagger } from './tag-roles';
import { tagAbstract } from './tagged';
import { tagsOf } from './tags';
import { pickTldr } from './tldr';

/** What the extractive engine needs to know of a paper. */
export interface ExtractablePaper {
  key: PaperKey;
  version: number;
  title: string;
  abstract: string;
  primary: string;
  categories: string[];
}

/** Up to here nothing can be shortened: a TL;DR at most, no rows. */
const SHORT = 4;
/** Up to here not even a TL;DR. */
const VERY_SHORT = 2;

/**
 * The extractive digest: the authors' own sentences, each found its place. Pure; the same paper gives the same digest.
 * Every statement is verbatim; no sentence stands in two of TL;DR, rows and background.
 *
 * @param now epoch milliseconds, for `madeAt`
 * @param data weights, signs and lexicon; without them, and in fields the weights do not know, the rules decide, and the digest
 * says so; without them it has no tags
 */
export function extractDigest(paper: ExtractablePaper, now: number, data?: EngineData): Digest {
  const labelSet = labelSetOf(paper.primary);
  const model = isModelled(paper.primary) ? data?.roles : undefined;
  const tagger = model ? modelTagger(model) : ruleTagger(data?.rules);
  const sentences = fileBySigns(tagAbstract(paper, tagger), paper.primary, data?.signs);
  const tldr = pickTldr(sentences, paper.title, paper.primary);
  const digest = {
    ...editionOf(paper.primary, data !== undefined),
    paper: paper.key,
    version: paper.version,
    code: codeLinks(paper.abstract),
    tags: data ? tagsOf(paper, data.lexicon) : [],
    madeAt: now,
  };
  if (!tldr) {
    const state = { kind: 'none', reason: 'no-abstract' } as const;
    return { ...digest, state, sections: allAbsent('not-stated'), background: [] };
  }
  const quoted = statementOf(tldr, 'statement');
  const shown: Section = { statements: [quoted], spans: [[tldr.start, tldr.end]] };
  if (sentences.length <= SHORT) {
    const state = { kind: 'short', sentences: sentences.length } as const;
    const sections = allAbsent('short');
    if (sentences.length > VERY_SHORT) sections.tldr = shown;
    return { ...digest, state, sections, background: [] };
  }
  const picks = fileSentences(sentences, tldr, labelSet);
  const rows = rowsOf(picks, model?.sure);
  const keyPoints = keyPointsOf(quoted, rows);
  return {
    ...digest,
    state: { kind: 'ready' },
    sections: {
      tldr: shown,
      'key-points': { statements: keyPoints, spans: spansAround(keyPoints, sentences) },
      ...rows,
    },
    background: picks.background.map((sentence) => statementOf(sentence)),
  };
}

function allAbsent(reason: 'short' | 'not-stated'): Record<SectionName, Section> {
  return Object.fromEntries(SECTIONS.map((name) => [name, absent(reason)])) as Record<SectionName, Section>;
}

/** The whole sentences that statements were taken from. */
function spansAround(
  statements: Statement[],
  sentences: readonly { start: number; end: number }[],
): [number, number][] {
  const ends = new Set(statements.map(({ evidence }) => evidence.end));
  return sentences.filter(({ end }) => ends.has(end)).map(({ start, end }) => [start, end]);
}
