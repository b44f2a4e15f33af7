import { useEffect, useState } from 'preact/hooks';

/** @returns leads to a folded group, once it is drawn: into view, and the keyboard with it */
export function useGroupPlace(): (group: string) => void {
  const [going, setGoing] = useState<{ to: string }>();
  useEffect(() => {
    if (!going) return;
    const summary: HTMLElement | null = document.querySelector(`[data-group="${going.to}"] > summary`);
    summary?.scrollIntoView({ block: 'start' });
    summary?.focus({ preventScroll: true });
  }, [going]);
  return (to) => setGoing({ to });
}
