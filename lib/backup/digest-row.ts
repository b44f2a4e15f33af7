import * as z from 'zod/mini';
import { UNREAD } from '../records/full-text';
import { SECTIONS, type SectionName } from '../records/sections';
import { instant, paperKey, text } from '../rescue/shapes';

/** More than any statement, title or name is long. */
const LONG = 8000;
const MANY = 200;
const many = <Shape extends z.ZodMiniType>(each: Shape) => z.array(each).check(z.maxLength(MANY));
const offset = z.int().check(z.minimum(0));
/** It becomes a link. */
const webLink = text(LONG).check(z.regex(/^https:\/\//));

const place = z.object({
  number: z.exactOptional(text(40)),
  title: text(LONG),
  anchor: z.exactOptional(text(300)),
});
const source = z.union([z.literal('abstract'), place]);
const quoted = { start: offset, end: offset, quote: text(LONG) };

const statement = z.object({
  text: text(LONG),
  evidence: z.object({
    source,
    ...quoted,
    check: z.enum(['verbatim', 'supported', 'numbers-differ', 'unsupported']),
    doubt: z.exactOptional(text(LONG)),
    more: z.exactOptional(many(z.object({ ...quoted, source: z.exactOptional(place) }))),
    findings: z.exactOptional(
      many(
        z.object({
          kind: z.enum([
            'number',
            'unit',
            'entity',
            'hedge',
            'scope',
            'sign',
            'comparison',
            'quote',
            'source',
          ]),
          said: text(LONG),
          source: z.exactOptional(text(LONG)),
        }),
      ),
    ),
  }),
  sections: z.exactOptional(many(z.object({ label: text(LONG), href: webLink }))),
  runIn: z.exactOptional(z.literal('problem')),
});

const section = z.object({
  statements: many(statement),
  spans: many(z.tuple([offset, offset])),
  absent: z.exactOptional(z.enum(['not-stated', 'unsure', 'short', 'in-tldr'])),
});

/** Why an answer was not whole; reasons that only a queue meets are in no digest. */
const failure = z.union([
  z.object({
    kind: z.enum([
      'cut-off',
      'too-long',
      'context',
      'blank',
      'not-json',
      'tldr-only',
      'stopped',
      'silent',
      'unreachable',
      'offline',
      'no-built-in',
      'mistake',
    ]),
  }),
  z.object({ kind: z.literal('refused'), words: z.exactOptional(text(LONG)) }),
  z.object({ kind: z.literal('wrong-shape'), issues: many(text(LONG)) }),
  z.object({ kind: z.literal('wrong-language'), language: text(40) }),
  z.object({ kind: z.enum(['server', 'key-refused', 'no-credit']), status: z.int() }),
  z.object({ kind: z.literal('rejected'), status: z.int(), words: text(LONG) }),
]);

const state = z.union([
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('partial'), missing: many(z.enum(SECTIONS)), failure }),
  z.object({ kind: z.literal('short'), sentences: offset }),
  z.object({ kind: z.literal('none'), reason: z.literal('no-abstract') }),
]);

const translated = (more: Record<string, z.ZodMiniType>) =>
  z.union([
    z.object({
      ...more,
      kind: z.literal('translated'),
      text: text(LONG),
      terms: z.exactOptional(many(z.object({ said: text(LONG), as: text(LONG) }))),
    }),
    z.object({ ...more, kind: z.literal('untranslated') }),
    z.object({ ...more, kind: z.literal('changed'), parts: many(text(LONG)) }),
  ]);
const piece = translated({ of: text(LONG) });

const textRead = z.union([
  z.object({
    kind: z.literal('sections'),
    address: webLink,
    read: many(z.extend(place, { part: z.exactOptional(z.literal(true)) })),
    leftOut: many(place),
  }),
  z.object({
    kind: z.literal('abstract'),
    because: z.enum([...UNREAD, 'broken', 'foreign', 'no-room']),
  }),
]);

const reread = z.union([
  z.object({ kind: z.literal('done'), all: offset, read: offset, doubted: offset, cleared: offset }),
  z.object({ kind: z.literal('distrusted') }),
  z.object({ kind: z.literal('failed'), failure }),
]);

const sections = Object.fromEntries(SECTIONS.map((name) => [name, section])) as Record<
  SectionName,
  typeof section
>;

const spent = z.object({
  requests: offset,
  input: offset,
  output: offset,
  microUsd: z.number().check(z.minimum(0)),
  unpriced: z.exactOptional(z.object({ input: offset, output: offset })),
});

/** What a model wrote, without what is drawn of it. */
export const digestRow = z.object({
  id: text(1000),
  paper: paperKey,
  version: z.int().check(z.minimum(1), z.maximum(999)),
  language: text(40),
  engine: z.enum(['openai', 'built-in']),
  model: text(300),
  promptVersion: text(40),
  textRead: z.exactOptional(textRead),
  state,
  title: z.exactOptional(translated({ of: text(LONG) })),
  abstract: z.exactOptional(
    z.object({ of: text(20 * LONG), sentences: many(piece), failure: z.exactOptional(failure) }),
  ),
  affiliations: z.exactOptional(many(piece)),
  reread: z.exactOptional(reread),
  sections: z.object(sections),
  background: many(statement),
  code: many(z.object({ url: webLink, host: text(300) })),
  tags: many(text(100)),
  madeAt: instant,
  spent: z.exactOptional(spent),
});
