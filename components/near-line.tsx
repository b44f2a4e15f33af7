import { useContext } from 'preact/hooks';
import type { Card } from '../lib/records/card';
import type { Near } from '../lib/records/relevance';
import { m } from '../lib/words';
import { monthName } from '../lib/words/dates';
import { Out } from './out';
import { type HadPaper, Relevances } from './relevance';

/** “Near X, which you read in May” on an open card, where one of the reader's papers is near. */
export function NearLine({ card }: { card: Card }) {
  const near = useContext(Relevances)?.nearOf(card);
  if (!near) return null;
  return (
    <p class="why" data-near={near.paper}>
      <NearPaper near={near} />
    </p>
  );
}

/** “near X, which you read in May”, X leading to that paper. */
export function NearPaper({ near }: { near: Near }) {
  const had = useContext(Relevances)?.had(near.paper);
  return (
    <>
      {m.near()}{' '}
      {had ? (
        <Out href={had.href} lang="en">
          {had.title}
        </Out>
      ) : (
        <span lang="en">{near.title}</span>
      )}
      {had && metWords(had)}
    </>
  );
}

function metWords({ how, at }: HadPaper): string {
  if (how === 'library' || at === undefined) return m.near_library();
  const month = monthName(at, Date.now());
  return how === 'read' ? m.near_read({ month }) : m.near_starred({ month });
}
