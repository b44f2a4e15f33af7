import { type Answer, type Asked, answer, HTML, redirect } from '../answer';
import type { Site } from '../site';
import type { FakePaper } from '../types';
import { renderAbs } from './abs-page';
import { absView } from './abs-view';
import { articleNotFound, articleNotRecognized } from './not-found';

const TEXT = 'text/plain; charset=utf-8';
const ID = /^(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v(\d+))?$/;
/** `math.AG/0301001` was once written so; arXiv redirects to `math/0301001`. */
const ID_WITH_CLASS = /^([a-z-]+)\.[A-Z]{2}(\/\d{7}(?:v\d+)?)$/;

/** `/abs/{id}` */
export function answerAbs(site: Site, asked: Asked): Answer {
  const id = asked.path.slice('/abs/'.length);
  if (asked.query.get('fmt') === 'txt') return answer(200, TEXT, `\\\\\narXiv:${id}\n\\\\\n`);
  const old = id.match(ID_WITH_CLASS);
  if (old) return redirect(`/abs/${old[1]}${old[2]}`);
  const [, bare, version] = id.match(ID) ?? [];
  if (!bare) return articleNotRecognized(id);
  const paper = site.world.current(site.today()).get(bare);
  if (!paper) return articleNotFound(id);
  const number = version ? Number(version) : undefined;
  if (number !== undefined && (number < 1 || number > paper.version)) return articleNotFound(id, bare);
  const view = absView(paper, number, asked.query.get('context') ?? undefined);
  const abstractInTab = asked.query.get('labs-style') === 'tabs-above';
  return answer(200, HTML, renderAbs({ ...view, abstractInTab }), absHeaders(paper));
}

/** What arXiv's application sets. Nothing in it limits what an extension may inject. */
export function absHeaders(paper: Pick<FakePaper, 'id' | 'versions'>): Record<string, string> {
  return {
    'content-security-policy': "frame-ancestors 'none'",
    'x-frame-options': 'SAMEORIGIN',
    'cache-control': 'max-age=3600',
    'surrogate-control': 'max-age=31536000',
    'surrogate-key': `abs-${paper.id} paper-id-${paper.id} abs`,
    'last-modified': new Date(paper.versions.at(-1)?.at ?? 0).toUTCString(),
  };
}
