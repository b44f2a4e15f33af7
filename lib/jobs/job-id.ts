import type { Job } from '../records/job';

export type Target = Pick<
  Job,
  'paper' | 'version' | 'language' | 'engine' | 'model' | 'promptVersion' | 'reads'
>;

/** Everything that changes what is written, and so the key of a job and of its digest. */
export function jobId({ paper, version, language, engine, model, promptVersion, reads }: Target): string {
  const parts = [paper, version, language, engine, model, promptVersion].map(escaped);
  return (reads === 'full-text' ? [...parts, reads] : parts).join('|');
}

/** No part holds a bar, whatever a journal calls its articles. */
const escaped = (part: string | number) => String(part).replaceAll('%', '%25').replaceAll('|', '%7C');
