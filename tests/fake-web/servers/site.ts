import type { Answer, Asked } from '../answer';
import type { FeedTwist } from '../arxiv/feeds';
import type { Site } from '../site';
import { answerNature } from './nature';
import { answerPlos } from './plos';
import { answerPreprintApi } from './preprint-api';
import { answerPreprintFeed } from './preprint-feed';

/** A server of models, under `/v1`. */
export const MODEL_HOST = 'models.example';

/** The hosts besides arXiv's. */
export const SERVER_HOSTS = [
  'connect.biorxiv.org',
  'connect.medrxiv.org',
  'api.biorxiv.org',
  'journals.plos.org',
  'www.nature.com',
  MODEL_HOST,
];

/** Answers as one of them would; undefined for other hosts. */
export function answerServers(site: Site, asked: Asked, twist?: FeedTwist): Answer | undefined {
  switch (asked.host) {
    case 'connect.biorxiv.org':
      return asked.path === '/biorxiv_xml.php'
        ? answerPreprintFeed(site, 'biorxiv', asked, twist)
        : NOT_FOUND;
    case 'connect.medrxiv.org':
      return asked.path === '/medrxiv_xml.php'
        ? answerPreprintFeed(site, 'medrxiv', asked, twist)
        : NOT_FOUND;
    case 'api.biorxiv.org':
      return answerPreprintApi(site, asked);
    case 'journals.plos.org':
      return answerPlos(site, asked, twist);
    case 'www.nature.com':
      return answerNature(site, asked, twist);
    default:
      return undefined;
  }
}

const NOT_FOUND: Answer = { status: 404, headers: { 'content-type': 'text/html' }, body: 'Not Found' };
