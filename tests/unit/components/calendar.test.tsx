// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Calendar } from '../../../components/calendar/calendar';

afterEach(() => render(null, document.body));

it('Escape closes the calendar, and nothing else hears of it', () => {
  const [onClose, others] = [vi.fn(), vi.fn()];
  addEventListener('keydown', others);
  render(
    <Calendar
      days={[]}
      shown="2026-06-18"
      today="2026-06-18"
      since="2026-06-01"
      hrefOf={() => '#'}
      onDay={() => {}}
      onClose={onClose}
    />,
    document.body,
  );
  const button = document.querySelector('.calendar-head button');
  button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  removeEventListener('keydown', others);
  expect(onClose).toHaveBeenCalledOnce();
  expect(others).not.toHaveBeenCalled();
});
