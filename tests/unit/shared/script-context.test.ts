// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ContentScriptContext } from '../../../entrypoints/shared/script-context';

// That of WXT's own context, which older copies on a page have.
const STARTED = `${fakeBrowser.runtime.id}:abstract:wxt:content-script-started`;
const { id } = fakeBrowser.runtime;

afterEach(() => {
  fakeBrowser.runtime.id = id;
});

describe('a content script’s context', () => {
  it('ends when another copy of the script starts, and not by its own start', () => {
    const older = new ContentScriptContext('abstract');
    const ended = vi.fn();
    older.onInvalidated(ended);
    expect(older.isInvalid).toBe(false);
    const newer = new ContentScriptContext('abstract');
    expect([older.isInvalid, newer.isInvalid]).toEqual([true, false]);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('is told of by the event that WXT’s own listens for, and hears of a copy that has that', () => {
    const heard: unknown[] = [];
    document.addEventListener(STARTED, (event) => heard.push((event as CustomEvent).detail), { once: true });
    const context = new ContentScriptContext('abstract');
    expect(heard).toEqual([{ contentScriptName: 'abstract', messageId: expect.any(String) }]);
    const detail = { contentScriptName: 'abstract', messageId: 'another' };
    document.dispatchEvent(new CustomEvent(STARTED, { detail }));
    expect(context.isInvalid).toBe(true);
  });

  it('leaves other scripts and other events alone', () => {
    const context = new ContentScriptContext('abstract');
    new ContentScriptContext('listing');
    document.dispatchEvent(new Event(STARTED));
    expect(context.isInvalid).toBe(false);
  });

  it('ends when the extension is gone', () => {
    const context = new ContentScriptContext('abstract');
    const ended = vi.fn();
    context.onInvalidated(ended);
    fakeBrowser.runtime.id = undefined as never;
    expect(context.isInvalid).toBe(true);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('listens as long as it lasts', () => {
    const context = new ContentScriptContext('abstract');
    const heard = vi.fn();
    context.addEventListener(window, 'pageshow', heard);
    window.dispatchEvent(new Event('pageshow'));
    new ContentScriptContext('abstract');
    window.dispatchEvent(new Event('pageshow'));
    expect(heard).toHaveBeenCalledOnce();
  });
});
