import { useContext, useMemo, useState } from 'preact/hooks';
import { TagNames } from '../../../components/tag-names';
import { countFigures, paperFigures } from '../../../lib/plots';
import type { PAPER_PARTS } from '../../../lib/records/plot';
import type { Topic } from '../../../lib/records/topic';
import { m } from '../../../lib/words';
import { grouped } from '../../../lib/words/numbers';
import { Figure } from './figure';
import type { Counted } from './use-figures';

const PARTS: Record<(typeof PAPER_PARTS)[number], () => string> = {
  new: () => m.plot_new(),
  cross: () => m.plot_cross(),
  revised: () => m.plot_revised(),
};

/** What was announced: how many papers, with what tags, of which of the reader's topics. */
export function PaperFigures({ counted, topics }: { counted: Counted; topics: readonly Topic[] }) {
  const { days, papers, progress, subjects } = counted;
  const tagName = useContext(TagNames);
  const [isShare, setShare] = useState(true);
  const perDay = useMemo(() => paperFigures(days, papers, (part) => PARTS[part]()), [days, papers]);
  const found = useMemo(() => {
    if (!subjects) return undefined;
    const of = isShare ? subjects.papers : undefined;
    const isKnown = (day: string) => papers.has(day);
    const topicName = (id: string) => topics.find((topic) => topic.id === id)?.name ?? id;
    return {
      tags: countFigures(days, subjects.tags, tagName, isKnown, of),
      topics: countFigures(days, subjects.topics, topicName, isKnown),
    };
  }, [days, papers, subjects, isShare, topics, tagName]);
  return (
    <>
      <Figure id="papers" name={m.plot_papers()} figures={perDay} shape="bars" empty={m.plots_no_papers()}>
        <p class="hint">{m.plot_papers_how()}</p>
      </Figure>
      {!found && progress && progress.total > 0 && (
        <p class="notice" role="status" data-counting="subjects">
          {m.plots_reading({ read: grouped(progress.read), total: grouped(progress.total) })}{' '}
          <progress max={progress.total} value={progress.read} />
        </p>
      )}
      {found && (
        <>
          <Figure id="tags" name={m.plot_tags()} figures={found.tags} shape="lines" empty={m.plots_no_tags()}>
            <p>
              <label>
                <input
                  type="checkbox"
                  name="tagShare"
                  checked={isShare}
                  onChange={({ currentTarget }) => setShare(currentTarget.checked)}
                />{' '}
                {m.plot_share()}
              </label>
            </p>
          </Figure>
          <Figure
            id="topics"
            name={m.plot_topics()}
            figures={found.topics}
            shape="lines"
            empty={m.plots_no_topics()}
          />
        </>
      )}
    </>
  );
}
