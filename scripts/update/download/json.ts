/** JSON of any shape: what another host sends is looked at before it is used. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A member of an object; `undefined` if there is none, or if it is no object. */
export const member = (json: Json | undefined, ...path: string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (found, name) =>
      typeof found === 'object' && found !== null && !Array.isArray(found)
        ? found[name]
        : undefined,
    json,
  );

/** A list, empty where there is none. */
export const listOf = (json: Json | undefined): Json[] => (Array.isArray(json) ? json : []);

/** A text, empty where there is none. */
export const textOf = (json: Json | undefined): string => (typeof json === 'string' ? json : '');
