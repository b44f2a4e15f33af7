import { browser } from 'wxt/browser';
import type { Trouble } from '../../components/note/props';
import { keepListSetting, type ListSettings } from '../../lib/list-settings';
import { REFUSED, sendMessage } from '../../lib/page-messaging';
import { type LineFacts, type ListOrder, rankOf } from '../../lib/records/line';
import type { MarkKind } from '../../lib/records/mark';
import { asking } from './asking';
import { drawLine, type LineActions } from './draw-line';
import { hiding, isHidden } from './hiding';
import type { ListKey } from './keys';
import type { Line } from './line';
import { type ListBar, placeBar } from './list-bar';
import { isMarked, type Marked, mark } from './marking';
import { moving } from './moving';

/** Lines are drawn from so far before they come into view: CSS pixels. */
const NEAR = '900px 0px';

interface Given {
  /** What switches this kind of page off. */
  setting: keyof ListSettings;
  keys: boolean;
  leave(): void;
}

/** The papers of a page: what is known of them, and what the reader does with them. */
export function createList({ setting, keys, leave }: Given) {
  const lines: Line[] = [];
  const byId = new Map<string, Line[]>();
  const byHost = new WeakMap<Element, Line>();
  const hidden = hiding();
  const moves = moving(lines, () => order);
  let order: ListOrder = 'arxiv';
  let bar: ListBar | undefined;
  let trouble: Trouble | undefined;

  const near = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const line = byHost.get(target);
        if (!isIntersecting || !line) continue;
        near.unobserve(target);
        draw(line);
      }
    },
    { rootMargin: NEAR },
  );

  const ask = asking({
    told: () => lines[0]?.entry.shows === 'abstract',
    use(ids, facts) {
      const known = new Map(facts.map((each) => [each.id, each]));
      trouble = undefined;
      change(ids, (id) => known.get(id));
    },
    failed,
  });

  /** Puts what is known on the lines of papers. */
  function change(
    ids: Iterable<string>,
    factsOf: (id: string, before?: LineFacts) => LineFacts | undefined,
  ): void {
    const changed: Line[] = [];
    for (const id of ids)
      for (const line of byId.get(id) ?? []) {
        line.facts = factsOf(id, line.facts);
        changed.push(line);
      }
    hidden.settle(changed);
    for (const line of changed) {
      const rank = line.facts && rankOf(line.facts);
      if (rank) line.host.dataset.rank = rank;
      else delete line.host.dataset.rank;
      if (line.root) draw(line);
    }
    drawBar();
  }

  function draw(line: Line): void {
    const act =
      (does: (event: Event) => void) =>
      // The page can reach into an open shadow root; only the reader's own hand counts.
      (event: Event): void => {
        if (event.isTrusted) does(event);
      };
    const actions: LineActions = {
      onStar: act(() => toggle(line, 'starred')),
      onRead: act(() => toggle(line, 'read')),
      onHide: act(() => {
        toggle(line, 'hidden');
        line.root?.querySelector<HTMLElement>('[data-action="undo"]')?.focus({ preventScroll: true });
      }),
      onToggle: act(() => unfold(line)),
      onHelp: act(() => void readNote(line)),
      onAction: act(({ currentTarget }) => {
        const { action } = (currentTarget as HTMLElement).dataset;
        if (action === 'switch-text') line.authors = !line.authors;
        if (action === 'whole-text') line.whole = true;
        draw(line);
      }),
    };
    drawLine(line, actions);
  }

  function toggle(line: Line, kind: MarkKind): void {
    const on = !isMarked(line, kind);
    trouble = undefined;
    if (kind === 'hidden' && on) for (const each of byId.get(line.entry.id) ?? []) each.hidHere = true;
    const use = (now: Marked | undefined) =>
      change([line.entry.id], (id, before) => {
        const { mark: _, ...rest } = before ?? { id };
        return { ...rest, ...(now && { mark: now }) };
      });
    void mark(line, kind, on, use, (error) => failed(error, 'not-saved'));
  }

  function unfold(line: Line): void {
    line.open = !line.open;
    if (line.open) line.host.dataset.open = '';
    else delete line.host.dataset.open;
    draw(line);
    if (line.open && !line.note) void readNote(line);
  }

  async function readNote(line: Line): Promise<void> {
    const question = () => sendMessage('lineNote', { id: line.entry.id });
    try {
      line.note = await question().catch(question);
      // Forgotten meanwhile.
      if (!line.note && line.open) unfold(line);
    } catch (error) {
      if (line.open) unfold(line);
      failed(error);
    }
    draw(line);
  }

  function failed(error: unknown, what: Trouble = 'silent'): void {
    if (error instanceof Error && error.name === REFUSED) return leave();
    trouble = browser.runtime?.id ? what : 'updated';
    drawBar();
  }

  const trusted = (does: () => void) => (event: Event) => {
    if (!event.isTrusted) return;
    does();
    drawBar();
  };

  function drawBar(): void {
    bar?.draw({
      order,
      canOrder: lines.some(({ host }) => host.dataset.rank),
      hidden: lines.filter(isHidden).length,
      hiddenShown: hidden.areShown,
      trouble,
      keys,
      onOrder: trusted(() => {
        order = order === 'arxiv' ? 'mine' : 'arxiv';
      }),
      onHidden: trusted(() => {
        hidden.show(lines, !hidden.areShown);
        for (const line of lines) if (line.root) draw(line);
      }),
      onKeys: trusted(() => {
        keys = !keys;
        void keepListSetting('listKeys', keys).catch(() => undefined);
      }),
      onOff: trusted(() => {
        // Where it cannot be kept, it holds for this page alone.
        void keepListSetting(setting, false).catch(() => undefined);
        leave();
      }),
      onHelp: trusted(() => {
        if (trouble === 'updated') location.reload();
        trouble = undefined;
        ask(byId.keys());
      }),
    });
  }

  return {
    onList(list: Element): void {
      bar = placeBar(list);
      drawBar();
    },
    onLines(fresh: Line[]): void {
      for (const line of fresh) {
        const same = byId.get(line.entry.id);
        if (same) same.push(line);
        else byId.set(line.entry.id, [line]);
        byHost.set(line.host, line);
        lines.push(line);
        near.observe(line.host);
      }
      ask(fresh.map(({ entry }) => entry.id));
    },
    askAll: () => ask(byId.keys()),
    drawAll(): void {
      for (const line of lines) if (line.root) draw(line);
      drawBar();
    },
    useKeys(on: boolean): void {
      keys = on;
      drawBar();
    },
    /** @returns whether it did something */
    press(key: ListKey): boolean {
      if (!keys || lines.length === 0) return false;
      if (key === 'help') bar?.toggleKeys();
      else if (key === 'next') moves.step(1);
      else if (key === 'previous') moves.step(-1);
      else {
        const line = moves.here();
        if (!line) return false;
        if (key === 'open') open(line);
        else toggle(line, MARKS[key]);
        if (key === 'hide' && isHidden(line)) moves.step(1);
      }
      return true;
    },
    stop(): void {
      near.disconnect();
      hidden.stop();
    },
    remove(): void {
      bar?.host.remove();
      for (const { host } of lines) host.remove();
    },
  };

  function open(line: Line): void {
    void sendMessage('openListed', { id: line.entry.id }).catch(failed);
    if (!isMarked(line, 'read')) toggle(line, 'read');
  }
}

const MARKS = { star: 'starred', hide: 'hidden', read: 'read' } as const satisfies Record<string, MarkKind>;
