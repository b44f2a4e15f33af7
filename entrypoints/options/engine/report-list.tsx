import { reportKindWords } from '../../../components/report-words';
import { Statement } from '../../../components/statement';
import { modelName } from '../../../components/written-words';
import type { Report } from '../../../lib/records/report';
import { m } from '../../../lib/words';
import { shortDay } from '../../../lib/words/dates';

export interface ReportListProps {
  /** The newest first. */
  reports: readonly Report[];
  onSave(format: 'json-lines' | 'tsv'): void;
  onDelete(report: Report): void;
}

/** What the reader reported of models' texts, and the ways to save or to delete it. */
export function ReportList({ reports, onSave, onDelete }: ReportListProps) {
  return (
    <div class="reports">
      <h3>{m.reports()}</h3>
      <p class="hint">{m.reports_help()}</p>
      <p class="presets">
        <button type="button" data-action="save-json-lines" onClick={() => onSave('json-lines')}>
          {m.save_json_lines()}
        </button>
        <button type="button" data-action="save-tsv" onClick={() => onSave('tsv')}>
          {m.save_tsv()}
        </button>
      </p>
      <ul>
        {reports.map((report) => (
          <li key={report.id} data-report={report.kind}>
            <ReportItem report={report} onDelete={() => onDelete(report)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ReportItem({ report, onDelete }: { report: Report; onDelete(): void }) {
  const { title, link, statement, evidence, language, kind, words, madeAt } = report;
  const date = shortDay(new Date(madeAt).toLocaleDateString('en-CA'));
  return (
    <>
      <p>
        <b>{reportKindWords(kind)}</b>
        {words && <> · {words}</>}
      </p>
      <p>
        <Statement statement={{ text: statement, evidence }} lang={language} />
      </p>
      {evidence.check !== 'unsupported' && evidence.quote && (
        <p class="hint">
          {m.rests_on()} <q lang="en">{evidence.quote}</q>
        </p>
      )}
      <p class="hint">
        {m.ai_by({ model: modelName(report), date })} ·{' '}
        <a href={link} target="_blank" rel="noreferrer" lang="en">
          {title}
        </a>{' '}
        ·{' '}
        <button type="button" class="way-out" data-action="delete-report" onClick={onDelete}>
          {m.delete_report()}
        </button>
      </p>
    </>
  );
}
