import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { INVENTED } from './abstracts';

const run = (script: string, input: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('digest', () => {
  it('answers a line with a line', () => {
    const { title, abstract, primary } = INVENTED.combinatorics;
    const input = `${JSON.stringify({ title, abstract, categories: [primary] })}\n${JSON.stringify({ title, abstract })}`;
    const { stdout, status } = run('digest', input);
    expect(status).toBe(0);
    const [first, second] = linesOf(stdout);
    expect(first).toMatchObject({ engine: 'extractive', state: { kind: 'ready' } });
    expect(first.sections.methodology.statements).toHaveLength(1);
    expect(first.sections.tldr.statements[0].text).toMatch(/^We show that/);
    expect(second.state.kind).toBe('ready');
  });

  it('answers a broken line in its place, goes on, and ends with 1', () => {
    const good = JSON.stringify({ title: 't', abstract: 'One \u2028 two.' });
    const { stdout, stderr, status } = run(
      'digest',
      `\ufeff${good}\n\nnot json\n{"title": "t", "abstract": 5}\n${good}\n`,
    );
    expect(status).toBe(1);
    const answers = linesOf(stdout);
    expect(answers).toHaveLength(4);
    expect(answers[0].state).toEqual({ kind: 'short', sentences: 1 });
    expect(answers[1].error).toMatch(/^line 3: /);
    expect(answers[2].error).toMatch(/^line 4: abstract: /);
    expect(answers[3].state).toEqual({ kind: 'short', sentences: 1 });
    expect(stderr.trimEnd().split('\n')).toEqual([answers[1].error, answers[2].error]);
  });

  it('passes over a line too long to be a paper, and answers the others', () => {
    const good = JSON.stringify({ title: 't', abstract: 'One.' });
    const huge = JSON.stringify({ title: 't', abstract: 'x'.repeat(3_000_000) });
    const { stdout, status } = run('digest', `${good}\n${huge}\n${good}\n${huge}`);
    expect(status).toBe(1);
    expect(linesOf(stdout).map(({ error }) => error)).toEqual([
      undefined,
      'line 2: longer than 1000000 characters',
      undefined,
      'line 4: longer than 1000000 characters',
    ]);
  });

  it('answers thousands of papers in one go, in their order', () => {
    const papers = Array.from({ length: 3000 }, (_, i) => ({
      title: `Paper ${i}`,
      abstract: `We count to ${i}. Then we stop.`,
    }));
    const { stdout, status } = run('digest', papers.map((paper) => JSON.stringify(paper)).join('\n'));
    expect(status).toBe(0);
    expect(linesOf(stdout).map(({ paper }) => paper)).toEqual(papers.map((_, i) => `arxiv:line-${i + 1}`));
  });

  it('answers a line while the next is still to come', async () => {
    const running = spawn(process.execPath, ['--import', 'tsx', 'scripts/digest.ts']);
    running.stdout.setEncoding('utf8');
    const paper = (title: string) => `${JSON.stringify({ title, abstract: 'One.' })}\n`;
    for (const title of ['first', 'second']) {
      running.stdin.write(paper(title));
      const [answer] = await once(running.stdout, 'data');
      expect(linesOf(answer)).toHaveLength(1);
    }
    running.stdin.end();
    expect((await once(running, 'close'))[0]).toBe(0);
  });

  it('has nothing to say to nothing', () => {
    expect(run('digest', '')).toMatchObject({ stdout: '', status: 0 });
  });
});

describe('roles', () => {
  it('gives a role and a probability for each sentence', () => {
    const sentences = [
      'X is hard.',
      'In this paper, we propose Y.',
      'Experiments show that Y beats Z by 3%.',
    ];
    const { stdout, status } = run('roles', `${JSON.stringify({ sentences })}\n{"sentences": []}\n{}`);
    expect(status).toBe(1);
    const [answer, empty, broken] = linesOf(stdout);
    expect(answer.roles).toEqual(['background', 'objective', 'result']);
    expect(answer.probabilities).toHaveLength(3);
    expect(empty).toEqual({ roles: [], probabilities: [] });
    expect(broken.error).toMatch(/^line 3: sentences: /);
  });
});
