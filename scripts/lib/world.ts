/** Which web Gloss is shown: arXiv itself, or the invented one where arXiv cannot be reached. */
import { type FakeWeb, startFakeWeb } from '../../tests/fake-web';

export interface World {
  /** The fake web, when it is that one. */
  web?: FakeWeb;
  /** In words, for whoever started it. */
  description: string;
}

const STATUS = 'https://rss.arxiv.org/feed/status';

/** Why arXiv cannot be had, or undefined when it can. */
async function whyNot(): Promise<string | undefined> {
  try {
    const answer = await fetch(STATUS, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return answer.ok ? undefined : `${STATUS} answered ${answer.status}`;
  } catch {
    return `${STATUS} did not answer`;
  }
}

const INVENTED = 'every page and paper is invented, and nothing leaves this machine';

export async function chooseWorld(demo: boolean): Promise<World> {
  if (demo) return { web: await startFakeWeb(), description: `This is the demo: ${INVENTED}.` };
  const reason = await whyNot();
  if (!reason) return { description: 'arXiv can be reached: these are its real papers.' };
  return {
    web: await startFakeWeb(),
    description: `arXiv cannot be reached (${reason}), so this is the demo: ${INVENTED}.`,
  };
}
