import type { CopyKind } from '../../components/copy-menu';
import { MENU, OWN_NOTE, REPORT } from '../../components/note-menu/ids';
import { reportProblemWords } from '../../components/report-words';
import { isFullTextPage } from '../../lib/arxiv-pages/kinds';
import { FULL_TEXT_SHOWN } from '../../lib/full-text-settings';
import { sendMessage } from '../../lib/page-messaging';
import { keepPageSettings, offOn, type PageSettings, readPageSettings } from '../../lib/page-settings';
import type { PageFacts } from '../../lib/records/announcement';
import type { Mark, MarkKind } from '../../lib/records/mark';
import { lettersOf, type ReportKind, reportProblem } from '../../lib/records/report';
import type { SectionName } from '../../lib/records/sections';
import type { ShownText } from '../../lib/records/shown-text';
import { locale, m } from '../../lib/words';
import type { MoreDoor } from '../abstract.content/lazy-more';
import { copied } from '../shared/copied';
import { write } from './writing';

/** After the last letter of the reader's own note it is kept: milliseconds. */
const PAUSE = 600;
const HOUR = 3_600_000;

/** What the note's buttons need besides the note. */
export interface ActionDoor {
  /** Ends every tint. */
  letGo(): void;
  /** Tells what was done, for a while, and how it is taken back. */
  tell(words?: string, back?: () => void): void;
}

interface MenuDoor extends ActionDoor {
  /** Tells something in the field that is open. */
  fieldTell(words?: string): void;
}

