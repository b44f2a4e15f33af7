import { browser } from 'wxt/browser';
import type { BarProps } from '../../components/listing/bar';
import type { Trouble } from '../../components/note/props';
import { keepListSetting, type ListSettings } from '../../lib/list-settings';
import { REFUSED, sendMessage } from '../../lib/page-messaging';
import { keepPageSettings } from '../../lib/page-settings';
import type { ListOrder } from '../../lib/records/line';
import type { MarkKind } from '../../lib/records/mark';
import type { ShownText } from '../../lib/records/shown-text';
import { drawLine, type LineActions } from './draw-line';
import { byHand, guarding } from './guard';
import { isHidden } from './hiding';
import type { ListKey } from './keys';
import type { Line } from './line';
import { type ListBar, placeBar } from './list-bar';
import { isMarked, mark } from './marking';
import { moving } from './moving';
import { watchNear } from './near';
import { createPapers } from './papers';

interface Given {
  /** What switches this kind of page off. */
  setting: keyof ListSettings;
  leave(): void;
}

/** What the reader sees of a page's papers, and does with them. */
export function createList({ setting, leave }: Given) {
  const papers = createPapers({ draw, changed: drawBar, answered, failed });
  const { lines, hidden } = papers;
  const moves = moving(lines, () => order);
  /** Drawn once it is known in which language. */
  const waiting = new Set<Line>();
  let hasBegun = false;
  let isGone = false;
  let keys = true;
  /** Whose words notes show: as the reader left the last one. */
  let text: ShownText = 'ai';
  let order: ListOrder = 'arxiv';
  let bar: ListBar | undefined;
  let trouble: BarProps['trouble'];
  const guard = guarding({ refused: () => tell('refused'), failed });

  const near = watchNear(draw);

  function draw(line: Line): void {
    if (!hasBegun) {
      waiting.add(line);
      return;
    }
    const hide = () => {
      toggle(line, 'hidden');
      line.root?.querySelector<HTMLElement>('[data-action="undo"]')?.focus({ preventScroll: true });
    };
    const actions: LineActions = {
      onStar: byHand(() => toggle(line, 'starred')),
      onRead: byHand(() => toggle(line, 'read')),
      // To take it back costs nothing.
      onHide: (event) => (isHidden(line) ? byHand : meant)(hide)(event),
      onToggle: byHand(() => unfold(line)),
      onHelp: byHand(() => void readNote(line)),
      onAction: byHand(({ currentTarget }) => {
        const { action } = (currentTarget as HTMLElement).dataset;
        if (action === 'switch-text') choose(line);
        if (action === 'whole-text') line.whole = true;
        draw(line);
      }),
    };
    drawLine(line, actions, guard.watch);
  }

  function toggle(line: Line, kind: MarkKind): void {
    const { id } = line.entry;
    const on = !isMarked(line, kind);
    trouble = undefined;
    if (kind === 'hidden' && on) papers.hideHere(id);
    void mark(
      line,
      kind,
      on,
      (at) => papers.setMark(id, kind, at),
      (error) => failed(error, 'not-saved'),
    );
  }

  /** The other words, for the notes to come as well; where that cannot be kept, on this page alone. */
  function choose(line: Line): void {
    text = line.text === 'authors' ? 'ai' : 'authors';
    line.text = text;
    // What the lines say follows.
    void keepPageSettings({ noteText: text }).then(papers.askAll, () => undefined);
  }

  function open(line: Line): void {
    void sendMessage('openListed', { id: line.entry.id }).catch(failed);
    if (!isMarked(line, 'read')) toggle(line, 'read');
  }

  function unfold(line: Line): void {
    line.open = !line.open;
    line.text = text;
    if (line.open) line.host.dataset.open = '';
    else delete line.host.dataset.open;
    draw(line);
    if (line.open && !line.note) void readNote(line);
  }

  async function readNote(line: Line): Promise<void> {
    const question = () => sendMessage('lineNote', { id: line.entry.id });
    try {
      line.note = await question().catch(question);
    } catch (error) {
      failed(error);
    }
    // Forgotten meanwhile, or not to be had.
    if (!line.note && line.open) unfold(line);
    else draw(line);
  }

  function failed(error: unknown, what: Trouble = 'silent'): void {
    if (error instanceof Error && error.name === REFUSED) leave();
    else tell(browser.runtime?.id ? what : 'updated');
  }

  function tell(what: BarProps['trouble']): void {
    trouble = what;
    drawBar();
  }

  function answered(): void {
    if (trouble !== 'not-saved') trouble = undefined;
  }

  /** For what destroys: the page may want it pressed in the reader's place. */
  const meant = (act: () => void) => (event: Event) => void guard.follow(event, act);

  const change = (does: () => void) =>
    byHand(() => {
      does();
      drawBar();
    });

  function drawBar(): void {
    if (!hasBegun) return;
    bar?.draw({
      order,
      canOrder: lines.some(({ rank }) => rank),
      hidden: new Set(lines.filter(isHidden).map(({ entry }) => entry.id)).size,
      hiddenShown: hidden.areShown,
      trouble,
      keys,
      onOrder: change(() => {
        order = order === 'arxiv' ? 'mine' : 'arxiv';
        papers.order(order === 'mine');
      }),
      onHidden: change(() => {
        hidden.show(lines, !hidden.areShown);
        drawLines();
      }),
      onKeys: change(() => {
        keys = !keys;
        void keepListSetting('listKeys', keys).catch(() => undefined);
      }),
      onOff: meant(() => {
        // Where it cannot be kept, it holds for this page alone.
        void keepListSetting(setting, false).catch(() => undefined);
        leave();
      }),
      onHelp: change(() => {
        if (trouble === 'updated') location.reload();
        trouble = undefined;
        papers.askAll();
      }),
    });
  }

  function drawLines(): void {
    for (const line of lines) if (line.root) draw(line);
  }

  return {
    onList(list: Element): void {
      bar = placeBar(list, guard.watch);
      drawBar();
    },
    onLines(fresh: Line[]): void {
      near.add(fresh);
      papers.add(fresh);
    },
    onWhole: near.whole,
    /** The reader wants lines, and what can be drawn is drawn. */
    begin(withKeys: boolean, shown: ShownText): void {
      hasBegun = true;
      keys = withKeys;
      text = shown;
      for (const line of waiting) draw(line);
      drawBar();
    },
    askAll(): void {
      if (!isGone) papers.askAll();
    },
    drawAll(): void {
      drawLines();
      drawBar();
    },
    /** The reader chose whose words are shown, here or elsewhere. */
    useText(chosen: ShownText): void {
      if (chosen === text) return;
      text = chosen;
      for (const line of lines) line.text = text;
      papers.askAll();
      drawLines();
    },
    useKeys(on: boolean): void {
      keys = on;
      drawBar();
    },
    /** @returns whether it did something */
    press(key: ListKey): boolean {
      if (isGone || !keys || lines.length === 0) return false;
      if (key === 'help') bar?.toggleKeys();
      else if (key === 'next') moves.go(moves.to(1));
      else if (key === 'previous') moves.go(moves.to(-1));
      else {
        const line = moves.here();
        if (!line) return false;
        // Hidden it is out of the order.
        const next = moves.to(1);
        if (key === 'open') open(line);
        else toggle(line, MARKS[key]);
        if (key === 'hide' && isHidden(line)) moves.go(next);
      }
      return true;
    },
    stop(): void {
      near.stop();
      hidden.stop();
    },
    /** For good; to be stopped before. */
    remove(): void {
      isGone = true;
      bar?.host.remove();
      for (const { host, head } of lines) for (const each of [host, head]) each?.remove();
    },
  };
}

const MARKS = { star: 'starred', hide: 'hidden', read: 'read' } as const satisfies Record<string, MarkKind>;
