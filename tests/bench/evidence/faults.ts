import type { QualityTable } from '../quality/table';
import { type CheckedPaper, type CheckStatement, isFlagged, type Verdict, verdictOf } from './checker';
import { isHeldOut } from './held-out';
import { FAULTS, type Fault, type Planted } from './statements';

/** A statement with what the checker made of it. */
export interface Checked {
  statement: Planted;
  verdict: Verdict;
}

const RECALL = 0.95;
const QUIET = 0.95;
const LANGUAGES = ['en', 'zh-CN'] as const;
const CHECKS = ['verbatim', 'supported', 'numbers-differ', 'unsupported'] as const;
/** So many ids of a kind are listed at most. */
const LISTED = 12;

/** Checks every statement whose paper can be read here. */
export const checkAll = (
  check: CheckStatement,
  statements: readonly Planted[],
  papers: ReadonlyMap<string, CheckedPaper>,
): Checked[] =>
  statements.flatMap((statement) => {
    const paper = papers.get(statement.paper);
    return paper ? [{ statement, verdict: verdictOf(check, statement, paper) }] : [];
  });

const flagged = (all: readonly Checked[]) => all.filter(({ verdict }) => isFlagged(verdict));
const finding = (all: readonly Checked[], kind: string) =>
  all.filter(({ verdict }) => verdict.kinds.some((each) => each === kind));
const inLanguage = (all: readonly Checked[], language: string) =>
  all.filter(({ statement }) => statement.language === language);
const share = (part: number, of: number) => (of === 0 ? '–' : part / of);
const count = String;

function ids(what: string, every: readonly Checked[]): string {
  const all = every.filter(({ statement }) => !isHeldOut(statement));
  const listed = all.slice(0, LISTED).map(({ statement }) => `\`${statement.id}\``);
  const more = all.length > LISTED ? ` and ${all.length - LISTED} more` : '';
  return all.length > 0 ? `${what}: ${listed.join(', ')}${more}.` : `${what}: none that may be read.`;
}

/** The figures of one kind of fault: how many, recall, recall by language, recall and precision of the right finding. */
function rowOf(kind: Fault, all: readonly Checked[]): (string | number)[] {
  const faults = all.filter(({ statement }) => statement.fault === kind);
  const named = finding(faults, kind).length;
  return [
    kind,
    count(faults.length),
    share(flagged(faults).length, faults.length),
    ...LANGUAGES.map((language) => {
      const some = inLanguage(faults, language);
      return share(flagged(some).length, some.length);
    }),
    share(named, faults.length),
    share(named, finding(all, kind).length),
  ];
}

/** Recall and precision by kind of fault. */
export function faultsTable(all: readonly Checked[]): QualityTable {
  const faults = all.filter(({ statement }) => statement.fault);
  const right = faults.filter(({ statement, verdict }) =>
    verdict.kinds.some((kind) => kind === statement.fault),
  );
  const rows = FAULTS.map((kind) => rowOf(kind, all));
  const found = flagged(faults).length;
  const missed = FAULTS.flatMap((kind) => {
    const some = faults.filter(({ statement, verdict }) => statement.fault === kind && !isFlagged(verdict));
    return some.length > 0 ? [ids(kind, some)] : [];
  });
  const byLanguage = LANGUAGES.map((language) => {
    const some = inLanguage(faults, language);
    return share(flagged(some).length, some.length);
  });
  rows.push([
    'all',
    count(faults.length),
    share(found, faults.length),
    ...byLanguage,
    share(right.length, faults.length),
    share(found, flagged(all).length),
  ]);
  return {
    title: 'Faults planted in statements',
    head: ['fault', 'statements', 'recall', 'English', 'Chinese', 'named rightly', 'precision'],
    rows,
    goals: [...FAULTS, 'all'].map((kind, i) => ({
      what: `${kind}, recall`,
      value: Number(rows[i]?.[2]) || 0,
      atLeast: RECALL,
    })),
    note: `Found: the check says \`numbers-differ\` or \`unsupported\`. Named rightly: among the findings is one of the fault’s kind; a kind’s
precision is the share of its findings that were planted as that kind, that of “all” the share of flagged statements that are faulty.
Missed: ${missed.join(' ') || 'none.'}`,
  };
}

/** What was planted against what was found, statement by statement. */
export function namesTable(all: readonly Checked[]): QualityTable {
  const columns = [...FAULTS, 'source'];
  const rows = [...FAULTS, undefined].map((kind) => {
    const some = all.filter(({ statement }) => statement.fault === kind);
    const silent = some.filter(({ verdict }) => verdict.kinds.length === 0);
    return [
      kind ?? 'sound',
      ...columns.map((column) => count(finding(some, column).length)),
      count(silent.length),
    ];
  });
  return {
    title: 'What the findings are called',
    head: ['planted ↓ found →', ...columns, 'none'],
    rows,
    note: 'Statements; one with several kinds of finding is counted under each.',
  };
}

/** False alarms on sound statements. */
export function soundTable(all: readonly Checked[]): QualityTable {
  const sound = all.filter(({ statement }) => !statement.fault);
  const row = (name: string, some: readonly Checked[]) => [
    name,
    count(some.length),
    share(flagged(some).length, some.length),
    ...CHECKS.map((check) => count(some.filter(({ verdict }) => verdict.check === check).length)),
  ];
  return {
    title: 'False alarms on sound statements',
    head: ['language', 'statements', 'false alarms', ...CHECKS],
    rows: [...LANGUAGES.map((language) => row(language, inLanguage(sound, language))), row('all', sound)],
    goals: LANGUAGES.map((language) => {
      const some = inLanguage(sound, language);
      return {
        what: `${language}, sound statements without an alarm`,
        value: 1 - flagged(some).length / some.length,
        atLeast: QUIET,
      };
    }),
    note: ids('Alarms', flagged(sound)),
  };
}
