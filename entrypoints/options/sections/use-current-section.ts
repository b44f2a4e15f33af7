import { useEffect, useState } from 'preact/hooks';
import type { SectionId } from './section-names';

/** Share of the window's height above which a section counts as read. */
const LINE = 0.3;

/** The section that is being read: the last whose head has passed the line; at the page's end the one that was asked for. */
export function useCurrentSection(sections: readonly SectionId[]): SectionId | undefined {
  const [current, setCurrent] = useState<SectionId>();
  useEffect(() => {
    let frame: number | undefined;
    const look = () => {
      frame = undefined;
      setCurrent(sectionAt(sections));
    };
    const soon = () => {
      frame ??= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    addEventListener('hashchange', soon);
    return () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
      removeEventListener('hashchange', soon);
    };
  }, [sections.join()]);
  return current;
}

function sectionAt(sections: readonly SectionId[]): SectionId | undefined {
  const placed = sections.flatMap((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    return box && box.height > 0 ? [{ id, ...{ top: box.top, bottom: box.bottom } }] : [];
  });
  const asked = placed.find(({ id }) => `#${id}` === location.hash);
  // Short sections at the end never come to the line.
  const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  if (isAtEnd && asked && asked.top < innerHeight) return asked.id;
  if (isAtEnd && scrollY > 0) return placed.at(-1)?.id;
  return (placed.findLast(({ top }) => top <= innerHeight * LINE) ?? placed[0])?.id;
}
