import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Digest, Statement as StatementRecord } from '../../lib/records/digest';
import { reportId } from '../../lib/records/report';
import type { SectionName } from '../../lib/records/sections';
import { m } from '../../lib/words';
import { reportKindWords } from '../report-words';
import { Reporting } from '../reporting';
import { Statement } from '../statement';
import { ReportForm } from './report-form';

export interface SaidProps {
  digest: Digest;
  section: SectionName;
  statement: StatementRecord;
}

/** A statement of a model's, with a quiet way to say what is wrong with it; one that was reported says so from then on. */
export function Said({ digest, section, statement }: SaidProps) {
  const desk = useContext(Reporting);
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const report = desk?.reports.get(reportId(digest, section, statement.text));
  const moved = useMovedFocus(place, report !== undefined);
  const words = <Statement statement={statement} lang={digest.language} />;
  if (!desk) return words;
  return (
    <>
      <span class="said" ref={place}>
        {words}{' '}
        {report ? (
          <span class="warn" data-reported={report.kind}>
            ⚑ {m.reported_as({ kind: reportKindWords(report.kind) })}{' '}
            <button
              type="button"
              class="way-out"
              data-action="undo-report"
              onClick={() => {
                setOpen(false);
                moved();
                desk.onTakeBack(report);
              }}
            >
              {m.undo()}
            </button>
          </span>
        ) : (
          <button
            type="button"
            class="flag"
            data-action="report"
            aria-expanded={open}
            aria-label={m.report_sentence()}
            title={m.report_sentence()}
            onClick={() => setOpen(!open)}
          />
        )}
      </span>
      {open && !report && (
        <ReportForm
          check={statement.evidence.check}
          onReport={(kind, own) => {
            moved();
            const { text, evidence } = statement;
            desk.onReport(digest, {
              section,
              statement: text,
              evidence,
              kind,
              ...(own && { words: own }),
            });
          }}
          onCancel={() => {
            setOpen(false);
            place.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </>
  );
}

/**
 * Gives the keyboard the button that comes in the place of the one that was pressed.
 * @returns to be called with the press
 */
function useMovedFocus(place: { current: HTMLElement | null }, isReported: boolean): () => void {
  const wanted = useRef(false);
  useEffect(() => {
    if (wanted.current) place.current?.querySelector('button')?.focus();
    wanted.current = false;
  }, [isReported]);
  return () => {
    wanted.current = true;
  };
}
