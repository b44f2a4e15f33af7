import type { ComponentChild } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { FollowDesk } from '../../components/following';
import { UndoBar } from '../../components/undo-bar';
import { FOLLOWED, type NameKind, type Topic } from '../../lib/records/topic';
import { topics } from '../../lib/settings';
import { m } from '../../lib/words';
import { isNameFollowed, withName, withNameBack, withoutName } from './follow-name';
import type { useKeeping } from './use-keeping';

interface Done {
  id: number;
  words: string;
  undo?(): Promise<void>;
}

/**
 * Lets names on cards be followed, and tells where they went, with the way back.
 * @param keep writes, and tells the reader where that fails
 */
export function useFollowing(
  all: readonly Topic[] | undefined,
  keep: ReturnType<typeof useKeeping>['keep'],
): { desk: FollowDesk; told: ComponentChild } {
  const [done, setDone] = useState<Done>();
  const tell = (words: string, undo?: Done['undo']) =>
    setDone((before) => ({ id: (before?.id ?? 0) + 1, words, ...(undo && { undo }) }));

  async function follow(kind: NameKind, name: string): Promise<void> {
    const before = await topics.getValue();
    const next = withName(before, kind, name, nameOf(kind));
    if (!next) return tell(m.follow_no_room());
    await topics.setValue(next);
    const isMade = next.length > before.length;
    const topic = next.find(({ id }) => id === FOLLOWED[kind])?.name ?? '';
    const wasOff = before.some(({ id, on }) => id === FOLLOWED[kind] && !on);
    tell(m.following_now({ name, topic }), () => drop(kind, name, isMade, wasOff));
  }

  const drop = async (...without: [kind: NameKind, name: string, alsoTopic: boolean, isOff?: boolean]) =>
    topics.setValue(withoutName(await topics.getValue(), ...without));

  async function unfollow(kind: NameKind, name: string): Promise<void> {
    await drop(kind, name, false);
    tell(m.following_no_more({ name }), async () => {
      const next = withNameBack(await topics.getValue(), kind, name, nameOf(kind));
      if (next) await topics.setValue(next);
    });
  }

  // One object for as long as topics stay: cards that are drawn need not be drawn again.
  const desk = useMemo(
    (): FollowDesk => ({
      isFollowed: (kind, name) => isNameFollowed(all ?? [], kind, name),
      onFollow: (kind, name, on) => keep(() => (on ? follow(kind, name) : unfollow(kind, name))),
    }),
    [all],
  );
  const { undo } = done ?? {};
  const told = done && (
    <UndoBar
      id={done.id}
      words={done.words}
      onUndo={undo && (() => keep(() => undo().then(() => setDone(undefined))))}
      onGone={() => setDone(undefined)}
    />
  );
  return { desk, told };
}

const nameOf = (kind: NameKind): string =>
  kind === 'authors' ? m.followed_authors() : m.followed_institutions();
