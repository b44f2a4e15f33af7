/**
 * A Chromium of our own, spoken to over `--remote-debugging-pipe`: JSON messages ended by NUL, written to the
 * browser's descriptor 3 and read from its 4. Unlike a debugging port it is open to nobody else on the machine,
 * and it is the only way to load an extension into a branded Chrome, Edge or Brave.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

type Params = Record<string, unknown>;

interface Message {
  id?: number;
  method?: string;
  params?: Params;
  sessionId?: string;
  result?: unknown;
  error?: { message: string };
}

export interface DebugPipe {
  readonly process: ChildProcess;
  /** Resolves when the browser has gone, for whatever reason. */
  readonly gone: Promise<void>;
  send<Result = Params>(method: string, params?: Params, sessionId?: string): Promise<Result>;
  on(method: string, listener: (params: Params, sessionId?: string) => void): void;
  /** Asks the browser to quit, and ends it when it does not. */
  close(): Promise<void>;
}

/**
 * Starts the browser with these arguments and opens the pipe to it.
 * @param ownGroup whether the browser and all its processes form a group, so that they can be ended as one
 */
export function openDebugPipe(browserPath: string, args: string[], ownGroup = false): DebugPipe {
  const child = spawn(browserPath, ['--remote-debugging-pipe', ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: ownGroup,
  });
  const toBrowser = child.stdio[3] as Writable;
  const fromBrowser = child.stdio[4] as Readable;
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  const listeners = new Map<string, ((params: Params, sessionId?: string) => void)[]>();
  let last = 0;

  function receive({ id, method, params, sessionId, result, error }: Message): void {
    if (id === undefined) {
      for (const listener of listeners.get(method ?? '') ?? []) listener(params ?? {}, sessionId);
      return;
    }
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  }

  let rest = '';
  fromBrowser.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) receive(JSON.parse(part) as Message);
  });
  // The pipe breaks when the browser dies; `gone` tells, and whoever waits for an answer is told below.
  toBrowser.on('error', () => {});
  fromBrowser.on('error', () => {});

  const gone = new Promise<void>((resolve) => {
    const end = (why: string) => {
      for (const { reject } of waiting.values()) reject(new Error(why));
      waiting.clear();
      resolve();
    };
    child.on('error', (error) => end(`The browser did not start: ${error.message}`));
    child.on('exit', (code) => end(`The browser has ended (code ${code}).`));
  });

  const pipe: DebugPipe = {
    process: child,
    gone,
    send<Result>(method: string, params: Params = {}, sessionId?: string): Promise<Result> {
      if (child.exitCode !== null) return Promise.reject(new Error('The browser has ended.'));
      const id = ++last;
      return new Promise<Result>((resolve, reject) => {
        waiting.set(id, { resolve: (result) => resolve(result as Result), reject });
        toBrowser.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
      });
    },
    on(method, listener) {
      listeners.set(method, [...(listeners.get(method) ?? []), listener]);
    },
    async close() {
      // The answer may never come, as the browser is on its way out.
      pipe.send('Browser.close').catch(() => {});
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
      await gone;
      clearTimeout(timer);
    },
  };
  return pipe;
}
