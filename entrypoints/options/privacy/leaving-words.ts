import { sentences } from '../../../components/engine-words';
import { sourceHeading } from '../../../components/source-name';
import { m } from '../../../lib/words';
import { inWords } from '../../../lib/words/dates';
import type { Cause, Leaving } from './what-leaves';

/** To whom, what, and when, each in words. */
export interface LeavingWords {
  to: string;
  /** The hosts themselves. */
  hosts: string;
  what: string;
  when: string;
}

export function leavingWords(each: Leaving): LeavingWords {
  switch (each.kind) {
    case 'lists':
      return {
        to: sourceHeading(each.source),
        hosts: each.hosts.join(', '),
        what:
          each.source === 'arxiv'
            ? m.leaves_arxiv({ count: each.count })
            : m.leaves_lists({ count: each.count }),
        when:
          each.rhythm.kind === 'paused' ? m.leaves_paused() : m.leaves_every({ hours: each.rhythm.hours }),
      };
    case 'html':
      return {
        to: m.leaves_html_of(),
        hosts: each.hosts.join(', '),
        what: m.leaves_html(),
        when: sentences(
          each.onOpening ? m.leaves_html_opening() : m.leaves_html_press(),
          ...(each.forModel ? [m.leaves_html_model()] : []),
        ),
      };
    case 'model':
      return {
        to: WHERE[each.where](),
        hosts: each.host,
        what: sentences(
          each.fullText ? m.leaves_model_full_text() : m.leaves_model(),
          ...(each.translated ? [m.leaves_model_translated()] : []),
          ...(each.reread ? [m.leaves_model_reread()] : []),
        ),
        when: each.paused ? m.leaves_writing_paused() : causesWords(each.causes),
      };
    case 'built-in':
      return {
        to: m.engine_built_in(),
        hosts: '',
        what: m.leaves_built_in(),
        when: each.paused ? m.leaves_writing_paused() : causesWords(each.causes),
      };
  }
}

const WHERE = {
  here: () => m.leaves_model_here(),
  home: () => m.leaves_model_home(),
  away: () => m.leaves_model_away(),
};

const CAUSES: Record<Cause, () => string> = {
  press: () => m.cause_press(),
  opened: () => m.cause_opened(),
  top: () => m.cause_top(),
  starred: () => m.cause_starred(),
  topics: () => m.cause_topics(),
};

const causesWords = (causes: readonly Cause[]): string =>
  m.leaves_when({ causes: inWords(causes.map((cause) => CAUSES[cause]())) });
