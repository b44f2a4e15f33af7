import { type Answer, type Asked, answer, HTML } from '../../answer';
import type { Site } from '../../site';
import { renderHtml } from './paper';

export { FAULTY_HTML, HOSTILE_HTML } from './faults';

/** `/html/ID` and `/html/IDvN`, for papers that arXiv could convert. */
export function answerHtml(site: Site, { path }: Asked): Answer {
  const [, id = '', version] = /^\/html\/(.+?)(?:v(\d+))?$/.exec(path) ?? [];
  const paper = site.world.current(site.today()).get(id);
  const asked = Number(version ?? paper?.version);
  if (!paper?.html || asked < 1 || asked > paper.version)
    return answer(404, 'text/plain; charset=utf-8', `No HTML for '${path.slice(6)}'\n`, ANYBODY);
  return answer(200, HTML, renderHtml(paper, asked), {
    ...ANYBODY,
    etag: `"${id}v${asked}"`,
    link: `<https://arxiv.org/html/${id}>; rel='canonical'`,
    'x-robots-tag': 'nofollow',
  });
}

const ANYBODY = { 'access-control-allow-origin': '*' };
