// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Also, AlsoBadge } from '../../../components/also';
import type { Appearance } from '../../../lib/records/appearance';
import { setLocale } from '../../../lib/words';
import type { Locale } from '../../../lib/words/locales';
import { card, TODAY } from '../../catalogue/samples';

const biorxiv: Appearance = {
  key: 'biorxiv:10.1101/1',
  source: 'biorxiv',
  link: 'https://www.biorxiv.org/content/10.1101/1v2',
  version: 2,
  day: TODAY,
};
const plos: Appearance = {
  key: 'journal:10.1371/1',
  source: 'journal',
  link: 'https://journals.plos.org/1',
  venue: 'PLOS Medicine',
  day: '2026-05-06',
};
const arxiv: Appearance = {
  key: 'arxiv:2606.00007',
  source: 'arxiv',
  link: 'https://arxiv.org/abs/2606.00007',
  version: 1,
  day: '2026-06-15',
};
const unnamed: Appearance = { key: 'journal:7', source: 'journal', link: 'https://journal.example/7' };

afterEach(() => setLocale('en'));

async function drawn(also: Appearance[], locale: Locale = 'en') {
  setLocale(locale);
  const each = { ...card(1), also };
  const root = document.createElement('main');
  await act(() => render([<AlsoBadge key="badge" card={each} />, <Also key="line" card={each} />], root));
  return {
    badge: root.querySelector('.badge')?.textContent,
    line: root.querySelector('p')?.textContent,
    links: [...root.querySelectorAll('a')].map(({ href }) => href),
  };
}

describe('where else a work appears', () => {
  it('is a badge and a line of links, with the day where it is another', async () => {
    expect(await drawn([biorxiv, plos])).toEqual({
      badge: 'also in bioRxiv +1',
      line: 'Also: bioRxiv v2 · PLOS Medicine, 6 May',
      links: [biorxiv.link, plos.link],
    });
  });

  it('is on arXiv, on the day before', async () => {
    expect(await drawn([arxiv])).toMatchObject({
      badge: 'also on arXiv, 15 Jun',
      line: 'Also: arXiv v1, 15 Jun',
    });
  });

  it('is where its pages are, where a feed names no journal', async () => {
    expect(await drawn([unnamed])).toMatchObject({
      badge: 'also in journal.example',
      line: 'Also: journal.example',
    });
  });

  it('is said in Chinese', async () => {
    expect(await drawn([arxiv, plos], 'zh-CN')).toMatchObject({
      badge: '另见 arXiv，6月15日 +1',
      line: '另见：arXiv v1，6月15日 · PLOS Medicine，5月6日',
    });
  });

  it('is not spoken of where there is none', async () => {
    expect(await drawn([])).toEqual({ badge: undefined, line: undefined, links: [] });
  });
});