/** What the note's buttons do, those behind ⋯ among them. */
export function noteActions(door: MoreDoor, { letGo, tell, fieldTell }: MenuDoor) {
  const { room, consult, draw, leave } = door;
  const { root, view } = room;
  /** What the reader typed of their own note, as long as it is not kept. */
  let typed: string | undefined;
  let keeping: ReturnType<typeof setTimeout> | undefined;
  const popover = (id: string) => root.getElementById(id);
  const field = <Field extends HTMLElement = HTMLTextAreaElement>(name: string) =>
    root.querySelector<Field>(`[name="${name}"]`);

  const keep = <Answer>(question: () => Promise<Answer>, use: (answer: Answer) => void) =>
    void consult({ question, use, failure: 'not-saved', refused: leave });

  function marked(mark: Mark | undefined): void {
    if (!view.gloss) return;
    const { mark: _, marksUnread: __, ...rest } = view.gloss;
    view.gloss = { ...rest, ...(mark && { mark }) };
  }

  function setMark(page: PageFacts, kind: MarkKind, on: boolean): void {
    keep(
      () => sendMessage('mark', { page, kind, on }),
      (mark) => {
        marked(mark);
        if (kind === 'hidden' && on) tell(m.paper_hidden(), () => setMark(page, kind, false));
        else tell();
      },
    );
  }

  function copy(page: PageFacts, as: CopyKind): void {
    const { gloss, text } = view;
    if (!gloss) return;
    const ai = text === 'authors' ? undefined : gloss.written;
    const shown = ai ? { digest: ai.digest, by: ai.words[locale()].by } : { digest: gloss.digest };
    navigator.clipboard.writeText(copied(page, shown, as)).then(
      () => tell(m.copied()),
      () => tell(m.not_copied()),
    );
  }

  function turnOff(how: string, page: PageFacts): void {
    letGo();
    const here = async (off: boolean) => ({
      notesOffOn: offOn((await readPageSettings()).notesOffOn, page.key, off),
    });
    const set = async (changed: Partial<PageSettings>) => changed;
    const [words, to]: [string, (off: boolean) => Promise<Partial<PageSettings>>] =
      how === 'off-here'
        ? [m.is_off_here(), here]
        : how === 'off-kind'
          ? ofThisKind()
          : [m.is_off_hour(), (off) => set({ notesOffUntil: off ? Date.now() + HOUR : 0 })];
    // At once: what moves later, moves under the reader's eyes.
    const turn = (off: boolean) =>
      keep(
        async () => {
          view.off = off ? words : undefined;
          draw();
          try {
            await keepPageSettings(await to(off));
          } catch (error) {
            view.off = undefined;
            throw error;
          }
        },
        () => {},
      );
    view.told = undefined;
    view.undoOff = () => turn(false);
    turn(true);
  }

  function keepOwnNote(): void {
    clearTimeout(keeping);
    keeping = undefined;
    const page = view.paper;
    const words = typed;
    if (!page || words === undefined) return;
    keep(
      () => sendMessage('ownNote', { page, words }),
      (mark) => {
        if (typed === words) typed = undefined;
        marked(mark);
        fieldTell(m.own_note_kept());
      },
    );
  }

  function keepReport(page: PageFacts): void {
    const words = field('reportWords')?.value ?? '';
    const kind = field<HTMLSelectElement>('reportKind')?.value as ReportKind;
    const chosen = field<HTMLSelectElement>('reportStatement')?.selectedOptions[0]?.dataset;
    const problem = reportProblem(kind, words);
    if (problem) fieldTell(reportProblemWords(problem, lettersOf(words)));
    else if (chosen?.of) {
      const { of, statement = '' } = chosen;
      keep(
        () => sendMessage('report', { page, section: of as SectionName, statement, kind, words }),
        () => {
          popover(REPORT)?.hidePopover();
          const written = field('reportWords');
          if (written) written.value = '';
          tell(m.report_kept());
        },
      );
    }
  }

  /** The choice holds for the notes to come as well; where it cannot be kept, for this one alone. */
  function show(text: ShownText): void {
    letGo();
    Object.assign(view, { text, whole: view.whole || text === 'both' });
    draw();
    void keepPageSettings({ noteText: text }).catch(() => {});
  }

  function act({ action = '', text }: DOMStringMap, page: PageFacts): void {
    const mark = view.gloss?.mark;
    const open = (id: string) => popover(id)?.showPopover();
    const actions: Record<string, () => void> = {
      // Where it was turned off there is nothing else to be taken back.
      undo: () => (view.off ? view.undoOff : view.undo)?.(),
      'whole-text'() {
        view.whole = true;
        draw();
      },
      'switch-text': () => show(view.text === 'authors' ? 'ai' : 'authors'),
      'show-text': () => show(text as ShownText),
      'open-options': () => void sendMessage('openOptions', undefined).catch(() => {}),
      'report-sentence': () => open(REPORT),
      'keep-report': () => keepReport(page),
      'copy-text': () => copy(page, 'text'),
      'copy-markdown': () => copy(page, 'markdown'),
      'copy-bibtex': () => copy(page, 'bibtex'),
      'own-note': () => open(OWN_NOTE),
      'mark-read': () => setMark(page, 'read', mark?.readAt === undefined),
      hide: () => setMark(page, 'hidden', mark?.hiddenAt === undefined),
      'open-daily': () =>
        keep(
          () => sendMessage('openDaily', page),
          () => {},
        ),
    };
    if (action !== 'keep-report') popover(MENU)?.hidePopover();
    if (action.startsWith('off-')) turnOff(action, page);
    else if (/^(?:write-|stop)/.test(action)) void write(door, page, action);
    else actions[action]?.();
  }

  door.ctx.addEventListener(window, 'pagehide', keepOwnNote);

  return {
    act,
    onOpening(id: string): void {
      const words = field('ownNote');
      if (id === OWN_NOTE && words) words.value = typed ?? view.gloss?.mark?.note ?? '';
    },
    onClosing(id: string): void {
      if (id === OWN_NOTE) keepOwnNote();
    },
    onOwnNote({ isTrusted }: Event): void {
      // A page may write into the field; what is not typed is not the reader's.
      if (!isTrusted) return;
      typed = field('ownNote')?.value;
      clearTimeout(keeping);
      keeping = setTimeout(keepOwnNote, PAUSE);
    },
  };
}

/** How notes are turned off on all pages of the kind that this one is. */
function ofThisKind(): [string, (off: boolean) => Promise<Partial<PageSettings>>] {
  const isFull = isFullTextPage(new URL(location.href));
  const name = isFull ? FULL_TEXT_SHOWN : 'notesShown';
  return [isFull ? m.is_off_full() : m.is_off_kind(), async (off) => ({ [name]: !off })];
}
