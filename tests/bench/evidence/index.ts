import type { QualityTable } from '../quality/table';
import { blindTable } from './blind-table';
import { theChecker } from './checker';
import { checkAll, faultsTable, namesTable, soundTable } from './faults';
import { heldOutTable } from './held-out';
import { referenceTable } from './reference';
import { rereadTable } from './reread-table';
import { papersById, plantedStatements } from './statements';

/** Every table of `npm run bench -- evidence`: how right the check of written statements is. */
export async function evidenceTables(): Promise<QualityTable[]> {
  const statements = plantedStatements();
  const all = checkAll(theChecker, statements, papersById());
  const faults = faultsTable(all);
  const absent = statements.length - all.length;
  const papers = new Set(all.map(({ statement }) => statement.paper)).size;
  const left =
    absent > 0 ? ` Left out: ${absent} statements on papers that lie beside the project and are absent.` : '';
  const about = `${papers} papers; \`docs/planted-faults.md\` tells how the statements were written.${left}`;
  return [
    { ...faults, note: `${about} ${faults.note}` },
    heldOutTable(all),
    blindTable(theChecker),
    await rereadTable(),
    namesTable(all),
    soundTable(all),
    referenceTable(theChecker),
  ];
}
