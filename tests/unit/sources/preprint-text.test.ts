import { describe, expect, it } from 'vitest';
import { cleanPreprint } from '../../../lib/sources/preprint-text';

describe('what the servers leave in abstracts', () => {
  it.each([
    [
      'headings',
      'O_ST_ABSBackgroundC_ST_ABSCells divide. O_ST_ABSMethodsC_ST_ABSWe look.',
      'Background: Cells divide.\n\nMethods: We look.',
    ],
    ['a heading in small capitals', 'AO_SCPLOWBSTRACTC_SCPLOWCells divide.', 'Cells divide.'],
    ['small capitals', 'The O_SCPCAPDC_SCPCAP-form and L-O_SCPLOWDOPAC_SCPLOW.', 'The D-form and L-DOPA.'],
    ['lists', 'O_LIFirst. C_LIO_LISecond.C_LI', 'First. Second.'],
    ['figures', 'Text. O_FIG O_LINKSMALLFIG WIDTH=200 C_LINKSMALLFIG M1 C_FIG End.', 'Text. End.'],
    ['a figure without an end', 'Text. O_FIG O_LINKSMALLFIG WIDTH=200', 'Text.'],
    [
      'headings that lost their space',
      'BackgroundAs known. MethodsWe asked. ResultsThey did.',
      'Background: As known. Methods: We asked. Results: They did.',
    ],
    ['the label itself', 'Abstract\n\nCells divide.', 'Cells divide.'],
    [
      'nothing',
      'Design matters. Results matter. CO_2 and LIO_LI.',
      'Design matters. Results matter. CO_2 and LIO_LI.',
    ],
  ])('%s', (_what, abstract, text) => {
    expect(cleanPreprint(abstract)).toBe(text);
  });

  it.each(['O_FIG', 'O_ST_ABS', 'AO_SCPLOWB', 'Methods', 'C_LI O_LI', '\n'])(
    '%j 20,000 times is read',
    (piece) => {
      expect(typeof cleanPreprint(piece.repeat(20_000))).toBe('string');
    },
  );
});
