import type { Page } from 'playwright-core';
import { setStorage } from '../browsers/extension-storage';
import type { FakeWeb } from '../fake-web';
import type { Script } from '../fake-web/servers/model/script';
import { absPage, abstractOf, openNote, serve } from './abs-pages';

/** How writing can stand when a page is opened, by the address of a paper it stands so for. */
export interface ModelNotes {
  offered: string;
  written: string;
  partial: string;
  failed: string;
  running: string;
  waiting: string;
}

/** Its first sentence has two lines, and more on a phone: so has what a note says first. */
const LONG = `In this paper we propose BRAID, a method of sorting noisy keys ${'which asks the judges that were right before about the pairs that are in doubt and '.repeat(3)}leaves the rest as it is. ${abstractOf(11)}`;

/** Sets and tests a model of our invention, whose price is known. @param options a page of the extension's own */
export async function useModel(options: Page): Promise<void> {
  await setStorage(options, {
    engine: 'openai',
    baseUrl: 'https://models.example/v1',
    model: 'gpt-6-luna',
    noteOpen: true,
  });
  await options.reload();
  await options.locator('[data-action="test-engine"]').click();
  await options.locator('[data-engine-test="works"]').waitFor();
}

/**
 * Has a model of our invention, whose price is known, write of papers of ours until every state is there.
 * @param options a page of the extension's own
 */
export async function writeNotes(web: FakeWeb, options: Page, page: Page): Promise<ModelNotes> {
  const address = (i: number) => {
    const id = `2606.5571${i}`;
    return serve(web, id, absPage(web, { id, abstract: LONG }));
  };
  const note = (selector: string) => page.locator(`gloss-note ${selector}`);
  await useModel(options);
  const write = async (i: number, until: string, script?: Script) => {
    await openNote(page, address(i));
    for (let asked = 0; script && asked < (script.times ?? 1); asked += 1) web.models.next(script);
    await note('[data-action="write-digest"]').click();
    await page.locator(`gloss-note${until}`).waitFor();
    return address(i);
  };
  const state = (name: string) => ` [data-writing="${name}"]`;
  const notes = {
    offered: address(0),
    written: await write(1, '[data-engine="openai"]'),
    partial: await write(2, `[data-engine="openai"]${state('failed')}`, { quirk: 'length', times: 2 }),
    failed: await write(3, state('failed'), { quirk: 'blank' }),
    running: await write(4, state('running'), { quirk: 'stall' }),
  };
  // Three are asked at a time.
  for (const i of [5, 6]) await write(i, state('running'), { quirk: 'stall' });
  return { ...notes, waiting: await write(7, state('waiting')) };
}
