import { m } from '../../../lib/words';
import { type SectionId, sectionName } from './section-names';

export interface SectionsNavProps {
  sections: readonly SectionId[];
  current: SectionId | undefined;
}

/** The way to each section; the one that is being read is marked. */
export function SectionsNav({ sections, current }: SectionsNavProps) {
  return (
    <nav class="sections" aria-label={m.parts()}>
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
