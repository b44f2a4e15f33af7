import type { ComponentChildren } from 'preact';
import { type SectionId, sectionName } from './section-names';

export interface SectionProps {
  id: SectionId;
  /** Beside that of all sections. */
  class?: string;
  /** Of a task of the section, where it has one. */
  'data-task'?: string;
  children: ComponentChildren;
}

/** A part of the options under its heading, which has an address. */
export function Section({ id, class: more, children, ...data }: SectionProps) {
  return (
    <section
      id={id}
      class={more ? `settings ${more}` : 'settings'}
      aria-labelledby={`${id}-heading`}
      data-part={id}
      {...data}
    >
      <h2 id={`${id}-heading`}>{sectionName(id)}</h2>
      {children}
    </section>
  );
}
