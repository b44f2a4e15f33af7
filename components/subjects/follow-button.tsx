import { m } from '../../lib/words';

export interface FollowButtonProps {
  /** Its id, or its name where that stands alone. */
  subject: string;
  followed: boolean;
  onFollow(on: boolean): void;
}

/** Follow, or let go. */
export function FollowButton({ subject, followed, onFollow }: FollowButtonProps) {
  const name = followed ? m.unfollow({ category: subject }) : m.follow_subject({ subject });
  return (
    <button
      type="button"
      class="follow"
      data-action="follow"
      aria-pressed={followed}
      title={name}
      onClick={() => onFollow(!followed)}
    >
      {followed ? `✓ ${m.following()}` : m.follow()}
      <span class="sr-only"> {subject}</span>
    </button>
  );
}
