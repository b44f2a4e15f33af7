import { dollars, engineFailureWords } from '../../components/engine-words';
import type { NoteProps } from '../../components/note/props';
import { toMachinesWords } from '../../components/to-machines-words';
import { WritingProgress, type WritingProgressProps } from '../../components/writing-progress';
import { writtenWords } from '../../components/written-words';
import type { Translated, TranslatedAbstract } from '../../lib/records/digest';
import type { EngineFailure } from '../../lib/records/engine';
import type { AbstractAlone, TextRead } from '../../lib/records/full-text';
import { m } from '../../lib/words';
import { note } from './notes';
import { hours, NOW, prepared, SHORT } from './samples';
import { type Examples, listed, type Situation } from './situation';
import { inChinese, READ_SECTIONS, reread, translated, written, writtenOfSections } from './written';

/** Every reason why a model wrote nothing, or not all. */
export const ENGINE_FAILURES: Examples<EngineFailure> = {
  'key-refused': [{ kind: 'key-refused', status: 401 }],
  'no-credit': [{ kind: 'no-credit', status: 402 }],
  'no-model': [
    { kind: 'no-model', model: 'qwen9' },
    { kind: 'no-model', model: '' },
  ],
  'origin-refused': [{ kind: 'origin-refused' }],
  busy: [{ kind: 'busy', status: 429, until: hours(1) }],
  server: [{ kind: 'server', status: 500 }],
  unreachable: [{ kind: 'unreachable' }],
  offline: [{ kind: 'offline' }],
  'not-allowed': [{ kind: 'not-allowed', origin: 'https://models.example' }],
  left: [{ kind: 'left', origin: 'https://models.example' }],
  redirected: [{ kind: 'redirected' }],
  silent: [{ kind: 'silent' }],
  'cut-off': [{ kind: 'cut-off' }],
  'too-long': [{ kind: 'too-long' }],
  context: [{ kind: 'context' }],
  refused: [{ kind: 'refused' }],
  blank: [{ kind: 'blank' }],
  'not-json': [{ kind: 'not-json' }],
  'wrong-shape': [{ kind: 'wrong-shape', issues: ['results'] }],
  'wrong-language': [{ kind: 'wrong-language', language: 'zh-CN' }],
  rejected: [{ kind: 'rejected', status: 400, words: 'unknown field' }],
  'no-built-in': [{ kind: 'no-built-in' }],
  'tldr-only': [{ kind: 'tldr-only' }],
  budget: [{ kind: 'budget', limit: 200_000, until: hours(12) }],
  stopped: [{ kind: 'stopped' }],
  mistake: [{ kind: 'mistake' }],
};

/** Words are made when a situation is drawn, in the language of then. */
const drawn = (name: string, props: () => Partial<NoteProps>): Situation => ({
  name: `note, ${name}`,
  place: 'note',
  draw: () => note(name, props()).draw(),
});

const byModel = (title?: Translated) => {
  const digest = { ...written(), ...(title && { title: { ...title, of: 'Fast isotonic regression' } }) };
  return { digest, ...writtenWords(digest) };
};

/** Why the abstract alone was read. */
const ALONE: Examples<{ kind: AbstractAlone }> = {
  none: [{ kind: 'none' }],
  offline: [{ kind: 'offline' }],
  timeout: [{ kind: 'timeout' }],
  'too-large': [{ kind: 'too-large' }],
  'cut-off': [{ kind: 'cut-off' }],
  elsewhere: [{ kind: 'elsewhere' }],
  busy: [{ kind: 'busy' }],
  status: [{ kind: 'status' }],
  broken: [{ kind: 'broken' }],
  foreign: [{ kind: 'foreign' }],
  'no-room': [{ kind: 'no-room' }],
};

const ofSections = () => {
  const digest = writtenOfSections();
  return { digest, ...writtenWords(digest) };
};

const alone = (textRead: TextRead) => {
  const digest = { ...written(), textRead };
  return { digest, ...writtenWords(digest) };
};

const withAbstract = (abstract: TranslatedAbstract) => {
  const digest = inChinese({ abstract });
  return { digest, ...writtenWords(digest) };
};

/** What can become of a title. */
const TITLES: Examples<Translated> = {
  translated: [
    { kind: 'translated', text: '保序回归的快速算法' },
    { kind: 'translated', text: '异质回归的快速算法', terms: [{ said: '异质回归', as: '保序回归' }] },
  ],
  untranslated: [{ kind: 'untranslated' }],
  changed: [{ kind: 'changed', parts: ['$O(n)$', '12'] }],
};

const offer = () => ({
  state: 'offered' as const,
  words: m.write_with_cost({ model: 'qwen3-32b', cost: dollars(4000) }),
});

const progress = (name: string, given: Partial<WritingProgressProps>): Situation => ({
  name: `writing, ${name}`,
  place: 'popup',
  draw: () => (
    <WritingProgress
      running={1}
      queued={12}
      blocked={0}
      blockedBy={[]}
      paused={false}
      spentToday={40_000}
      now={NOW}
      onPause={() => {}}
      onStop={() => {}}
      {...given}
    />
  ),
});

