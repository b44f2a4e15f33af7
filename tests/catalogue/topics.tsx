import { CardList } from '../../components/card-list';
import type { CardActions } from '../../components/card-props';
import { NoteMenu } from '../../components/note-menu/menu';
import type { MenuProps } from '../../components/note-menu/props';
import { Topics } from '../../components/topic-chips';
import type { TopicCounts } from '../../entrypoints/options/topics/count-topics';
import { TopicRow } from '../../entrypoints/options/topics/topic-row';
import type { Topic } from '../../lib/records/topic';
import { m } from '../../lib/words';
import { card, TODAY } from './samples';
import type { Situation } from './situation';
import { inChinese } from './written';

const nothing = () => {};

const topic: Topic = {
  id: 't',
  name: 'cs.LG',
  query: 'cs.LG',
  colour: 2,
  on: true,
  authors: ['Bo Tervo'],
  institutions: ['IBM'],
  seeds: [{ key: 'arxiv:2606.00009', title: 'cs.LG' }],
  except: 'cs.LG',
};
const counts: TopicCounts = {
  byTopic: new Map([['t', 17]]),
  trends: new Map([['t', [3, 5, 9]]]),
  days: ['2026-06-16', '2026-06-17', TODAY],
  all: 900,
  done: true,
};

const editor = (name: string, given: Partial<Topic>, isRefused = false, its?: TopicCounts): Situation => ({
  name: `topic editor, ${name}`,
  place: 'options',
  draw: () => (
    <ul class="topics">
      <TopicRow
        topic={{ ...topic, ...given }}
        counts={its}
        isFirst={true}
        isLast={false}
        isWriting={true}
        isRefused={isRefused}
        onChange={async () => true}
        onMove={nothing}
        onRemove={nothing}
        onNotify={nothing}
      />
    </ul>
  ),
  act: (root) => {
    for (const each of root.querySelectorAll('details')) each.open = true;
  },
});

const actions: CardActions = {
  onSelect: nothing,
  onToggle: nothing,
  onOpen: nothing,
  onStar: nothing,
  onHide: nothing,
  onRead: nothing,
};

/** What rules hid stands folded, each card with its rule. */
const byRules: Situation = {
  name: 'hidden by rules',
  place: 'popup',
  draw: () => (
    <Topics value={() => [{ ...topic, hides: true }]}>
      <CardList
        groups={[
          { name: 'fresh', cards: [], from: 1 },
          { name: 'by-rules', cards: [card(1), card(2)], from: 1 },
        ]}
        open={undefined}
        selected={undefined}
        unfolded={['by-rules']}
        whole={true}
        onUnfold={nothing}
        actions={() => actions}
        onBroken={nothing}
      />
    </Topics>
  ),
};

const menu = (name: string, given: () => Partial<MenuProps>): Situation => ({
  name: `note's menu, ${name}`,
  place: 'note',
  draw: () => (
    <NoteMenu
      mark={{}}
      written={undefined}
      text="ai"
      onAction={nothing}
      onPopover={nothing}
      onKey={nothing}
      onOwnNote={nothing}
      {...given()}
    />
  ),
});

/** The editor of topics, what rules hide, and what stands behind a note's ⋯. */
export const TOPICS: Situation[] = [
  editor('counted', {}, false, counts),
  editor('off', { on: false }),
  editor('a rule', { hides: true }),
  editor('asks for nothing', { query: '', authors: [], institutions: [], seeds: [], except: '' }),
  editor('notices refused', { notify: true }, true),
  byRules,
  menu('of a paper nothing is known of', () => ({ mark: undefined })),
  menu('read and hidden', () => ({ mark: { readAt: 1, hiddenAt: 1 } })),
  menu('of a page with text for machines', () => ({ toMachines: m.to_machines_help() })),
  menu('of a written one', () => ({ written: inChinese(), text: 'both', told: 'cs.LG' })),
];
