/**
 * `npm start`: builds Gloss and opens a browser with it, on the real arXiv where that can be reached.
 * `npm start -- --demo` takes the invented one. Without a display it walks through by itself and takes pictures.
 */
import { build } from './lib/build';
import { anyChromium } from './lib/find-browser';
import { openWindow } from './lib/open-window';
import { walkThrough } from './lib/walkthrough';
import { chooseWorld, type World } from './lib/world';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function forAPerson({ web }: World): Promise<void> {
  const { path } = anyChromium();
  const window = await openWindow(path, web);
  console.log(`Gloss is open in ${path}, with a profile of its own; its button is behind the puzzle piece.`);
  console.log('Close the browser, or press Ctrl-C, to end.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void window.close());
  await window.closed;
}

async function byItself({ web }: World): Promise<void> {
  console.log('There is no display, so Gloss is walked through without one.');
  for (const line of await walkThrough(web)) console.log(line);
}

async function main(): Promise<void> {
  console.log('Building …');
  await build('chrome');
  const world = await chooseWorld(process.argv.includes('--demo'));
  console.log(world.description);
  try {
    await (hasDisplay ? forAPerson(world) : byItself(world));
  } finally {
    await world.web?.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
