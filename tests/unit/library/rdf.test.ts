import { describe, expect, it } from 'vitest';
import { entriesOf, only, read } from './read';

const rdf = (inside: string, prefixes = '') => `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" ${prefixes}>
${inside}
</rdf:RDF>`;
const person = (family: string, given: string) =>
  `<rdf:li><foaf:Person><foaf:surname>${family}</foaf:surname><foaf:givenName>${given}</foaf:givenName></foaf:Person></rdf:li>`;
const article = (inside: string) => `<bib:Article rdf:about="#item_1">${inside}</bib:Article>\n`;

describe('a work of Zotero RDF', () => {
  it('becomes one of the library; files, notes, journals and folders do not', async () => {
    const { entries, problems } = await entriesOf(
      rdf(`<rdf:Description rdf:about="https://arxiv.org/abs/2403.01234">
        <z:itemType>preprint</z:itemType>
        <dc:publisher><foaf:Organization><foaf:name>arXiv</foaf:name></foaf:Organization></dc:publisher>
        <bib:authors><rdf:Seq>${person('Lund', 'Ada')}${person('王', '小明')}
          <rdf:li><foaf:Person><foaf:surname>The Harbour Group</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:authors>
        <bib:editors><rdf:Seq>${person('Editor', 'An')}</rdf:Seq></bib:editors>
        <dc:subject><z:AutomaticTag><rdf:value>Probability (math.PR)</rdf:value></z:AutomaticTag></dc:subject>
        <dc:title>Tides &amp; &lt;i&gt;random&lt;/i&gt; harbours</dc:title>
        <dcterms:abstract>We study
tides.</dcterms:abstract>
        <dc:date>2024-03-05</dc:date>
        <dc:identifier><dcterms:URI><rdf:value>https://arxiv.org/abs/2403.01234</rdf:value></dcterms:URI></dc:identifier>
      </rdf:Description>
      <z:Attachment rdf:about="#2"><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title></z:Attachment>
      <rdf:Description rdf:about="#3"><z:itemType>note</z:itemType><dc:title>Mine</dc:title></rdf:Description>
      <bib:Memo rdf:about="#4"><rdf:value>Read twice</rdf:value></bib:Memo>
      <bib:Journal rdf:about="urn:issn:0000"><dc:title>Acta</dc:title></bib:Journal>
      <z:Collection rdf:about="#5"><dc:title>Folder</dc:title></z:Collection>
      <bib:Book rdf:about="#6"><dcterms:isPartOf><bib:Journal><dc:title>Acta</dc:title>
        <dc:identifier>DOI 10.1000/ABC</dc:identifier></bib:Journal></dcterms:isPartOf><dc:title>A book</dc:title></bib:Book>`),
    );
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      {
        key: 'arxiv:2403.01234',
        title: 'Tides & random harbours',
        abstract: 'We study tides.',
        authors: ['Ada Lund', '王小明', 'The Harbour Group'],
        year: 2024,
        categories: ['math.PR'],
      },
      { key: 'doi:10.1000/abc', title: 'A book', authors: [] },
    ]);
  });

  it.each([
    [
      'its extra field',
      '<dc:title>Tides</dc:title><dc:description>arXiv: 1706.03762</dc:description>',
      'arxiv:1706.03762',
    ],
    ['a DOI', '<dc:title>Tides</dc:title><dc:identifier>DOI 10.1000/Abc</dc:identifier>', 'doi:10.1000/abc'],
    ['its title', '<dc:title>Tides</dc:title><dc:date>May 2001</dc:date>', 'title:tides:2001'],
  ])('is known by %s', async (_, inside, key) => {
    expect((await only(rdf(article(inside)))).key).toBe(key);
  });

  it('may have other prefixes', async () => {
    const text = rdf(article('<t:title xmlns:t="http://purl.org/dc/elements/1.1/">Tides</t:title>'));
    expect((await only(text)).title).toBe('Tides');
  });
});

describe('a broken file of it', () => {
  const whole = rdf(['One', 'Two', 'Three'].map((each) => article(`<dc:title>${each}</dc:title>`)).join(''));

  it('that was cut off gives what is whole', async () => {
    for (let end = whole.indexOf('Three') - 10; end < whole.lastIndexOf('</bib:Article>'); end++) {
      const { entries, problems } = await entriesOf(whole.slice(0, end));
      expect([entries.length, problems.map(({ fault, line }) => [fault, line])]).toEqual([
        2,
        [['not-closed', 7]],
      ]);
    }
  });

  it('that declares entities is refused, and what it does not declare stays a name', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
    expect(await read(whole.replace('<rdf:RDF', `${bomb}<rdf:RDF`))).toBe('doctype');
    expect(await only(rdf(article('<dc:title>&b; tides</dc:title>')))).toMatchObject({ title: '&b; tides' });
  });

  it.each([
    ['levels have no end', `${'<a>'.repeat(5000)}x${'</a>'.repeat(5000)}`, 'too-deep'],
    ['it is longer than any', `<dc:title>${'tide '.repeat(120_000)}</dc:title>`, 'too-long'],
    ['levels are left open', '<a>'.repeat(5000), 'too-deep'],
    ['nothing is said', '<dc:date>2001</dc:date>', 'no-title'],
  ])('loses only the work in which %s', async (_, inside, fault) => {
    const { entries, problems } = await entriesOf(whole.replace('<dc:title>Two</dc:title>', inside));
    expect(entries.map(({ title }) => title)).toEqual(['One', 'Three']);
    expect(problems).toMatchObject([{ fault, line: 6 }]);
  });

  it.each([
    [
      'its end',
      (text: string) => text.replace('Two</dc:title></bib:Article>', 'Two</dc:title>'),
      ['One', 'Three'],
      'not-closed',
    ],
    [
      'the end of its title',
      (text: string) => text.replace('Two</dc:title>', 'Two'),
      ['One', 'Two', 'Three'],
      undefined,
    ],
  ] as const)('costs no other work where one lacks %s', async (_, breaks, titles, fault) => {
    const { entries, problems } = await entriesOf(breaks(whole));
    expect(entries.map(({ title }) => title)).toEqual(titles);
    expect(problems.map((each) => [each.fault, each.line])).toEqual(fault ? [[fault, 6]] : []);
  });

  it('that never ends to open is given up, with what stood before', async () => {
    const { entries, problems } = await entriesOf(
      whole.replace('<dc:title>Two</dc:title>', '<a>'.repeat(2_000_000)),
    );
    expect(entries.map(({ title }) => title)).toEqual(['One']);
    expect(problems).toMatchObject([{ fault: 'too-deep', line: 6 }]);
  });

  it('with 3,000 authors is read', async () => {
    const people = Array.from({ length: 3000 }, (_, i) => person(`Name ${i}`, 'G.')).join('');
    const text = rdf(
      article(`<dc:title>Many</dc:title><bib:authors><rdf:Seq>${people}</rdf:Seq></bib:authors>`),
    );
    expect((await only(text)).authors).toHaveLength(3000);
  });
});
