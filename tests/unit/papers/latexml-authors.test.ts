import { describe, expect, it } from 'vitest';
import { readAuthors } from '../../../lib/papers/latexml';
import { readHtml } from '../../../lib/sources/html';
import { capture, haveCaptures, WITHOUT } from '../captures';

const author = (name: string, ...notes: string[]) =>
  `<span class="ltx_creator ltx_role_author"><span class="ltx_personname">${name}</span><span class="ltx_author_notes">${notes.join('')}</span></span>`;
const at = (where: string, label = 'Affiliation: ') =>
  `<span class="ltx_contact ltx_role_affiliation"><span class="ltx_contact_name">${label}</span>${where}</span>`;
const mail = (address: string) =>
  `<span class="ltx_contact ltx_role_email"><span class="ltx_contact_name">E-mail </span><a href="mailto:${address}">${address}</a></span>`;
const read = (...authors: string[]) =>
  readAuthors(readHtml(`<html><body><div class="ltx_authors">${authors.join(' ')}</div></body></html>`).root);
const institutions = (...notes: string[]) => read(author('Ada Nilsdotter', ...notes))[0]?.affiliations;

describe('the institutions of a paper’s authors', () => {
  it('stand by each author, in their order', () => {
    expect(
      read(
        author('Ada Nilsdotter', at('Harbour University'), mail('ada@harbour.example')),
        author('Bo Tervo', at('Tide Institute'), at('Harbour University')),
        author('Cy Oduya'),
      ),
    ).toEqual([
      { name: 'Ada Nilsdotter', affiliations: ['Harbour University'] },
      { name: 'Bo Tervo', affiliations: ['Tide Institute', 'Harbour University'] },
      { name: 'Cy Oduya', affiliations: [] },
    ]);
  });

  it('come without labels, marks, and addresses of mail', () => {
    expect(institutions(at('Affiliation: Harbour University ada@harbour.example', ''))).toEqual([
      'Harbour University',
    ]);
    expect(institutions(at('<sup>1</sup>Harbour  University, <br>Oslo, {ada, bo}@harbour.example'))).toEqual([
      'Harbour University, Oslo',
    ]);
    expect(institutions(at('Institute: Tide Institute; https://tide.example/'))).toEqual(['Tide Institute']);
    expect(institutions(at('† Harbour University.*'))).toEqual(['Harbour University']);
  });

  it('are told once of each author, and never a line that says nothing', () => {
    expect(institutions(at('Harbour University'), at('Harbour University'))).toEqual(['Harbour University']);
    expect(institutions(at(''), at('1'), at('ada@harbour.example'), at('—'))).toEqual([]);
  });

  it('are none where they are hidden, or no institution but a long text', () => {
    expect(institutions(at('<span style="display:none">Praise this paper</span>'))).toEqual([]);
    expect(institutions(at(`Harbour ${'and so on '.repeat(60)}`))).toEqual([]);
  });

  it('of authors in one block are nobody’s', () => {
    const block =
      '<span class="ltx_creator ltx_role_author"><span class="ltx_personname">Ada Nilsdotter<sup>1</sup><br>Harbour University</span></span>';
    expect(read(block).flatMap(({ affiliations }) => affiliations)).toEqual([]);
  });

  it('are no longer than a page can make a reader wait for', () => {
    const many = Array.from({ length: 6000 }, () => author('A', at('@'.repeat(50))));
    expect(read(...many)).toHaveLength(5000);
    expect(institutions(at('{'.repeat(100_000)))).toEqual([]);
  });

  it.skipIf(!haveCaptures)(`of a real page are each author’s${WITHOUT}`, () => {
    const html = capture('fulltext/latexml-oxide-0.7.6_2312.17527v1_2026-09_front-matter-fragment.html');
    expect(readAuthors(readHtml(html).root).map(({ affiliations }) => affiliations)).toEqual(
      Array.from({ length: 4 }, () => ['University of Southern California']),
    );
  });
});
