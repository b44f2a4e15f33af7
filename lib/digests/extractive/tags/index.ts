import { categoriesOf, fieldsOf, isLearning, type Place, subjectTag } from './fields';
import { learningTags } from './learning';
import type { Lexicon } from './lexicon';
import { isSaidBy } from './same';
import { topicTags } from './topics';
import { weighTopics } from './weigh';

/** What the tags of a paper are found from. */
export interface Taggable extends Place {
  title: string;
  abstract: string;
}

const MOST = 3;

/**
 * What a paper is about, best first: ids of tags, three at most, none where nothing is sure. Papers of machine learning
 * get its topics; all others the subject they are filed under, then the topics of their own field, and those of machine
 * learning where they are filed there as well.
 */
export function tagsOf(paper: Taggable, lexicon: Lexicon): string[] {
  const categories = categoriesOf(paper);
  const worth = weighTopics(paper.title, paper.abstract, fieldsOf(paper, categories, lexicon));
  const [primary, ...others] = categories;
  if (primary !== undefined && isLearning(primary)) {
    const tags = learningTags(worth, categories, lexicon.learning);
    return (tags.length > 0 ? tags : subjects(others)).slice(0, MOST);
  }
  const own = subjects(primary === undefined ? [] : [primary]);
  const topics = topicTags(worth, categories, lexicon.learning);
  const tags = [...own, ...topics, ...subjects(others)];
  return tags
    .filter((tag, i) => !tags.slice(0, i).some((other) => isSaidBy(tag, other, lexicon.names)))
    .slice(0, MOST);
}

const subjects = (categories: readonly string[]) => categories.flatMap((each) => subjectTag(each) ?? []);
