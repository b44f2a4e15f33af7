import { splitSentences } from '../../../lib/papers/sentences';
import type { QualityTable } from '../quality/table';
import { type CheckStatement, isFlagged, type Said, type Verdict, verdictOf } from './checker';
import { type ReferencePaper, referencePapers, withSentences } from './statements';

const TITLE = 'Chinese texts of a bilingual daily site';
const LANGUAGE = 'zh-CN';
/** `\top` after its `\t` was read as a tab: the site shows it so. */
const BROKEN_FORMULA = /\^\{\s*op\}/;

interface Checked {
  id: string;
  said: Said;
  verdict: Verdict;
}

/** Each sentence of the Chinese abstract rests on the one it translates, where they are equally many; else on all. */
function sentencesOf({ abstractZh }: ReferencePaper, count: number): Said[] {
  const spans = splitSentences(abstractZh);
  return spans.map(({ start, end }, i) => ({
    text: abstractZh.slice(start, end),
    sources: spans.length === count ? [i + 1] : everyOne(count),
    language: LANGUAGE,
  }));
}

const everyOne = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

function checkedOf(check: CheckStatement, paper: ReferencePaper): { one: Checked; sentences: Checked[] } {
  const source = withSentences(paper);
  const count = source.sentences.length;
  const checked = (name: string, said: Said): Checked => ({
    id: `${paper.id} ${name}`,
    said,
    verdict: verdictOf(check, said, source),
  });
  return {
    one: checked('in one sentence', {
      text: paper.oneSentenceZh,
      sources: everyOne(count),
      language: LANGUAGE,
    }),
    sentences: sentencesOf(paper, count).map((said, i) => checked(`sentence ${i + 1}`, said)),
  };
}

/** Ids and kinds alone: the texts are not ours to publish. */
const told = ({ id, verdict: { check, kinds } }: Checked) => `${id} (${[check, ...kinds].join(', ')})`;

/** How many statements of the reference papers are flagged, and whether the one with a broken formula is. */
export function referenceTable(check: CheckStatement): QualityTable {
  const head = ['texts', 'statements', 'flagged', 'share'];
  const papers = referencePapers();
  if (!papers) {
    return { title: TITLE, head, rows: [], note: 'Not measured: the reference digests are absent.' };
  }
  const all = papers.map((paper) => checkedOf(check, paper));
  const sets: [string, Checked[]][] = [
    ['papers in one sentence', all.map(({ one }) => one)],
    ['sentences of abstracts', all.flatMap(({ sentences }) => sentences)],
  ];
  sets.push(['all', sets.flatMap(([, some]) => some)]);
  const flagged = (some: readonly Checked[]) => some.filter(({ verdict }) => isFlagged(verdict));
  const every = sets.at(-1)?.[1] ?? [];
  const broken = every.filter(({ said }) => BROKEN_FORMULA.test(said.text));
  return {
    title: TITLE,
    head,
    rows: sets.map(([name, some]) => [
      name,
      String(some.length),
      String(flagged(some).length),
      flagged(some).length / some.length,
    ]),
    goals: [
      {
        what: `statements with a broken formula (${broken.length}) that are flagged`,
        value: broken.length === 0 ? 0 : flagged(broken).length / broken.length,
        atLeast: 1,
      },
    ],
    note: `${papers.length} papers, each Chinese sentence against the English one it translates, the one-sentence text against the whole abstract. What
is wrong in them nobody has marked: a flag may be a mistake of the site’s or ours. Broken formula: ${broken.map(told).join('; ') || 'none found'}.
Flagged: ${flagged(every).map(told).join('; ') || 'none'}.`,
  };
}
