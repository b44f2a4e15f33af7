import type { WrittenWords } from '../lib/records/written-words';

/** Which sections of the full text a model was given, and which not; nothing where it was given the abstract. */
export function ReadRow({ read }: { read: WrittenWords['read'] }) {
  if (!read) return null;
  return (
    <div class="row" data-row="read">
      <dt />
      <dd class="grown empty">
        {read.map(({ words, lang }, i) => (
          <span key={i} lang={lang}>
            {words}
          </span>
        ))}
      </dd>
    </div>
  );
}
