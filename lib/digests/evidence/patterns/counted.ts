/** Kinds of things that are counted, each with what else it is called. Two of them are not the same number of the same. */
export const KINDS: RegExp[] = `
tokens? | words? | characters?|letters? | sentences? | paragraphs? | documents?|articles?|papers?|texts?|abstracts? | pages?
images?|pictures?|photos?|photographs? | frames? | videos?|clips? | pixels?|voxels?
queries|query|requests?|questions?|prompts? | answers?|responses? | nodes?|vertices|vertex | edges?|links? | layers? | heads?
parameters?|weights? | neurons? | epochs? | steps?|iterations? | users?|players? | sessions?
patients?|participants?|subjects?|individuals?|persons?|people|volunteers?|adults?|children|women|men|students?|respondents?|cases
households?|families | firms?|companies | countries|nations? | cities|towns? | schools? | hospitals?|cent(?:re|er)s? | villages?
genes? | proteins? | cells? | species | galaxies|galaxy | stars? | planets? | clusters? | electrons? | photons?
qubits? | bits? | bytes? | gpus?|cpus?|cores?|processors? | robots? | agents? | bees | birds? | mice|rats?|animals?
dollars? | euros? | stations? | sites? | trees? | knots? | dimensions? | languages?
`
  .trim()
  .split(/[ \n]*(?: \| |\n)[ \n]*/)
  .map((names) => new RegExp(`^(?:${names})$`));

/** A noun in the plural, which ends a row of them; “previous” and “analysis” are none. */
export const PLURAL = /(?:[^siu]|[cg]pu)s$|^(?:people|children|women|men|mice)$/;
