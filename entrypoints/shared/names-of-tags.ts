import topicNames from '../../assets/tags/names.json';
import type { TagName } from '../../components/tag-names';
import { tagName } from '../../lib/digests/tag-name';
import type { Locale } from '../../lib/words/locales';

/** What tags are called in a language. */
export const namesIn =
  (language: Locale): TagName =>
  (tag) =>
    tagName(tag, language, topicNames);
