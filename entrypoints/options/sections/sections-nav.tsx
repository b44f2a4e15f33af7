import { useEffect, useRef } from 'preact/hooks';
import { m } from '../../../lib/words';
import { type SectionId, sectionName } from './section-names';

export interface SectionsNavProps {
  sections: readonly SectionId[];
  current: SectionId | undefined;
}

/** The way to each section; the one that is being read is marked. */
export function SectionsNav({ sections, current }: SectionsNavProps) {
  const nav = useRef<HTMLElement>(null);
  // On a phone the line of them scrolls: where the reader is must be in it.
  useEffect(() => {
    const here = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (here) nav.current?.scrollTo({ left: here.offsetLeft - 24 });
  }, [current]);
  return (
    <nav class="sections" aria-label={m.parts()} ref={nav}>
      <ul>
        {sections.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {sectionName(id)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
