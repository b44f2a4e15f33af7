import { describe, expect, it } from 'vitest';
import { outcomeWords, problemWords, refusalWords } from '../../../entrypoints/options/library/words';
import type { LibraryRead } from '../../../lib/library';
import type { LibraryEntry } from '../../../lib/records/library';
import type { LibraryChange } from '../../../lib/store/library';
import { setLocale } from '../../../lib/words';

const entry: LibraryEntry = { key: 'arxiv:2403.00001', title: 'T', authors: [], addedAt: 1, from: '' };
const read = (
  entries: number,
  problems: number,
  encoding: LibraryRead['encoding'] = 'utf-8',
): LibraryRead => ({
  kind: 'bibtex',
  encoding,
  entries: Array.from({ length: entries }, () => entry),
  problems: Array.from({ length: problems }, (_, i) => ({ fault: 'broken', line: i + 1 })),
});
const change = (added: number, known: number, refused = 0): LibraryChange => ({
  added: Array.from({ length: added }, () => entry.key),
  before: [],
  known,
  refused: Array.from({ length: refused }, () => entry),
});

describe('what came of an import', () => {
  it('is told in numbers that add up', () => {
    expect(outcomeWords(read(400, 12), change(380, 20))).toBe(
      '412 read: 380 new, 20 known, 12 could not be read.',
    );
    expect(outcomeWords(read(3, 0), change(1, 2))).toBe('3 read: 1 new, 2 known.');
  });

  it('names what found no room, and letters that were guessed', () => {
    expect(outcomeWords(read(9, 0), change(4, 0, 5))).toBe(
      '9 read: 4 new, 0 known. 5 found no room: the library holds 20,000 at most.',
    );
    expect(outcomeWords(read(1, 0, 'windows-1252'), change(1, 0))).toContain('was read as Latin-1');
    expect(outcomeWords(read(1, 0, 'utf-16'), change(1, 0))).toBe('1 read: 1 new, 0 known.');
  });

  it('names each problem by its line, and by its name where it has one', () => {
    expect(problemWords({ fault: 'not-closed', line: 1234, label: 'smith2020' })).toBe(
      'Line 1,234 (smith2020): it has no end.',
    );
    expect(problemWords({ fault: 'no-id', line: 2 })).toBe('Line 2: there is no arXiv id and no DOI in it.');
    expect(refusalWords('too-large')).toBe(
      'The file has more than 50 MB and was not read. Export it in parts.',
    );
  });

  it('is told in Chinese, too', () => {
    setLocale('zh-CN');
    try {
      expect(outcomeWords(read(1, 1, 'gb18030'), change(0, 1, 1))).toBe(
        '已读 2 条：新增 0 条，已有 1 条，1 条无法读取。1 条没有空位：文献库最多 20,000 条。文件不是 UTF-8，已按 GB 18030 读取。如有乱码，请撤销导入，将文件存为 UTF-8 后重新导入。',
      );
    } finally {
      setLocale('en');
    }
  });
});
