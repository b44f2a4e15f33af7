import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Announcement, Follow } from '../records/announcement';
import type { Digest } from '../records/digest';
import type { HostRow } from '../records/host';
import type { Mark } from '../records/mark';
import type { Paper } from '../records/paper';
import type { RequestRow } from '../records/request';
import type { Round } from '../records/round';
import type { AddressRow } from './addresses';

/** A digest under a key of everything that changes it. */
export interface DigestRow extends Digest {
  id: string;
}

/** Dexie counts versions in tens, and mends a schema by single steps above. */
const NEWEST = 29;

/**
 * Dexie mends a schema by opening the next version. That of a newer Gloss is not mended: asked for its first version the
 * browser answers with a `VersionError`, and nothing is changed.
 */
const known: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases'> = {
  open: (name, version) => indexedDB.open(name, version !== undefined && version > NEWEST ? 1 : version),
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
};

/**
 * The one database of Gloss, in the extension's own origin. Only queried fields are indexed.
 * Every write waits until it is on the disk: that costs a third of a millisecond, and nothing that was
 * acknowledged is lost to a power cut.
 * @throws (every query) VersionError where a newer Gloss wrote it
 */
export class GlossDb extends Dexie {
  declare papers: EntityTable<Paper, 'key'>;
  declare announcements: Table<Announcement, [string, string, string]>;
  declare marks: EntityTable<Mark, 'paper'>;
  declare digests: EntityTable<DigestRow, 'id'>;
  declare follows: EntityTable<Follow, 'list'>;
  declare hosts: EntityTable<HostRow, 'host'>;
  declare rounds: EntityTable<Round, 'source'>;
  declare requests: EntityTable<RequestRow, 'id'>;
  declare addresses: EntityTable<AddressRow, 'url'>;

  constructor(name = 'gloss') {
    super(name, { chromeTransactionDurability: 'strict', indexedDB: known });
    // Version 1 had an index `day` instead of `[list+day+type]`; the rows are the same.
    this.version(2).stores({
      papers: 'key, arrivedAt',
      announcements: '[day+list+paper], [list+day+type], paper, arrivedAt',
      marks: 'paper',
      digests: 'id, paper',
      follows: 'list',
      hosts: 'host',
      rounds: 'source',
      requests: '++id, host, at',
      addresses: 'url, at',
    });
    // Dexie takes a newer database as it finds it, and would write rows of the old shape into it.
    this.on('ready', () => this.refuseNewer(), true);
  }

  private refuseNewer(): void {
    if (this.backendDB().version > NEWEST) throw new DOMException('A newer Gloss wrote it.', 'VersionError');
  }
}

/** The database of this context. Opens with the first query. */
export const db = new GlossDb();

/** The key of a digest: what a change of model, language or version must not reuse. */
export function digestId(
  digest: Pick<Digest, 'paper' | 'version' | 'language' | 'engine' | 'model' | 'promptVersion'>,
): string {
  const { paper, version, language, engine, model, promptVersion } = digest;
  return [paper, `v${version}`, language, engine, model, promptVersion].join('|');
}
