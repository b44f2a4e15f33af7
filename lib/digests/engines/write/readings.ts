import type { Digest, Evidence, Finding, Section, Statement } from '../../../records/digest';
import type { TextGiven } from '../../../records/full-text';
import type { SectionName } from '../../../records/sections';
import type { EvidenceSource, Passage } from '../../evidence';
import type { Reading } from '../answer';
import { passageFirst } from './passage-first';
import { linksOf } from './section-links';

/** What a comparison of signs has found stands, whatever a model says of it: also where a relation in a formula is another. */
const isFirm = ({ kind, said }: Finding): boolean =>
  ['number', 'unit', 'quote', 'source'].includes(kind) || /[<>=≤≥]/.test(said);

/**
 * What a second reading makes of the check of a statement. What it calls wrong is unsupported, and what it says against it is kept; what
 * our rules doubted for its words alone, and it finds borne out, is doubted no more. What they found stays with it.
 */
export function withReading(
  evidence: Evidence,
  { verdict, why }: Pick<Reading, 'verdict' | 'why'>,
): Evidence {
  // Who gives no reason is heeded all the same: the sign is read in every language.
  if (verdict === 'differs') return { ...evidence, check: 'unsupported', doubt: ended(why || '≠') };
  const { check, findings = [] } = evidence;
  const isSoft = check === 'unsupported' && !findings.some(isFirm);
  return verdict === 'follows' && isSoft ? { ...evidence, check: 'supported' } : evidence;
}

/** A sentence of ours follows it. */
const ended = (why: string): string =>
  /[.!?。！？…≠]$/.test(why) ? why : why + (/[\u3040-\u30ff\u4e00-\u9fff]/.test(why) ? '。' : '.');

interface Beside {
  source: EvidenceSource;
  shown: ReadonlySet<number>;
  html: TextGiven | undefined;
}

/**
 * A digest after a second reading, and how many of its statements that changed.
 * @param texts what was given to be read
 * @param readings what came, by text
 * @param beside what it was read beside: of the source's sentences those with these numbers, from 1
 */
export function withReadings(
  digest: Digest,
  texts: readonly string[],
  readings: ReadonlyMap<string, Reading>,
  { source, shown, html }: Beside,
): Digest {
  const cleared = new Set<string>();
  const doubted = new Set<string>();

  function read(statement: Statement): Statement {
    const { text, evidence } = statement;
    const reading = readings.get(text);
    if (!reading || evidence.check === 'verbatim') return statement;
    const after = withReading(evidence, reading);
    if (after === evidence) return statement;
    (after.check === 'supported' ? cleared : doubted).add(text);
    const passage = passageAt(
      reading.sources.find((id) => shown.has(id)),
      source,
    );
    const rests = passage ? passageFirst(after, passage) : after;
    const { sections: _, ...bare } = statement;
    return { ...bare, evidence: rests, ...linksOf(rests, html) };
  }

  const sections = Object.fromEntries(
    Object.entries(digest.sections).map(([name, section]: [string, Section]) => [
      name,
      { ...section, statements: section.statements.map(read) },
    ]),
  ) as Record<SectionName, Section>;
  const reread = {
    kind: 'done' as const,
    all: texts.length,
    read: texts.filter((text) => readings.has(text)).length,
    doubted: doubted.size,
    cleared: cleared.size,
  };
  return { ...digest, sections, reread };
}

/** A sentence of the source by its number, from 1. */
function passageAt(
  id: number | undefined,
  { abstract, sentences, sections }: EvidenceSource,
): Passage | undefined {
  const sentence = sentences[(id ?? 0) - 1];
  if (!sentence) return undefined;
  const { start, end, section } = sentence;
  const whole = section === undefined ? undefined : sections?.[section];
  return {
    ...(whole && { source: whole.place }),
    start,
    end,
    quote: (whole?.text ?? abstract).slice(start, end),
  };
}
