import type { Job } from '../records/job';

export type Target = Pick<Job, 'paper' | 'version' | 'language' | 'engine' | 'model' | 'promptVersion'>;

/** Everything that changes what is written, and so the key of a job and of its digest. */
export function jobId({ paper, version, language, engine, model, promptVersion }: Target): string {
  return [paper, version, language, engine, model, promptVersion].map(escaped).join('|');
}

/** No part holds a bar, whatever a journal calls its articles. */
const escaped = (part: string | number) => String(part).replaceAll('%', '%25').replaceAll('|', '%7C');
