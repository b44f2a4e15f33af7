import { rolesTables } from './roles';
import type { QualityTable } from './table';
import { tagsTables } from './tags';

/** Every table of `npm run bench -- quality`, one function a subject. Each says so where its data are absent. */
export const QUALITY: (() => QualityTable[] | Promise<QualityTable[]>)[] = [rolesTables, tagsTables];

/** All quality tables, in order. */
export async function qualityTables(): Promise<QualityTable[]> {
  const tables: QualityTable[] = [];
  for (const subject of QUALITY) tables.push(...(await subject()));
  return tables;
}
