import { expect, it } from 'vitest';
import { toCsv } from '../../../lib/sharing/csv';

it('quotes what would break a row, leaves out what is not known, and hands no formula to a spreadsheet', () => {
  expect(
    toCsv(
      ['Day', 'a, "b"'],
      [
        ['2026-06-18', 0.5],
        ['=1+1', undefined],
        ['line\nbreak', -3],
      ],
    ),
  ).toBe('Day,"a, ""b"""\r\n2026-06-18,0.5\r\n\'=1+1,\r\n"line\nbreak",-3\r\n');
});
