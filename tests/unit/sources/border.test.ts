import { describe, expect, it } from 'vitest';
import { checkAnnounced } from '../../../lib/sources/border';
import { facts } from '../invented';

const check = (given: Record<string, unknown>) => {
  const result = checkAnnounced({ type: 'new', paper: { ...facts(), ...given } });
  return result.ok ? result.value.paper : result.reason;
};
const preprint = { source: 'biorxiv', id: '10.1101/1', key: 'biorxiv:10.1101/1' };

describe('the border', () => {
  it.each([
    [{}],
    [preprint],
    [{ ...preprint, source: 'medrxiv', key: 'medrxiv:10.1101/1' }],
    [
      {
        source: 'journal',
        id: 'a-guid',
        key: 'journal:a-guid',
        link: 'https://j.example/1',
        venue: 'J',
        news: true,
      },
    ],
    [{ link: "https://j.example/o'neill" }],
  ])('lets through %j', (given) => {
    expect(check(given)).toMatchObject(given);
  });

  it.each([
    ['a key of another paper', { key: 'arxiv:2606.00009' }],
    ['a key of another source', { ...preprint, key: 'medrxiv:10.1101/1' }],
    ['a source nobody knows', { source: 'elsewhere' }],
    ['an id that is no DOI', { ...preprint, id: '7', key: 'biorxiv:7' }],
    ['a DOI in capitals', { ...preprint, id: '10.1101/A', key: 'biorxiv:10.1101/A' }],
    ['a link to a script', { link: 'javascript:alert(1)' }],
    ['a link to data', { link: 'data:text/html,x' }],
    ['a link to this computer', { link: 'http://localhost:8080/' }],
    ['a link to this computer by number', { link: 'https://127.0.0.1/' }],
    ['a link into the reader’s network', { link: 'https://192.168.0.1/' }],
    ['a relative link', { link: '/x' }],
    ['a link with a gap', { link: 'https://j.example/a b' }],
    ['a link with a quotation mark', { link: 'https://j.example/"x' }],
    ['a link without a host', { link: 'https://' }],
    ['a link of 3,000 letters', { link: `https://j.example/${'x'.repeat(3000)}` }],
    ['an empty journal', { venue: ' ' }],
    ['news that is none', { news: false }],
    ['an id of 301 letters', { source: 'journal', id: 'x'.repeat(301), key: `journal:${'x'.repeat(301)}` }],
  ])('stops %s', (_what, given) => {
    expect(typeof check(given)).toBe('string');
  });

  it.each([
    [{ title: ' ' }, 'title: it is empty'],
    [{ title: undefined }, 'title: it is missing or not a text'],
    [{ abstract: 'x'.repeat(20_001) }, 'abstract: it is longer than 20000 characters'],
    [{ version: 0 }, 'version: it is below 1'],
    [{ version: 1.5 }, 'version: it is missing or not a whole number'],
    [{ categories: [] }, 'categories: it is empty'],
    [{ dois: Array(21).fill('10.1/x') }, 'dois: it has more than 20 members'],
    [{ source: 'elsewhere' }, 'source: it is none of arxiv, biorxiv, medrxiv, journal'],
    [{ authors: [{ name: 'Ada Nils' }, { name: '' }] }, 'authors, number 2, name: it is empty'],
    [{ authors: [{ name: 7 }] }, 'authors, number 1, name: it is missing or not a text'],
    [{ authors: 'Ada Nils' }, 'authors: it is missing or not a list'],
    [{ link: '/x' }, 'link: it is no address of the web'],
    [{ key: 'arxiv:2606.00009' }, 'the entry: its key and its id do not agree'],
  ])('says what is wrong with %j', (given, reason) => {
    expect(check(given)).toBe(reason);
  });

  it('says which type of announcement it does not know', () => {
    expect(checkAnnounced({ type: 'newest', paper: facts() })).toEqual({
      ok: false,
      reason: 'type: it is none of new, cross, replace, replace-cross',
    });
    expect(checkAnnounced('no entry')).toEqual({
      ok: false,
      reason: 'the entry: it is missing or not a record',
    });
  });

  it('puts titles on one line', () => {
    expect(check({ title: ' On\n\tnoisy  sorting ' })).toMatchObject({ title: 'On noisy sorting' });
  });
});
