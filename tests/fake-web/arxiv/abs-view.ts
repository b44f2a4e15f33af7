import { oneLine } from '../markup';
import { archiveOf } from '../taxonomy';
import { texToUnicode } from '../tex-accents';
import type { FakePaper } from '../types';

/** One abs page: a paper, the version shown, and whether the address named it. */
export interface AbsView {
  paper: FakePaper;
  version: number;
  /** The id as the address gave it: `2609.22268` or `2609.22268v1`. */
  shownId: string;
  /** The category the reader browses by. */
  context: string;
  /** Title on one line, accents converted, TeX formulas kept. */
  title: string;
  archive: string;
  withdrawn: boolean;
  /** Whether a tab below shows the abstract again. */
  abstractInTab?: boolean;
}

export function absView(paper: FakePaper, version: number | undefined, context: string | undefined): AbsView {
  const primary = paper.categories[0] ?? '';
  const shown = version ?? paper.version;
  return {
    paper,
    version: shown,
    shownId: version ? `${paper.id}v${version}` : paper.id,
    context: context && paper.categories.includes(context) ? context : primary,
    title: texToUnicode(oneLine(paper.title)),
    archive: archiveOf(primary),
    withdrawn: paper.withdrawnBy !== undefined && shown === paper.version,
  };
}

/** ` [cond-mat.mtrl-sci]`; ids from before 2007 name their archive themselves. */
export function bracketed({ paper }: AbsView): string {
  return paper.id.includes('/') ? '' : ` [${paper.categories[0]}]`;
}

/** `… by Théo Andrieux and 2 other authors`, TeX as stored. */
export function byline({ paper }: AbsView): string {
  const first = paper.authors[0]?.name ?? '';
  const others = paper.authors.length - 1;
  return others > 0 ? `${first} and ${others} other authors` : first;
}
