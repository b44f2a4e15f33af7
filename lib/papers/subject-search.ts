import { NAMES } from './category-names';
import { namesCategory } from './category-search';
import { bestFirst, Match, matchOf, plainName } from './name-match';
import { subjectName } from './preprint-names';
import { subjectsOf } from './preprint-subjects';
import { wholeSubjects } from './subjects';

/** arXiv's archives and groups that a query means: by id (`cs`, `grp_physics`) or by name, in English or Chinese. */
export function searchArchives(query: string) {
  const typed = plainName(query);
  const { best, found } = bestFirst(wholeSubjects(), ({ id }) => {
    const names = [id, NAMES.en.get(id) ?? '', NAMES['zh-CN'].get(id) ?? ''].map(plainName);
    const match = matchOf(typed, names);
    // “c” is no archive, and “comput” is first of all a word of many categories.
    return match === Match.Inside || (match === Match.Words && typed.length < 4) ? Match.None : match;
  });
  return { best: namesCategory(query) ? Match.Exact : best, found };
}

/** A preprint server's subjects that a query means, in English or Chinese; the server's own name means all of it. */
export function searchPreprints(server: 'biorxiv' | 'medrxiv', query: string) {
  const typed = plainName(query);
  // “bioRxiv cell biology” as well.
  const subject = typed.startsWith(`${server} `) ? typed.slice(server.length + 1) : typed;
  if (typed.length > 2 && server.startsWith(typed))
    return { best: typed === server ? Match.Exact : Match.Beginning, found: subjectsOf(server) };
  return bestFirst(subjectsOf(server), (id) => {
    const names = [id.replaceAll('_', ' '), subjectName(server, id, 'en'), subjectName(server, id, 'zh-CN')];
    return matchOf(subject, names.map(plainName));
  });
}
