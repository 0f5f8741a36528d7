import { regions } from '../../vocabulary/areas.ts';
import { textOf } from '../document.ts';
import type { Statement } from '../recognise/statement.ts';
import { meaningOf } from '../vocabulary/meaning.ts';
import { mentionsIn, searchForm } from './areaNames.ts';

/** The statements under headings of one area; `null` for what stands under none. */
export interface AreaSection {
  area: string | null;
  statements: Statement[];
}

const longestHeading = 160;
/** Words that a heading can have beside the name of its area or region and still be its heading. */
const headingWords =
  /\b(mappa|multi agency public protection arrangements?|strategic management board|annual|regional|report|statistics|statistical|data|tables?|figures|numbers|areas?|region|local|section|part|chapter|appendix|annex|police|constabulary|overview|summary|introduction|total|year|ending|march|for|in|of|on|the|and|to|at|by|[ivx]+|[a-z]|\d+(st)?)\b/g;
/** Headings of everything that is of no one area, where they say nothing else. */
const ofNoArea =
  /^(the )?(regional|national|(whole |all )?regions?|all areas|england and wales|foreword|introduction|contents|glossary|appendix|annex|contacts?)\b/;
const regionNames = regions.map(searchForm);

/** What a heading says of the area of what follows: an area, none, or nothing. */
const areaSaid = (text: string): string | null | undefined => {
  if (text.length > longestHeading) return undefined;
  const plain = searchForm(text);
  const mentions = mentionsIn(text);
  const [area, other] = new Set(mentions.map((mention) => mention.area));
  const isTitle = meaningOf(text).grid !== undefined;
  if (area !== undefined && other === undefined) {
    const names = mentions.map(({ before, after }) => `${before} ${after}`)[0] ?? '';
    return isTitle || names.replace(headingWords, '').trim() === '' ? area : undefined;
  }
  if (other !== undefined) return isTitle ? null : undefined;
  const named = regionNames.find((name) => plain.includes(name));
  const rest = (named === undefined ? plain : plain.replace(named, '')).replace(headingWords, '');
  const isOwnHeading = ofNoArea.test(plain) || named !== undefined;
  return isOwnHeading && (isTitle || rest.trim() === '') ? null : undefined;
};

const isHeading = (statement: Statement): boolean =>
  statement.figures.length === 0 && statement.labels.length === 1;

/** Texts that stand at the head of page after page are no headings of what follows. */
const repeatedTexts = (statements: readonly Statement[]): Set<string> => {
  const seen = new Map<string, number>();
  for (const statement of statements.filter(isHeading)) {
    const text = textOf({ cells: statement.labels });
    seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, count]) => count > 2).map(([text]) => text));
};

/**
 * Parts the statements of a document at headings that name an area, a region or the nation. Names
 * one below another, as in a list of contents, are no headings. What stands under none, or under
 * that of a region, is of no area.
 */
export const sectionsByArea = (statements: readonly Statement[]): AreaSection[] => {
  const repeated = repeatedTexts(statements);
  const said = statements.map((statement) => {
    if (!isHeading(statement)) return undefined;
    const text = textOf({ cells: statement.labels });
    const area = areaSaid(text);
    return area === null && repeated.has(text) ? undefined : area;
  });
  const isListed = (place: number): boolean => {
    const near = [said[place - 1], said[place + 1]];
    return near.some((area) => typeof area === 'string' && area !== said[place]);
  };
  const sections = new Map<string | null, AreaSection>();
  let area: string | null = null;
  statements.forEach((statement, place) => {
    const own = said[place];
    if (own !== undefined) area = typeof own === 'string' && isListed(place) ? null : own;
    const section = sections.get(area) ?? { area, statements: [] };
    section.statements.push(statement);
    sections.set(area, section);
  });
  return [...sections.values()];
};
