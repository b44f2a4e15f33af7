import type { CopyKind } from '../../components/copy-menu';
import { doubtWords } from '../../components/doubt-words';
import { aiRowLabel, rowLabel } from '../../components/labels';
import { flipName } from '../../lib/papers/flip-name';
import type { PageFacts } from '../../lib/records/announcement';
import type { PageDigest, Statement } from '../../lib/records/digest';
import { abstractUrl } from '../../lib/records/links';
import { labelSetOf, ROWS } from '../../lib/records/sections';
import { asBibtex } from '../../lib/sharing/bibtex';
import { asMarkdown, asText } from '../../lib/sharing/markdown';
import { m } from '../../lib/words';

/**
 * A paper with what is said of it, as a text to be copied. Words of a machine's say so in their own headings.
 * @param shown `by`: who wrote it, where that is a model; without a digest the paper alone
 */
export function copied(
  page: PageFacts,
  shown: { digest: PageDigest | undefined; by?: string },
  as: CopyKind,
): string {
  const authors = page.authors.flatMap(({ name }) => flipName(name) || []).map((name) => ({ name }));
  const paper = { ...page, authors };
  if (as === 'bibtex') return asBibtex(paper);
  const { digest, by } = shown;
  const labels = labelSetOf(page.primary ?? '');
  const label = by ? aiRowLabel : rowLabel;
  const rows = ROWS.flatMap((row) =>
    (digest?.sections[row].statements ?? []).map((statement, i) => ({
      ...(i === 0 && { label: label(row, labels) }),
      ...wordsOf(statement),
    })),
  );
  const [tldr] = digest?.sections.tldr.statements ?? [];
  const gloss = {
    paper,
    link: abstractUrl(page),
    by: by ?? m.authors_words(),
    rows: [...(tldr ? [{ ...(by && { label: m.ai() }), ...wordsOf(tldr) }] : []), ...rows],
  };
  return as === 'text' ? asText(gloss) : asMarkdown(gloss);
}

/** What the check found is not left behind. */
function wordsOf({ text, evidence }: Statement): { text: string; doubt?: string } {
  const doubt = doubtWords(evidence);
  return { text, ...(doubt && { doubt }) };
}
