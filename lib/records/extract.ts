import type { Digest, Section, Statement } from './digest';
import type { Paper } from './paper';
import { SECTIONS, type SectionName } from './sections';

/** A paper as it is kept. */
export interface StoredPaper extends Paper {
  /**
   * Its extractive digest, an `Extract` as JSON; missing until the engine has read the paper. In the paper's own row,
   * for what is written and read together costs one row; as text, for a browser stores and reads one string in a
   * fraction of the time of the forty objects it stands for.
   */
  extract?: string;
}

/**
 * An extractive digest without what the abstract says already: where its sentences stand, and of their words only what
 * reads otherwise.
 */
interface Extract extends Pick<Digest, 'model' | 'promptVersion' | 'state' | 'code' | 'tags' | 'madeAt'> {
  /** Every statement once; sections and background name them by their place here. */
  said: Extracted[];
  sections: Record<SectionName, Pick<Section, 'absent' | 'spans'> & { statements: number[] }>;
  background: number[];
}

/** A verbatim statement; `text` where it does not read exactly as the abstract does there. */
interface Extracted extends Pick<Statement, 'inline' | 'runIn'> {
  at: [start: number, end: number];
  text?: string;
}

/** What is kept of a digest, all of whose statements are verbatim. */
export function packExtract({ sections, background, ...digest }: Digest): string {
  const said: Extracted[] = [];
  const places = new Map<string, number>();
  const placeOf = (statement: Statement): number => {
    const { start, end } = statement.evidence;
    const key = `${start} ${end} ${statement.runIn} ${statement.text}`;
    const place = places.get(key) ?? said.push(extracted(statement)) - 1;
    places.set(key, place);
    return place;
  };
  const { model, promptVersion, state, code, tags, madeAt } = digest;
  const extract: Extract = {
    model,
    promptVersion,
    state,
    code,
    tags,
    madeAt,
    said,
    sections: mapSections(sections, (section) => ({
      ...section,
      statements: section.statements.map(placeOf),
    })),
    background: background.map(placeOf),
  };
  return JSON.stringify(extract);
}

function extracted({ text, evidence, inline, runIn }: Statement): Extracted {
  const { start, end, quote } = evidence;
  return {
    at: [start, end],
    ...(text !== quote && { text }),
    ...(inline && { inline }),
    ...(runIn && { runIn }),
  };
}

/** The whole digest again; undefined where the paper was not read yet. */
export function extractOf({ extract, key, version, abstract }: StoredPaper): Digest | undefined {
  if (!extract) return undefined;
  const { said, sections, background, ...digest } = JSON.parse(extract) as Extract;
  const statements = said.map(({ at: [start, end], text, ...drawn }): Statement => {
    const quote = abstract.slice(start, end);
    return {
      text: text ?? quote,
      evidence: { source: 'abstract', start, end, quote, check: 'verbatim' },
      ...drawn,
    };
  });
  const named = (places: number[]) => places.flatMap((place) => statements[place] ?? []);
  return {
    ...digest,
    paper: key,
    version,
    language: 'source',
    engine: 'extractive',
    sections: mapSections(sections, (section) => ({ ...section, statements: named(section.statements) })),
    background: named(background),
  };
}

function mapSections<From, To>(sections: Record<SectionName, From>, map: (section: From) => To) {
  return Object.fromEntries(SECTIONS.map((name) => [name, map(sections[name])])) as Record<SectionName, To>;
}
