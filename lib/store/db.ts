import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Announcement, Follow } from '../records/announcement';
import type { AppearancesRow, UncomparedRow } from '../records/appearance';
import type { Browsed } from '../records/browsed';
import type { Collection } from '../records/collection';
import type { Digest } from '../records/digest';
import type { Capabilities } from '../records/engine';
import type { StoredPaper } from '../records/extract';
import type { HostRow } from '../records/host';
import type { AnswerRow, Job, PauseRow, SecretRow, SpendingRow, Spent } from '../records/job';
import type { LedgerRow } from '../records/ledger';
import type { LibraryEntry } from '../records/library';
import type { Mark } from '../records/mark';
import type { Radar } from '../records/relevance';
import type { Report } from '../records/report';
import type { RequestRow } from '../records/request';
import type { Round } from '../records/round';
import type { SearchedRow, SearchedState, UnsearchedRow } from '../records/searched';
import type { LackingRow, SeenRow } from '../records/seen';
import type { CountRow } from '../records/subject-counts';
import type { AddressRow } from './addresses';
import type { RadarWork } from './radar';
import { noteUnsearched } from './unsearched';

/** What an engine wrote, under a key of everything that changes it. The extractive digest is in its paper's row. */
export interface DigestRow extends Digest {
  /** That of its job. */
  id: string;
  /** What it took to write it, tries that failed included. */
  spent?: Spent;
}

/** Dexie counts versions in tens, and mends a schema by single steps above. */
const NEWEST = 89;

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
  declare papers: EntityTable<StoredPaper, 'key'>;
  declare announcements: Table<Announcement, [string, string, string]>;
  declare marks: EntityTable<Mark, 'paper'>;
  declare digests: EntityTable<DigestRow, 'id'>;
  declare follows: EntityTable<Follow, 'list'>;
  declare hosts: EntityTable<HostRow, 'host'>;
  declare rounds: EntityTable<Round, 'source'>;
  declare ledger: Table<LedgerRow, [string, string]>;
  declare requests: EntityTable<RequestRow, 'id'>;
  declare addresses: EntityTable<AddressRow, 'url'>;
  declare counts: EntityTable<CountRow, 'on'>;
  declare browsed: EntityTable<Browsed, 'list'>;
  declare seen: EntityTable<SeenRow, 'list'>;
  declare lacking: EntityTable<LackingRow, 'paper'>;
  declare appearances: EntityTable<AppearancesRow, 'paper'>;
  declare uncompared: EntityTable<UncomparedRow, 'id'>;
  declare jobs: EntityTable<Job, 'id'>;
  declare answers: Table<AnswerRow, [string, number]>;
  declare capabilities: EntityTable<Capabilities, 'id'>;
  declare pauses: EntityTable<PauseRow, 'endpoint'>;
  declare spending: EntityTable<SpendingRow, 'id'>;
  declare secrets: EntityTable<SecretRow, 'origin'>;
  declare reports: EntityTable<Report, 'id'>;
  declare library: EntityTable<LibraryEntry, 'key'>;
  declare collections: EntityTable<Collection, 'id'>;
  declare radar: Table<Radar | RadarWork, string>;
  declare searched: Table<SearchedRow | SearchedState, number>;
  declare unsearched: EntityTable<UnsearchedRow, 'id'>;

  constructor(name = 'gloss') {
    super(name, { chromeTransactionDurability: 'strict', indexedDB: known });
    this.version(3)
      .stores({
        papers: 'key',
        announcements: '[day+list+paper]',
        marks: 'paper',
        digests: 'id, paper',
        follows: 'list',
        hosts: 'host',
        rounds: 'source',
        ledger: '[day+list], list',
        requests: '++id, host, at',
        addresses: 'url, at',
        counts: 'on',
        browsed: 'list',
        seen: 'list',
        lacking: 'paper, rank',
        appearances: 'paper',
        uncompared: '++id',
      })
      // Extractive digests had rows of their own before; they are made anew, in their paper's row.
      .upgrade((upgrade) => upgrade.table('digests').clear());
    this.version(4).stores({
      jobs: 'id, state, paper',
      answers: '[job+part], at',
      capabilities: 'id',
      pauses: 'endpoint',
      spending: 'id, day',
      secrets: 'origin',
    });
    this.version(5).stores({ reports: 'id, paper, at' });
    this.version(6).stores({ library: 'key, addedAt', radar: 'id' });
    // Of the marks only those that say so stand in these indexes.
    this.version(7).stores({ collections: 'id', marks: 'paper, starredAt, note, *collections' });
    // An index of its own for the search over all papers, and what it has to read anew; a day's first papers are found without
    // the others.
    this.version(8).stores({
      searched: 'id',
      unsearched: '++id',
      announcements: '[day+list+paper], [day+type+order]',
    });
    this.use(noteUnsearched);
    // Dexie takes a newer database as it finds it, and would write rows of the old shape into it.
    this.on('ready', () => this.refuseNewer(), true);
  }

  private refuseNewer(): void {
    if (this.backendDB().version > NEWEST) throw new DOMException('A newer Gloss wrote it.', 'VersionError');
  }
}

/** The database of this context. Opens with the first query. */
export const db = new GlossDb();
