import type { Digest } from '../../lib/records/digest';
import type { LabelSet } from '../../lib/records/sections';
import type { NoteLayout } from './layout';

export interface NoteProps {
  /** Absent while the background is asked. */
  digest?: Digest | undefined;
  failed?: boolean;
  labels: LabelSet;
  layout: NoteLayout;
  open: boolean;
  starred: boolean;
  onToggle(): void;
  onStar(event: Event): void;
}
