import type { Random } from '../random';
import type { EmpiricalField } from './field';
import { capital, decimal, titleCase } from './sentence';

interface Title {
  text: string;
  /** The method's own name, `Corvane`. */
  name: string;
  topic: string;
  description: string;
}

const NAME_STARTS =
  'Al Ar Bel Bri Cas Cor Dar Del Eid Fal Fen Gar Har Hel Is Jun Kel Lor Mar Ner Ond Per Quo Ros Sil Tan Ul Vel Wis Zar'.split(
    ' ',
  );
const NAME_ENDS =
  'a ant aris beam bine da den dex ette flow gate ia ica ine kit lis lume mark mix nis on ora path quill rune sign tide tor une vane way'.split(
    ' ',
  );

const CONDITIONS = [
  'Changing Conditions',
  'Tight Budgets',
  'Noisy Measurements',
  'Partial Observation',
  'Missing Data',
  'Sparse Sampling',
];

export function empiricalTitle(field: EmpiricalField, random: Random): Title {
  const name = random.pick(NAME_STARTS) + random.pick(NAME_ENDS);
  const topic = random.pick(field.topics);
  const [method, description] = random.pick(field.methods);
  const objects = titleCase(random.pick(field.objects));
  const condition = random.pick(CONDITIONS);
  const text = random.weighted([
    [`${name}: ${method} for ${titleCase(topic)}`, 5],
    [`${name}: ${titleCase(topic)} with ${objects}`, 4],
    [`${method} for ${objects} under ${condition}`, 3],
    [`Rethinking ${titleCase(topic)} under ${condition}: ${method} and Its Limits`, 2],
    [`When Does ${method} Help ${titleCase(topic)}? Evidence from ${objects}`, 2],
    [`${objects} and the Limits of ${titleCase(topic)} under ${condition}`, 2],
  ]);
  return { text, name, topic, description };
}

/** Background, trouble, method, how, results, and what follows: four to ten sentences. */
export function empiricalAbstract(field: EmpiricalField, title: Title, random: Random): string {
  const sentences = [
    ...random.sample(background(field, title, random), random.int(1, 2)),
    random.pick(trouble(field, random)),
    random.pick(method(title)),
    ...random.sample(field.steps, random.int(0, 2)),
    ...random.sample(results(field, title, random), random.int(1, 2)),
    ...discussion(field, random).slice(random.int(0, 2)),
  ];
  if (random.chance(0.18)) {
    const home = title.name.toLowerCase();
    sentences.push(`Code and data are available at https://github.com/${home}-project/${home}.`);
  }
  return sentences.map(capital).join(' ');
}

function background(field: EmpiricalField, { topic }: Title, random: Random): string[] {
  const objects = random.pick(field.objects);
  return [
    `${topic} is a central problem in ${field.area}.`,
    `${objects} are now used throughout ${field.area}, yet their failures are poorly understood.`,
    `In the last years, ${topic} has moved from a curiosity to a standard tool.`,
    `Progress in ${topic} has been driven by larger data sets, and the returns are diminishing.`,
    `Many applications of ${field.area} depend on ${topic}.`,
    `Recent work on ${topic} has turned to ${objects}.`,
    `How well ${objects} serve ${topic} is still debated.`,
  ];
}

function trouble(field: EmpiricalField, random: Random): string[] {
  const [first, second] = random.sample(field.troubles, 2);
  const [remedy, lack] = random.pick(field.remedies);
  return [
    `However, ${first}.`,
    `In practice, ${first}, and ${remedy} ${lack}.`,
    `Existing ${remedy} ${lack}, and ${second}.`,
    `Two obstacles remain: ${first}, and ${second}.`,
    `What is missing is a way to proceed when ${first}.`,
    `Despite this progress, ${first}.`,
    `It is unclear how to proceed when ${first}, because ${remedy} ${lack}.`,
  ];
}

function method({ name, description }: Title): string[] {
  return [
    `We propose ${name}, ${description}.`,
    `In this paper we introduce ${name}, ${description}.`,
    `To address this, we develop ${name}, ${description}.`,
    `Here we present ${name}, ${description}.`,
    `This work describes ${name}, ${description}.`,
  ];
}

function results(field: EmpiricalField, { name }: Title, random: Random): string[] {
  // Each sentence has a trial and a measure of its own: two sentences never say the same twice.
  const trials = random.sample(field.trials, 3);
  const measures = random.sample(field.measures, 3);
  const [first, second, third] = measures.map(([measure, better]) => {
    const from = random.int(30, 60);
    const to = better === 'higher' ? from + random.int(4, 18) : from - random.int(4, 18);
    const verb = better === 'higher' ? 'raises' : 'lowers';
    return {
      change: `${verb} ${measure}`,
      range: `from ${from}.${random.int(0, 9)} to ${to}.${random.int(0, 9)}`,
    };
  });
  const share = random.pick(['half', 'a third', 'a tenth']);
  return [
    `On ${trials[0]}, ${name} ${first?.change} by ${decimal(random, 2, 31)}% over the strongest baseline.`,
    `Experiments on ${trials[1]} show that ${name} ${second?.change} ${second?.range}.`,
    `Across ${trials[2]}, ${name} ${third?.change} by ${decimal(random, 3, 24)}% on average.`,
    `${name} matches the best previous result with ${share} of the ${field.cost}.`,
    `The improvement is significant in ${random.int(7, 11)} of 12 settings (p < 0.0${random.int(1, 5)}).`,
  ];
}

function discussion(field: EmpiricalField, random: Random): string[] {
  const finding = random.pick(field.findings);
  const lesson = random.pick(field.lessons);
  return random.pick([
    [`We find that ${finding}.`, `These results suggest that ${lesson}.`],
    [`An ablation shows that ${finding}.`, `Our findings imply that ${lesson}.`],
    [`Surprisingly, ${finding}.`, `We conclude that ${lesson}.`],
    [`Further analysis reveals that ${finding}.`, `This indicates that ${lesson}.`],
  ]);
}