/** Every state of writing, as a note shows it; and of its queue, as our own pages do. */
export const WRITING: Situation[] = [
  drawn('written by a model', () => ({ written: byModel(), writing: offer() })),
  drawn('written by a model, whole', () => ({ written: byModel(), whole: true, writing: offer() })),
  ...reread.map(([name, digest]) =>
    drawn(`written by a model and read again, ${name}`, () => ({
      written: { digest, ...writtenWords(digest) },
      whole: true,
    })),
  ),
  ...listed(TITLES).map(([name, title]) =>
    drawn(`written by a model, its title ${name}`, () => ({ written: byModel(title), whole: true })),
  ),
  drawn('written by a model, its abstract in Chinese', () => ({
    written: withAbstract(translated()),
    whole: true,
  })),
  drawn('written by a model, its abstract not translated', () => ({
    written: withAbstract(translated({ failure: { kind: 'unreachable' } })),
    whole: true,
  })),
  drawn('written by a model, closed', () => ({ written: byModel(), open: false })),
  drawn('written by a model, the authors’ words instead', () => ({ written: byModel(), text: 'authors' })),
  drawn('both texts in the room of one', () => ({ written: byModel(), text: 'both', writing: offer() })),
  drawn('both texts, whole', () => ({ written: byModel(), text: 'both', whole: true })),
  drawn('both texts, each sentence of the abstract with its translation', () => ({
    written: withAbstract(translated()),
    text: 'both',
    whole: true,
  })),
  drawn('written of a short abstract, whole', () => ({
    digest: prepared({ abstract: SHORT }).digest,
    layout: { rows: false, lines: 1 },
    written: byModel(),
    whole: true,
  })),
  drawn('written from sections of the paper', () => ({ written: ofSections(), writing: offer() })),
  drawn('written from sections of the paper, whole', () => ({ written: ofSections(), whole: true })),
  drawn('written from all sections', () => {
    const textRead = { ...READ_SECTIONS, leftOut: [] };
    return { written: alone(textRead), whole: true };
  }),
  drawn('written from a letter without headings', () => {
    const textRead = { ...READ_SECTIONS, read: [{ title: '', part: true as const }], leftOut: [] };
    return { written: alone(textRead), whole: true };
  }),
  ...listed(ALONE).map(([name, { kind }]) =>
    drawn(`written from the abstract alone, ${name}`, () => ({
      written: alone({ kind: 'abstract', because: kind }),
      whole: true,
    })),
  ),
  drawn('that a model can write, the full text as well', () => ({
    writing: { ...offer(), full: `${m.write_full()} ≈ ${dollars(9000)}` },
  })),
  drawn('that a model can write, the full text as well, price unknown', () => ({
    writing: {
      state: 'offered',
      words: m.write_with({ model: 'qwen3-32b' }),
      full: m.write_full(),
    },
  })),
  drawn('that a model can write from the full text, as is set', () => ({
    writing: {
      state: 'offered',
      words: `${m.write_full_with({ model: 'qwen3-32b' })} ≈ ${dollars(9000)}`,
    },
  })),
  drawn('whose HTML is fetched for a model', () => ({
    writing: { state: 'fetching', words: '' },
  })),
  drawn('whose HTML is waited for', () => ({
    writing: { state: 'waiting', words: m.reading_html() },
  })),
  drawn('that a model can write', () => ({ writing: offer() })),
  drawn('that a model can write, price unknown', () => ({
    writing: { state: 'offered', words: m.write_with({ model: 'qwen3-32b' }) },
  })),
  drawn('that waits for a model', () => ({
    writing: { state: 'waiting', words: m.writing_queued({ model: 'qwen3-32b' }) },
  })),
  drawn('that a model writes', () => ({ writing: { state: 'running', words: m.writing_now() } })),
  drawn('that a model has written half', () => ({
    writing: { state: 'running', words: m.writing_sections({ done: 2 }) },
  })),
  drawn('of a page with text for machines', () => ({ toMachines: toMachinesWords('orders') })),
  drawn('written in part', () => ({
    written: byModel(),
    writing: {
      state: 'failed',
      words: m.partly_written({ reason: m.unwritten_cut_off(), sections: m.results() }),
      help: 'write-digest',
    },
  })),
  progress('under way', {}),
  progress('paused', { paused: true, running: 0 }),
  progress('paused, some of it blocked', {
    paused: true,
    running: 0,
    blocked: 3,
    blockedBy: [{ kind: 'no-credit', status: 402 }],
  }),
  ...listed(ENGINE_FAILURES).map(([name, failure]) =>
    progress(`blocked, ${name}`, { running: 0, queued: 0, blocked: 3, blockedBy: [failure] }),
  ),
  ...listed(ENGINE_FAILURES).map(([name, failure]) =>
    drawn(`that no model wrote, ${name}`, () => ({
      writing: {
        state: 'failed',
        words: m.no_ai_text({ reason: engineFailureWords(failure, NOW) }),
        help: failure.kind === 'key-refused' ? 'open-options' : 'write-digest',
      },
    })),
  ),
];
