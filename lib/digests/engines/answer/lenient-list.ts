import * as z from 'zod/mini';

/** More is no answer to what was asked. */
const MOST = 200;
/** A number as models write it: `3`, `"S3"`, `"[3]"`. */
const NUMBER = /^\D{0,3}(\d{1,4})\D{0,2}$/;

/** A number that stood in brackets before what is answered to; whole. */
export const numberId = z.pipe(
  z.transform((given) => (typeof given === 'string' ? Number(NUMBER.exec(given)?.[1]) : given)),
  z.int(),
);

/** A list of which what cannot be read is left out: whoever asked sees what has not come. */
export const lenientList = <Each extends z.ZodMiniType>(each: Each) =>
  z.pipe(
    z.transform((given) => (Array.isArray(given) ? given.slice(0, MOST) : [])),
    z.pipe(
      z.array(z.unknown()),
      z.transform((list: unknown[]) =>
        list.flatMap((one) => {
          const read = z.safeParse(each, one);
          return read.success ? [read.data as z.output<Each>] : [];
        }),
      ),
    ),
  );
