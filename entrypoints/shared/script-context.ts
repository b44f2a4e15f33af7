import { browser } from 'wxt/browser';

type Events = WindowEventMap & DocumentEventMap;

/** What a content script knows of its own life. */
export interface ScriptContext {
  /** Whether another copy has taken its place, or the extension is gone. */
  readonly isInvalid: boolean;
  /** Calls when that happens. */
  onInvalidated(act: () => void): void;
  /** Listens as long as it is valid. */
  addEventListener<Type extends keyof Events>(
    target: EventTarget,
    type: Type,
    listen: (event: Events[Type]) => void,
    options?: AddEventListenerOptions,
  ): void;
}

/**
 * As much of WXT's context as our scripts use, in its place: `wxt.config.ts` puts it there. The whole of it, with a watcher
 * of addresses, timers and a logger, takes an eleventh of the note's script. Copies tell each other by WXT's event, so that
 * one of an older Gloss gives way as well.
 */
export class ContentScriptContext implements ScriptContext {
  private readonly life = new AbortController();

  constructor(contentScriptName: string) {
    const started = `${browser.runtime.id}:${contentScriptName}:wxt:content-script-started`;
    const messageId = Math.random().toString(36);
    document.dispatchEvent(new CustomEvent(started, { detail: { contentScriptName, messageId } }));
    const { signal } = this.life;
    document.addEventListener(started, (event) => isOfAnother(event, messageId) && this.life.abort(), {
      signal,
    });
  }

  get isInvalid(): boolean {
    if (!browser.runtime?.id) this.life.abort();
    return this.life.signal.aborted;
  }

  onInvalidated(act: () => void): void {
    this.life.signal.addEventListener('abort', act);
  }

  addEventListener<Type extends keyof Events>(
    target: EventTarget,
    type: Type,
    listen: (event: Events[Type]) => void,
    options?: AddEventListenerOptions,
  ): void {
    target.addEventListener(type, listen as EventListener, { ...options, signal: this.life.signal });
  }
}

const isOfAnother = (event: Event, own: string): boolean =>
  event instanceof CustomEvent && event.detail?.messageId !== own;
