import type { Digest } from '../../lib/records/digest';
import { type Report, reportId } from '../../lib/records/report';
import { NOW } from './samples';
import { written } from './written';

/** What a reader reported of the first statement of a section of our own invention. */
export function reported(given: Partial<Report> = {}, digest: Digest = written()): Report {
  const { paper, version, language, engine, model, promptVersion, madeAt } = digest;
  const section = given.section ?? 'results';
  const [said] = digest.sections[section].statements;
  if (!said) throw new Error('nothing was said there');
  return {
    id: reportId(digest, section, said.text),
    paper,
    version,
    title: 'A harbour that silts up',
    link: 'https://arxiv.org/abs/2606.00001',
    language,
    engine,
    model,
    promptVersion,
    server: 'models.example',
    madeAt,
    section,
    statement: said.text,
    evidence: said.evidence,
    kind: 'number-wrong',
    at: NOW + 1000,
    ...given,
  };
}
