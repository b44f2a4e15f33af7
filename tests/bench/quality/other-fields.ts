import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isLearning } from '../../../lib/digests/extractive/tags/fields';
import { canonicalId } from '../../../lib/papers/categories';
import { readArxivApi } from '../../../lib/sources/arxiv-api';
import { readArxivFeed } from '../../../lib/sources/arxiv-feed';
import { htmlToText } from '../../../lib/sources/html-text';
import { readPreprintFeed } from '../../../lib/sources/preprint-feed';

/** A real paper as tags are found from. */
export interface FiledPaper {
  key: string;
  title: string;
  abstract: string;
  primary: string;
  categories: string[];
}

const FIXTURES = '../shared/fixtures';
const FEEDS = [
  'feeds/atom_cs.AI_2025-08-20_86entries.xml',
  'feeds/rss_cs.LG+cs.AI+cs.CL+stat.ML_2026-09-24_4items.xml',
];
const ANSWERS = ['api/api_ok_2026-09-16_3entries.xml', 'api/api_old-format_hep-ex0307015_2007.xml'];
const SUBJECT_FEEDS = {
  bioengineering: 'biorxiv/biorxiv_rss_bioengineering_2019-11_1item.rdf.xml',
  biochemistry: 'biorxiv/biorxiv_rss_biochemistry_2018-03.rdf.xml',
};
const SUBJECTLESS = 'biorxiv/biorxiv_rss_all_2018-03.rdf.xml';
const SEARCH = 'listings/search_2025-12_200results.html';
/** Cards of a daily site, which name a paper's first category alone: `arXiv (math.PR)`. */
const CARDS = '../shared/data/reference-digests/daily-cards.jsonl';

/** Every captured paper with its categories; undefined where the captures are absent. */
export function filedPapers(): FiledPaper[] | undefined {
  if (!existsSync(FIXTURES) || !existsSync(CARDS)) return undefined;
  const read = (path: string) => readFileSync(`${FIXTURES}/${path}`, 'utf8');
  const preprints = Object.entries(SUBJECT_FEEDS).flatMap(([subject, path]) =>
    readPreprintFeed(read(path), 'biorxiv', subject).papers.map(({ paper }) => paper),
  );
  const unfiled = readPreprintFeed(read(SUBJECTLESS), 'biorxiv', 'all').papers.map(({ paper }) => paper);
  const announced = FEEDS.flatMap((path) => readArxivFeed(read(path)).papers.map(({ paper }) => paper));
  const answered = ANSWERS.flatMap((path) => readArxivApi(read(path), []).papers.map(({ paper }) => paper));
  const pages = readdirSync(`${FIXTURES}/pages`).flatMap((name) => onPage(read(`pages/${name}`)));
  const all = [
    ...announced,
    ...answered,
    ...pages,
    ...found(read(SEARCH)),
    ...preprints,
    ...unfiled,
    ...cards(),
  ];
  return all.filter(({ title }, i) => all.findIndex((each) => each.title === title) === i);
}

/** Those of them that are filed under no category of machine learning. */
export const ofOtherFields = (papers: readonly FiledPaper[]) =>
  papers.filter(({ categories }) => !categories.some(isLearning));

/** The results of a search at arXiv: the first tag is the primary category. */
function found(html: string): FiledPaper[] {
  return html
    .split('<li class="arxiv-result">')
    .slice(1)
    .map((item, i) => {
      const categories = [...item.matchAll(/<span class="tag[^>]*data-tooltip="[^>]*>([^<]+)</g)].map(
        (match) => canonicalId((match[1] ?? '').trim()),
      );
      return {
        key: `arxiv:search-${i}`,
        title: textIn(item, /<p class="title[^>]*>([\s\S]*?)<\/p>/),
        abstract: textIn(item, /<span class="abstract-full[^>]*>([\s\S]*?)<a /),
        primary: categories[0] ?? '',
        categories,
      };
    });
}

/** The paper of an abstract page, by its metadata; its first subject is the primary category. */
function onPage(html: string): FiledPaper[] {
  const title = textIn(html, /<meta name="citation_title" content="([^"]*)"/);
  const abstract = textIn(html, /<meta name="citation_abstract" content="([^"]*)"/);
  const subjects = /<td class="tablecell subjects">([\s\S]*?)<\/td>/.exec(html)?.[1] ?? '';
  const categories = [...subjects.matchAll(/\(([a-z-]+(?:\.[A-Za-z-]+)?)\)/g)].map((match) =>
    canonicalId(match[1] ?? ''),
  );
  const [primary] = categories;
  return title && abstract && primary ? [{ key: 'arxiv:page', title, abstract, primary, categories }] : [];
}

const textIn = (html: string, pattern: RegExp) => htmlToText(pattern.exec(html)?.[1] ?? '')?.trim() ?? '';

function cards(): FiledPaper[] {
  const lines = readFileSync(CARDS, 'utf8').trim().split('\n');
  return lines.map((line, i) => {
    const { source, title, description } = JSON.parse(line) as Record<string, string>;
    const [, server = 'journal', filed = ''] = /^(\w+) \((.*)\)$/.exec(source ?? '') ?? [];
    const category = canonicalId(filed);
    return {
      key: `${server.toLowerCase()}:card-${i}`,
      title: title ?? '',
      abstract: description ?? '',
      primary: category,
      categories: [category],
    };
  });
}
