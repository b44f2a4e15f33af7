import { readingsTables } from './readings';
import { rolesTables } from './roles';
import { sentencesTables } from './sentences';
import type { QualityTable } from './table';
import { tagsTables } from './tags';
import { tldrTables } from './tldr';

/** Every table of `npm run bench -- quality`, one function a subject. Each says so where its data are absent. */
export const QUALITY: (() => QualityTable[] | Promise<QualityTable[]>)[] = [
  rolesTables,
  tldrTables,
  sentencesTables,
  tagsTables,
  readingsTables,
];

/** All quality tables, in order. */
export async function qualityTables(): Promise<QualityTable[]> {
  const tables: QualityTable[] = [];
  for (const subject of QUALITY) tables.push(...(await subject()));
  return tables;
}
