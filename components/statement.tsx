import type { ComponentChild } from 'preact';
import type { Digest, Evidence, EvidenceCheck, Statement as StatementRecord } from '../lib/records/digest';
import type { Place } from '../lib/records/full-text';
import { m } from '../lib/words';
import { MathText } from './math-text';

/** Not English, whatever else: the reader's own fonts are the best guess. */
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * One statement with what it rests on. Our own run-in word stands outside of it. What a model wrote and the abstract does not
 * bear out is struck, and the authors' nearest sentence follows. What rests on a section leads there.
 */
export function Statement({ statement, lang, address }: StatementProps) {
  const { text, inline, evidence, runIn } = statement;
  const Words = evidence.check === 'unsupported' ? 's' : 'span';
  return (
    <>
      {runIn === 'problem' && <span class="run-in">{m.problem()} </span>}
      <Words
        lang={lang ?? (EAST_ASIAN.test(text) ? '' : 'en')}
        data-evidence={evidence.check}
        data-quote={evidence.quote}
      >
        <MathText text={text} inline={inline} />
      </Words>
      {DOUBTS[evidence.check]?.(evidence)}
      {address &&
        sectionsOf(evidence).map((place) => <SectionLink key={place.anchor} {...{ place, address }} />)}
    </>
  );
}

interface StatementProps {
  statement: StatementRecord;
  lang?: string | undefined;
  /** Of the paper's HTML, where sections of it were read. */
  address?: string | undefined;
}

/** Where the HTML is that was read for a digest. */
export const addressOf = (digest: Pick<Digest, 'textRead'> | undefined): string | undefined =>
  digest?.textRead?.kind === 'sections' ? digest.textRead.address : undefined;

/** The sections that a statement rests on, each once. */
function sectionsOf({ source, more = [] }: Evidence): Place[] {
  const all = [source, ...more.map((each) => each.source)].filter((each) => typeof each === 'object');
  return [...new Map(all.map((place) => [place.anchor, place])).values()];
}

function SectionLink({ place: { number, title, anchor = '' }, address }: { place: Place; address: string }) {
  return (
    <a class="place" href={`${address}#${anchor}`} title={title} target="_blank" rel="noopener">
      §{number ?? title}
    </a>
  );
}

const DOUBTS: Partial<Record<EvidenceCheck, (evidence: Evidence) => ComponentChild>> = {
  'numbers-differ': ({ findings = [] }) => (
    <span class="warn"> ⚠ {m.numbers_differ({ said: findings.map(({ said }) => said).join(', ') })}</span>
  ),
  unsupported: ({ quote }) => (
    <>
      <span class="warn"> ⚠ {m.unsupported()}</span>
      {quote && <q lang="en">{quote}</q>}
    </>
  ),
};
