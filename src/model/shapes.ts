/**
 * Small readers of unknown data: each gives back a copy that holds what it knows and nothing else, or says what is
 * wrong and where.
 *
 * Promises: no getter of a foreign prototype, no name like `__proto__` and no cycle comes through, since only own
 * fields that are asked for are read, and lists are bounded. Far smaller in the browser than a schema library; tests
 * hold it against the schema.
 */

/** What is wrong; `path` leads to it, innermost last. */
export class ShapeError extends Error {
  readonly path: (string | number)[] = [];
}

export type Reader<T> = (value: unknown) => T;

const fail = (wanted: string): never => {
  throw new ShapeError(`is not ${wanted}`);
};

/** Reads a part, adding its name to what may be wrong with it. */
function within<T>(name: string | number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ShapeError) error.path.unshift(name);
    throw error;
  }
}

export const text =
  (most: number): Reader<string> =>
  (value) => {
    if (typeof value !== 'string') return fail('a text');
    return value.length <= most ? value : fail(`a text of at most ${most} characters`);
  };

export const number =
  (least: number, most: number): Reader<number> =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most ? value : fail(`a number from ${least} to ${most}`);

export const whole =
  (most: number): Reader<number> =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most
      ? (value as number)
      : fail(`a whole number from 0 to ${most}`);

export const oneOf =
  <T extends string | number>(...allowed: readonly T[]): Reader<T> =>
  (value) =>
    allowed.includes(value as T) ? (value as T) : fail(`one of ${allowed.join(', ')}`);

export const check =
  <T>(read: Reader<T>, is: (value: T) => boolean, wanted: string): Reader<T> =>
  (value) => {
    const known = read(value);
    return is(known) ? known : fail(wanted);
  };

export const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value) =>
    value === null ? null : read(value);

export const list =
  <T>(read: Reader<T>, most: number, least = 0): Reader<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most || value.length < least)
      return fail(`a list of ${least} to ${most}`);
    return Array.from(value, (item, i) => within(i, () => read(item)));
  };

/** Names outside our control as keys: the result has no prototype. */
export const record =
  <T>(read: Reader<T>, most: number): Reader<Record<string, T>> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('an object');
    const entries = Object.entries(value);
    if (entries.length > most) return fail(`an object of at most ${most} entries`);
    const read1 = ([key, item]: [string, unknown]): [string, T] => [key, within(key, () => read(item))];
    return Object.assign(Object.create(null), Object.fromEntries(entries.map(read1)));
  };

type Shape = Record<string, Reader<unknown>>;
type Read<S extends Shape> = { [K in keyof S]: ReturnType<S[K]> };

/** The fields of `shape`, and of `may` those that are there. */
export const object =
  <S extends Shape, M extends Shape = Record<never, never>>(
    shape: S,
    may: M = {} as M,
  ): Reader<Read<S> & Partial<Read<M>>> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('an object');
    const own = (key: string) => (Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
    const made: Record<string, unknown> = {};
    for (const [key, read] of Object.entries(shape)) made[key] = within(key, () => read(own(key)));
    for (const [key, read] of Object.entries(may)) {
      const given = own(key);
      if (given !== undefined) made[key] = within(key, () => read(given));
    }
    return made as Read<S> & Partial<Read<M>>;
  };
