/**
 * What cards that were read under “Unread” take above the top of what is seen: they stand no more when the popup is opened again.
 * @param at the card that is found again, though it is read
 * @returns pixels
 */
export function goingAbove(scroller: HTMLElement, at: string | undefined): number {
  const { top } = scroller.getBoundingClientRect();
  return [...scroller.querySelectorAll<HTMLElement>('[data-card][data-read]')]
    .filter(({ dataset }) => dataset.paper !== at)
    .map((card) => card.getBoundingClientRect())
    .reduce((sum, { bottom, height }) => (bottom <= top ? sum + height : sum), 0);
}
