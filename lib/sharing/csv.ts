/** A spreadsheet takes what begins so for a formula: an apostrophe makes it a text. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const plain = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Stands before a saved table, or spreadsheets would not read it as UTF-8; nothing that is copied begins with it. */
export const UTF8_MARK = '\ufeff';

/** Comma-separated values as RFC 4180 has them: a line of names, then the rows; what is not known is empty. */
export const toCsv = (
  names: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string => [names, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
