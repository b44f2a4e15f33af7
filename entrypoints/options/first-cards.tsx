import { Boundary } from '../../components/boundary';
import { untoldWords } from '../../components/labels';
import { MathText } from '../../components/math-text';
import { NotKept } from '../../components/not-kept';
import { Notice } from '../../components/notice';
import { SourceLine } from '../../components/source-line';
import { sourceName } from '../../components/source-name';
import { Statement } from '../../components/statement';
import type { Card } from '../../lib/records/card';
import { abstractUrl } from '../../lib/records/links';
import { m } from '../../lib/words';
import { longDay } from '../../lib/words/dates';
import { useDay } from '../shared/use-day';
import { useKeeping } from '../shared/use-keeping';

const SHOWN = 5;

/** The first cards a new reader sees, right where the categories were chosen. */
export function FirstCards() {
  const { unkept, refresh } = useKeeping();
  const today = useDay(undefined);
  const last =
    typeof today === 'object' && 'status' in today && 'last' in today.status ? today.status.last : undefined;
  const before = useDay(last?.day);
  if (typeof today !== 'object' || 'broken' in today) return null;
  const shown = last && typeof before === 'object' && 'cards' in before ? before : today;
  const { fresh } = shown.cards;
  if (fresh.length === 0 && ['nothing', 'first-run'].includes(today.status.kind) && !unkept) return null;
  return (
    <section class="first-cards" aria-label={m.papers_today()}>
      <Notice status={today.status} now={today.now} onRefresh={refresh} />
      {unkept && <NotKept {...unkept} />}
      {fresh.length > 0 && (
        <>
          <p class="lead">
            {m.papers_of({ count: fresh.length, day: longDay(shown.cards.day) })}{' '}
            {fresh[0]?.via === 'api' && m.from_api()}
          </p>
          {fresh.slice(0, SHOWN).map((card) => (
            <Boundary key={card.paper.key} fallback={() => null}>
              <article class="card" data-card data-paper={card.paper.key}>
                <div class="card-body">
                  <SourceLine card={card} />
                  <h3 class="title">
                    <a href={abstractUrl(card.paper)} target="_blank" rel="noreferrer">
                      <MathText text={card.paper.title} inline={card.paper.titleInline} />
                    </a>
                  </h3>
                  <Told card={card} />
                </div>
              </article>
            </Boundary>
          ))}
          <p class="lead">
            <a href="/daily.html">{m.read_all_today()}</a> {m.where_to_go()}
          </p>
        </>
      )}
    </section>
  );
}

/** Its first line, or why there is none. */
function Told({ card: { digest, paper } }: { card: Card }) {
  const statement = digest?.sections.tldr.statements[0];
  return (
    <p class="card-tldr">
      {statement ? (
        <Statement statement={statement} />
      ) : (
        <span class="empty">{untoldWords(digest, sourceName(paper))}</span>
      )}
    </p>
  );
}
