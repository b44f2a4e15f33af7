import { type Tongue, tongueOf } from './tongues';

/** What the fake model reads of a request. */
export interface Question {
  model: string;
  stream: boolean;
  usage: boolean;
  /** Everything it was told, for counting and for what is asked of it. */
  all: string;
  /** The sentences that are numbered from `[1]`, where there are any. */
  sentences: { id: number; text: string }[];
  /** What is to come back translated, number by number, where that is asked for. */
  pieces?: { sentences: Question['sentences']; affiliations: Question['sentences'] };
  /** What is to be read again, number by number, where that is asked for. */
  statements?: Question['sentences'];
  /** Of the paper; empty where none is named. */
  title: string;
  /** What it is to write in; English where absent. */
  tongue?: Tongue;
  /** The fields that a schema wants, with their types. */
  wanted: Record<string, unknown>;
}

type Json = Record<string, unknown>;
const isSystem = ({ role }: Json): boolean => role === 'system';
const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

/** Reads the body of a request; what is missing in it is taken as not said. */
export function readQuestion(body: unknown): Question {
  const { model, messages, stream, stream_options, response_format } = record(body);
  const told = (Array.isArray(messages) ? messages : []).map(record);
  const text = ({ content }: Json): string =>
    typeof content === 'string' ? content : JSON.stringify(content);
  const all = told.map(text).join('\n');
  const users = told.filter(({ role }) => role === 'user').map(text);
  const inBlock = (name: string) =>
    users.flatMap((user) =>
      numbered(new RegExp(`<${name} \\w+>\\n([\\s\\S]*?)\\n</${name} `).exec(user)?.[1] ?? ''),
    );
  const isReading = users.some((user) => /^<statements /m.test(user));
  const sentences = isReading
    ? inBlock('paper')
    : (users.map(numbered).find((found) => found.length > 0) ?? []);
  const pieces = users.some((user) => /^<(?:abstract|affiliations) /m.test(user)) && {
    sentences: inBlock('abstract'),
    affiliations: inBlock('affiliations'),
  };
  // A paper may be about Chinese.
  const tongue = tongueOf(sentences.length > 0 ? told.filter(isSystem).map(text).join() : all);
  return {
    model: String(model ?? ''),
    stream: stream === true,
    usage: record(stream_options).include_usage === true,
    all,
    sentences,
    title: users.map(titled).find(Boolean) ?? '',
    ...(pieces && { pieces }),
    ...(isReading && { statements: inBlock('statements') }),
    ...(tongue && { tongue }),
    wanted: record(record(record(record(response_format).json_schema).schema).properties),
  };
}

const titled = (text: string): string =>
  /^Title: (.*)$/m.exec(text)?.[1] ?? /^<title [^\n]*>\n(.*)$/m.exec(text)?.[1] ?? '';

/** A sentence may go on in the next line, up to the next number or an empty line. */
function numbered(text: string): Question['sentences'] {
  const found = text.matchAll(/^\[(\d+)\]\s*([\s\S]*?)(?=\n\[\d+\]|\n\s*\n|\n<|$(?![\s\S]))/gm);
  return [...found].map(([, id, words]) => ({
    id: Number(id),
    text: (words ?? '').replace(/\s+/g, ' ').trim(),
  }));
}
