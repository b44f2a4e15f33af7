import type { Statement as StatementRecord } from '../lib/records/digest';
import { m } from '../lib/words';
import { doubtWords } from './doubt-words';
import { MathText } from './math-text';
import { Out } from './out';

/** Not English, whatever else: the reader's own fonts are the best guess. */
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The element that tells those who listen which words a statement rests on. */
export const RECEIPT = 'receipt';

interface StatementProps {
  statement: StatementRecord;
  lang?: string | undefined;
  /** Whether the keyboard reaches it: where its words are shown in the text they stand in. */
  focusable?: boolean;
}

/**
 * One statement with what it rests on. Our own run-in word stands outside of it. What a model wrote and the abstract does not
 * bear out is struck, and the authors' nearest sentence follows. What rests on a section leads there.
 */
export function Statement({ statement, lang, focusable }: StatementProps) {
  const { text, evidence, runIn } = statement;
  const isStruck = evidence.check === 'unsupported';
  const Words = isStruck ? 's' : 'span';
  const doubt = doubtWords(evidence);
  return (
    <>
      {runIn === 'problem' && <span class="run-in">{m.problem()}</span>}
      <Words
        dir="auto"
        lang={lang ?? (EAST_ASIAN.test(text) ? '' : 'en')}
        data-evidence={evidence.check}
        data-quote={evidence.quote}
        {...(focusable && { tabIndex: 0, 'aria-describedby': RECEIPT })}
      >
        <MathText {...statement} />
      </Words>
      {doubt && <span class="warn"> ⚠ {doubt}</span>}
      {isStruck && evidence.quote && <q lang="en">{evidence.quote}</q>}
      {statement.sections?.map(({ label, href }) => [
        ' ',
        <Out key={href} href={href} lang="en">
          {label}
        </Out>,
      ])}
    </>
  );
}
