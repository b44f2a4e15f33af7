import { m } from '../lib/words';

/** “Efficient ML · Large Language Models”: what a paper is about. Nothing at all where that is not sure. */
export function Tags({ tags, names }: { tags: readonly string[]; names: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul class="tags" aria-label={m.topics()}>
      {tags.map((tag, i) => (
        <li key={tag} data-tag={tag}>
          {names[i] ?? tag}
        </li>
      ))}
    </ul>
  );
}
