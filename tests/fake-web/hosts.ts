import { SERVER_HOSTS } from './servers/site';

/** The hosts the fake web speaks as. Two serve scripts that arXiv's pages load; ours are empty. */
export const HOSTS = [
  'arxiv.org',
  'www.arxiv.org',
  'export.arxiv.org',
  'browse.arxiv.org',
  'rss.arxiv.org',
  'static.arxiv.org',
  'code.jquery.com',
  'cdn.jsdelivr.net',
  ...SERVER_HOSTS,
];

const MAPPED = ['arxiv.org', '*.arxiv.org', 'code.jquery.com', 'cdn.jsdelivr.net', ...SERVER_HOSTS];

/** For `--host-resolver-rules`: our hosts to the loopback, loopback as it is, no other name found at all. */
export function resolverRules(port: number): string {
  const ours = MAPPED.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [...ours, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ');
}
