import { areaOfCode, nation, regions } from '../../vocabulary/areas.ts';
import { mentionsIn, searchForm } from '../find/areaNames.ts';

/** What the name at the head of a row stands for. */
export type Place =
  | { kind: 'area'; name: string }
  | { kind: 'nation'; name: string }
  /** A region or country, or a total that does not say of what. */
  | { kind: 'region'; name: string }
  /** The National Security Division, which manages Category 4 for all areas. */
  | { kind: 'security'; name: string }
  | { kind: 'total'; name: string };

const footnotes =
  /\[[^\]]*\]|\(\w{1,2}\)|\((note|notes)[^)]*\)|[\u00b9\u00b2\u00b3\u2070-\u2079*†‡§]/g;
const ofArea = /^((mappa|police|constabulary|area|region|force|total)( |$))+$/;
const nationForms = new Set([
  searchForm(nation.name),
  'national',
  'national total',
  'national figure',
  'all areas',
  'total all areas',
  'mappa total',
  'cymru a lloegr',
  'lloegr a chymru',
]);
/** Names that tables give to areas, besides those of the vocabulary. */
const namesInTables = new Map([
  ['metropolitan', 'London'],
  ['met', 'London'],
  ['met police', 'London'],
  ['metropolitan and city of london', 'London'],
  ['metropolitan and city of london police', 'London'],
  ['greater london', 'London'],
  ['hampshire and iow', 'Hampshire and Isle of Wight'],
  ['hampshire and the isle of wight', 'Hampshire and Isle of Wight'],
  ['gogledd cymru', 'North Wales'],
  ['de cymru', 'South Wales'],
]);
const securityForms =
  /^(the )?(hmpps )?national security (division|unit|directorate)( nsd)?$|^nsd$/;
const regionForms = new Set(
  [...regions, 'England', 'Wales', 'East', 'South', 'North', 'Yorkshire and Humber'].map(
    searchForm,
  ),
);
const mostLetters = 80;

/** Whether an area has the name of a region, as London and the West Midlands have. */
export const isRegionName = (name: string): boolean => regionForms.has(searchForm(name));

const regionNames = new RegExp(String.raw`\b(${regions.map(searchForm).join('|')})\b`);

/** Whether a text names a region, or Wales without England. */
export const namesRegion = (text: string): boolean =>
  regionNames.test(searchForm(text).replace(/\bengland and wales\b/g, ' '));

/** The place that a cell names; `undefined` if it says anything else. */
export const placeOf = (text: string): Place | undefined => {
  if (text === '' || text.length > mostLetters) return undefined;
  const code = /^[EWK]\d{8}$/.test(text.trim()) ? text.trim() : '';
  if (code !== '') {
    const area = areaOfCode(code);
    if (area !== undefined) return { kind: 'area', name: area.name };
    return code === nation.code
      ? { kind: 'nation', name: nation.name }
      : { kind: 'region', name: code };
  }
  const plain = searchForm(text.replace(footnotes, ' ')).replace(/(?<=[a-z]) ?\d{1,2}$/, '');
  const bare = plain.replace(/^(grand |overall )?total (for )?(?=.)/, '').replace(/ total$/, '');
  if (nationForms.has(plain) || nationForms.has(bare)) return { kind: 'nation', name: nation.name };
  if (securityForms.test(bare)) return { kind: 'security', name: text.trim() };
  const inTables = namesInTables.get(bare.replace(/ (mappa|area|police)$/, ''));
  if (inTables !== undefined) return { kind: 'area', name: inTables };
  if (/^(grand |overall )?(total|cyfanswm)$/.test(plain))
    return { kind: 'total', name: text.trim() };
  const isSum = bare !== plain;
  const isNamedRegion = regionForms.has(bare.replace(/ region$/, '')) && bare !== plain;
  if (isNamedRegion || / region$/.test(plain)) return { kind: 'region', name: text.trim() };
  const [mention, more] = mentionsIn(bare);
  const isAlone =
    mention !== undefined &&
    more === undefined &&
    mention.before === '' &&
    (mention.after === '' || ofArea.test(mention.after));
  if (isAlone) return { kind: 'area', name: mention.area };
  if (regionForms.has(bare)) return { kind: 'region', name: text.trim() };
  return isSum && mention !== undefined ? { kind: 'region', name: text.trim() } : undefined;
};
