import { type ComponentChild, Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import type { Card } from '../lib/records/card';
import type { Paper } from '../lib/records/paper';
import type { Why } from '../lib/records/relevance';
import { m } from '../lib/words';
import { NearPaper } from './near-line';
import { Relevances } from './relevance';
import { type SubjectName, SubjectNames } from './subject-names';
import { Topics } from './topic-chips';

/**
 * “Why here: topic random walks · “step-reinforced” · by J. Bertoin”: nothing where cards stand in the source's order, or for no
 * reason.
 * @param without a reason that is said elsewhere on the card
 */
export function WhyLine({ card, id, without }: { card: Card; id?: string; without?: Why['kind'] }) {
  const why = useContext(Relevances)?.whyOf?.(card) ?? [];
  const topics = useContext(Topics)?.(card) ?? [];
  const subjects = useContext(SubjectNames);
  const reasons = why
    .filter(({ kind }) => kind !== without)
    .flatMap((each): { kind: Why['kind']; said: ComponentChild }[] => {
      const said = wordsOf(each);
      return said === undefined ? [] : [{ kind: each.kind, said }];
    });
  if (reasons.length === 0) return null;
  return (
    <p class="why" id={id}>
      <span class="whose">{m.why_here()}</span>
      {reasons.map(({ kind, said }, i) => (
        <Fragment key={i}>
          {i > 0 && ' · '}
          <span data-why={kind}>{said}</span>
        </Fragment>
      ))}
    </p>
  );

  function wordsOf(each: Why): ComponentChild {
    switch (each.kind) {
      case 'topic': {
        const topic = topics.find((one) => one.id === each.topic);
        return (
          topic && (
            <>
              {m.why_topic()}{' '}
              <span class="topic" data-colour={topic.colour}>
                {topic.name}
              </span>
            </>
          )
        );
      }
      case 'author':
        return each.via === 'followed'
          ? m.why_followed({ name: each.name })
          : m.why_author({ name: each.name });
      case 'term':
        return m.why_term({ term: each.term });
      case 'category':
        return m.why_category({ category: nameOf(card.paper, each.category, subjects) });
      case 'like':
        return m.why_like({ title: each.title });
      case 'near':
        return <NearPaper near={each} />;
      case 'tried':
        return m.why_tried();
    }
  }
}

/** arXiv's categories are known by their ids. */
const nameOf = ({ source }: Paper, category: string, subjects: SubjectName): string =>
  source === 'biorxiv' || source === 'medrxiv' ? subjects(source, category) : category;
