import * as z from 'zod/mini';
import { DAY } from '../clock';
import { isSoundKey } from '../papers/keys';
import { isSoundList } from '../sources/lists';

/** Shapes that rows of many tables share. */
export const text = (most: number) => z.string().check(z.maxLength(most));

/** A time that has been; a clock may be a day ahead. */
export const instant = z.int().check(
  z.minimum(0),
  z.refine((at) => (at as number) <= Date.now() + DAY),
);
export const paperKey = z.string().check(z.refine((value) => isSoundKey(String(value))));
export const listId = z.string().check(z.refine((value) => isSoundList(String(value))));
export const date = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
