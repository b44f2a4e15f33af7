import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, answer } from '../../answer';
import { MODELS, RUNNING } from './models';
import { type Question, readQuestion } from './question';
import { refuse } from './refuse';
import { type Script, scriptOfModel } from './script';
import { completion, event, events, type Written } from './wire';
import { write } from './write';

/** A request that reached the model. */
export interface ModelRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  /** As JSON where it is that, else as text. */
  body: unknown;
  /** The client went before the answer was out. */
  gone: boolean;
}

/** A server of models without its socket: it answers what any server hands it. */
export interface ModelSite {
  /** How the next request for an answer is met; several wait in line. */
  next(script: Script): void;
  /** Everything that was asked, oldest first. Set `length` to 0 to forget. */
  requests: ModelRequest[];
  handle(
    req: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
    body: string,
    res: ServerResponse,
  ): Promise<void>;
}

/** Bytes that no reader should take. */
const HUGE = 3 * 1024 * 1024;

/**
 * A model of our own invention under `/v1`, as OpenAI's API is (`/chat/completions`, `/models`), and what Ollama adds
 * beside it (`/api/ps`).
 */
export function createModelSite(): ModelSite {
  const requests: ModelRequest[] = [];
  const line: Script[] = [];
  const take = (model: string): Script => {
    const script = line[0];
    if (!script) return scriptOfModel(model) ?? {};
    script.times = (script.times ?? 1) - 1;
    if (script.times <= 0) line.shift();
    return script;
  };

  return {
    requests,
    next: (script) => void line.push({ ...script }),
    async handle(req, body, res) {
      const [path = '/'] = (req.url ?? '/').split('?');
      const headers = Object.fromEntries(
        Object.entries(req.headers).map(([name, value]) => [name, String(value)]),
      );
      const entry = { method: req.method ?? 'GET', path, headers, body: json(body), gone: false };
      requests.push(entry);
      res.on('close', () => {
        entry.gone = !res.writableFinished;
      });
      const { method } = entry;
      if (method === 'GET' && path === '/v1/models') return send(res, 200, { object: 'list', data: MODELS });
      if (method === 'GET' && path === '/api/ps') return send(res, 200, RUNNING);
      if (method !== 'POST' || path !== '/v1/chat/completions')
        return put(res, answer(404, 'text/plain', '404 page not found'));
      const question = readQuestion(entry.body);
      const key = (headers.authorization ?? '').replace(/^Bearer /, '');
      const script = take(question.model);
      const refused = refuse(script, {
        body: entry.body as Record<string, unknown>,
        headers,
        model: question.model,
        key,
      });
      if (script.quirk === 'drop') return void res.destroy();
      if (refused) return put(res, refused);
      await respond(res, question, script, key);
    },
  };
}

async function respond(res: ServerResponse, question: Question, script: Script, key: string): Promise<void> {
  const { quirk } = script;
  const written = writtenBy(question, script, key);
  if (quirk === 'slow') await pause(script.ms ?? 1000);
  if (!question.stream || quirk === 'plain' || quirk === 'unfinished-plain')
    return put(res, answer(200, 'application/json', completion(question, script, written)));
  const stream = events(question, script, written);
  // Past the opening, in the middle of the words.
  const middle = Math.max(3, Math.floor(stream.length / 2));
  // Up to why it ended.
  const ended = stream.slice(0, stream.findIndex((each) => /"finish_reason":"/.test(each)) + 1).join('');
  res.writeHead(200, quirk === 'untyped' ? {} : { 'content-type': 'text/event-stream; charset=utf-8' });
  switch (quirk) {
    case 'cut':
      return void res.end(stream.slice(0, middle).join(''));
    case 'aborted':
      return void res.write(stream.slice(0, middle).join(''), () => setImmediate(() => res.destroy()));
    case 'stall':
      return void res.write(stream.slice(0, middle).join(''));
    case 'late-cut':
      return void res.write(ended, () => setImmediate(() => res.destroy()));
    case 'late-stall':
      return void res.write(ended);
    case 'error-in-stream':
      return void res.end(
        stream.slice(0, middle).join('') + event({ error: { message: 'Provider disconnected', code: 502 } }),
      );
    case 'broken-event':
      return void res.end(`${stream.slice(0, middle).join('')}data: {"choices": [\n\n`);
    case 'huge':
      return void res.end(stream[1] + event({ choices: [{ delta: { content: 'a'.repeat(HUGE) } }] }));
    case 'drip':
      for (const each of stream) {
        if (res.destroyed) return;
        res.write(each);
        await pause(script.ms ?? 100);
      }
      return void res.end();
    default:
      return void res.end(stream.join(''));
  }
}

function writtenBy(question: Question, script: Script, key: string): Written {
  if (script.quirk === 'refusal')
    return { text: '', finish: 'stop', refusal: "I'm sorry, I can't help with that." };
  const text = write(question, script, key);
  if (script.quirk === 'unfinished-plain') return { text, finish: undefined };
  return { text, finish: script.finish ?? (script.quirk === 'length' ? 'length' : 'stop') };
}

/** Without a hold on the process: a server that is closed meanwhile must not keep a test run alive. */
const pause = (ms: number): Promise<void> => wait(ms, undefined, { ref: false });

const send = (res: ServerResponse, status: number, value: unknown): void =>
  put(res, answer(status, 'application/json', JSON.stringify(value)));

function put(res: ServerResponse, { status, headers, body }: Answer): void {
  res.writeHead(status, headers);
  res.end(body);
}

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
