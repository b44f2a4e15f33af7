import { browser } from 'wxt/browser';
import type { Card } from '../../lib/records/card';
import type { Topic } from '../../lib/records/topic';
import { badgeShown, interfaceLanguage, noticedAt, topics } from '../../lib/settings';
import { onMarksChanged } from '../../lib/signals';
import { pickLocale } from '../../lib/words/pick-locale';
import { newestDays } from './newest-days';
import { topicsOfCards } from './topics-of-cards';
import { unattended } from './trouble';

/** What is new of a topic on a day. */
interface News {
  topic: Topic;
  day: string;
  count: number;
}

/**
 * Registers what tells of topics outside our pages, each only where the reader asked for it: a notification of new papers, and the
 * number of unread ones on Gloss's button.
 * @returns to be called when a poll has ended
 */
export function setupNotices(): () => void {
  /** One after the other: of two counts the later one stands. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (task: () => Promise<unknown>) => {
    last = last.then(task, task);
    unattended(() => last);
  };
  // Without the permission the browser has no such thing; it comes with it.
  const listen = () => browser.notifications?.onClicked.addListener(openTopic);
  listen();
  browser.permissions.onAdded.addListener(listen);
  const recount = () => inTurn(drawBadge);
  badgeShown.watch((on) => inTurn(on ? drawBadge : () => browser.action.setBadgeText({ text: '' })));
  topics.watch(recount);
  onMarksChanged(recount);
  browser.runtime.onStartup.addListener(recount);
  return () => inTurn(() => tellNews().finally(drawBadge));
}

async function tellNews(): Promise<void> {
  const all = await topics.getValue();
  const isAny = all.some(({ on, notify, hides }) => on && notify && !hides);
  if (!isAny || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  // What is damaged is as if it were not there.
  const since = Number(await noticedAt.getValue()) || 0;
  const of = await topicsOfCards(all);
  const cards = (await newestDays())
    .flatMap(({ fresh, cross }) => [...fresh, ...cross])
    .filter(({ paper }) => paper.arrivedAt > since);
  const news = new Map<string, News>();
  for (const card of cards.filter(isUnread)) {
    for (const topic of of(card).shown.filter(({ notify }) => notify)) {
      const { day, count } = news.get(topic.id) ?? { day: card.day, count: 0 };
      news.set(topic.id, { topic, day, count: count + 1 });
    }
  }
  for (const each of news.values()) await tell(each);
  // Only then: who dies in between tells again, under the same name, which takes the place of the first.
  const newest = Math.max(since, ...cards.map(({ paper }) => paper.arrivedAt));
  if (newest > since) await noticedAt.setValue(newest);
}

async function tell({ topic, day, count }: News): Promise<void> {
  const language = pickLocale(await interfaceLanguage.getValue(), [browser.i18n.getUILanguage()]);
  const notice = {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: 'Gloss',
    message: (await import('./words')).newOfTopic(count, topic.name)[language],
  } as const;
  // A system that shows none is no reason to speak of storage.
  await browser.notifications.create(`topic ${day} ${topic.id}`, notice).catch(() => undefined);
}

/** Leads to the papers it told of. */
function openTopic(notice: string): void {
  const [, day = '', topic = ''] = /^topic (\S+) (.+)$/.exec(notice) ?? [];
  if (topic === '') return;
  const query = new URLSearchParams({ topic, day });
  void browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?${query}` });
  void browser.notifications.clear(notice);
}

/** The unread papers of topics on the newest day; nothing for none. */
async function drawBadge(): Promise<void> {
  if (!(await badgeShown.getValue())) return;
  const of = await topicsOfCards(await topics.getValue());
  const cards = (await newestDays()).flatMap(({ fresh }) => fresh);
  const count = cards.filter((card) => isUnread(card) && of(card).shown.length > 0).length;
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
}

const isUnread = ({ mark }: Card): boolean => mark?.readAt === undefined && mark?.hiddenAt === undefined;
