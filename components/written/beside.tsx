import { arrangeBeside } from '../../lib/records/card-arrangement';
import type { Digest } from '../../lib/records/digest';
import { type LabelSet, SECTIONS, type SectionName } from '../../lib/records/sections';
import { m } from '../../lib/words';
import { absenceWords, aiRowLabel, rowLabel, untoldWords } from '../labels';
import { Background, Statements } from '../statements';
import { SaidPoints, SaidSection } from './rows';

export interface BesideProps {
  /** What a model wrote. */
  digest: Digest;
  /** The authors' words; absent where nothing chose among them. */
  own: Digest | undefined;
  labels: LabelSet;
}

/** What a model wrote, row by row beside the authors' words of the same kind, each under a heading that says whose it is. */
export function Beside({ digest, own, labels }: BesideProps) {
  const shown = SECTIONS.filter(
    (section) => section !== 'key-points' || digest.sections[section].statements.length > 0,
  );
  const background = own ? arrangeBeside(own).background : [];
  return (
    <div class="beside">
      {shown.map((section) => (
        <section key={section} class="pair" data-section={section}>
          <div data-whose="ai">
            <h3>{aiHeading(section, labels)}</h3>
            {section === 'key-points' ? (
              <SaidPoints digest={digest} />
            ) : (
              <SaidSection digest={digest} section={section} />
            )}
          </div>
          <div data-whose="authors">
            <h3>
              {section !== 'tldr' && `${heading(section, labels)} · `}
              <span class="whose">{m.authors_words()}</span>
            </h3>
            <Own own={own} section={section} />
          </div>
        </section>
      ))}
      <Background statements={background} />
    </div>
  );
}

function aiHeading(section: SectionName, labels: LabelSet): string {
  if (section === 'tldr') return m.ai();
  return section === 'key-points' ? m.ai_key_points() : aiRowLabel(section, labels);
}

const heading = (section: Exclude<SectionName, 'tldr'>, labels: LabelSet): string =>
  section === 'key-points' ? m.key_points() : rowLabel(section, labels);

/** The authors' sentences of a section, or why there are none; that nothing is told of the whole paper is said once. */
function Own({ own, section }: Pick<BesideProps, 'own'> & { section: SectionName }) {
  const statements = own ? arrangeBeside(own).sections[section] : [];
  if (statements.length > 0)
    return (
      <p>
        <Statements statements={statements} />
      </p>
    );
  const why = !own || section === 'tldr' ? section === 'tldr' && untoldWords(own) : emptyWords(own, section);
  return why ? <p class="empty">{why}</p> : null;
}

/** Each sentence stands once: one that is missing here stands in another row, or the abstract has none. */
function emptyWords({ sections }: Digest, section: SectionName): string {
  const { statements, absent } = sections[section];
  if (section === 'key-points' && statements.length > 0) return m.in_rows();
  return absenceWords(statements.length > 0 ? 'in-tldr' : absent);
}
