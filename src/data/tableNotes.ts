import { qualities } from '../vocabulary/quality.ts';
import { statuses } from '../vocabulary/status.ts';
import type { comparisonColumns } from './comparisonDecode.ts';
import type { publishedTables } from './engine/publishedTables.ts';

/** What a table and each of its columns hold, in plain words. */
export interface TableNote<Column extends string = string> {
  /** One sentence. */
  about: string;
  columns: Record<Column, string>;
}

type Published = typeof publishedTables;
type PublishedNotes = { [Name in keyof Published]: TableNote<Published[Name][number]> };

/** The columns that free queries have beside those of the published comparison. */
export const intervalColumns = ['interval_low', 'interval_high'] as const;
type ComparisonNote = TableNote<
  (typeof comparisonColumns)[number] | (typeof intervalColumns)[number]
>;

const area = 'Name of the area, or England and Wales.';
const areaCode = 'ONS code of the area; K04000001 is England and Wales.';
const yearEnding =
  'Year of the 31 March that ends the reporting year: 2023 is April 2022 to March 2023.';
const figureKind = 'Kind of figure, such as eligible, managed_level_2_3 or returned_to_custody.';
const category =
  '1 (sexual), 2 (violent), 3 (other dangerous), 4 (terrorism) or all; 2+3 and 1+2 where a source gave two as one.';
const level = 'Level of management: 1, 2, 3, 2+3 or all.';
const quality = `How the figure was read, strongest first: ${qualities.join(', ')}.`;
const sourceNumber =
  'Number of the source; the table sources names it. From 1,000,000 on: a report you added.';
const measureId = 'Id of a measure; the table measures explains it.';

/** The tables of free queries, with a note on every column: the one place where they are described. */
export const tableNotes: { comparison: ComparisonNote } & PublishedNotes = {
  comparison: {
    about:
      'The figures of every view: each measure, area and year once, with its 95% interval. Start here; filter by measure.',
    columns: {
      measure: measureId,
      area,
      area_code: areaCode,
      year_ending: yearEnding,
      status: `Why there is a number or none: ${statuses.join(', ')}.`,
      value:
        'numerator / denominator × per, in the unit of the measure, not rounded; a count is its numerator. a rate published without its count stands as it was published. NULL unless the status is held, zero or published_rate.',
      value_low:
        'The value with the largest denominator possible, where only bounds of it are known; else the value.',
      value_high:
        'The value with the smallest denominator possible, where only bounds of it are known; else the value.',
      interval_low: 'Lower bound of the 95% interval of the value, in the same unit.',
      interval_high: 'Upper bound of the 95% interval of the value, in the same unit.',
      numerator:
        'What is counted: people, orders or events. NULL where a rate was published without its count.',
      numerator_low:
        'The numerator, or the smallest count that a rate published without its count allows.',
      numerator_high:
        'The numerator, or the largest count that a rate published without its count allows.',
      denominator:
        'What the numerator is divided by: people; the middle where only bounds are known. NULL for a count.',
      denominator_low: 'Lower bound of what is known of the denominator.',
      denominator_high: 'Upper bound of what is known of the denominator.',
      denominator_kind:
        'population (held), implied (by a count and its published rate), between (the populations held before and after) or figure (of the same tables).',
      denominator_mid_year: 'Mid-year of the population used, where it is known and no census.',
      denominator_of:
        'Which population was used, such as mid-2018 or census-2021, where it is known.',
      one_base_denominator:
        'Residents aged 10 and over at the mid-year before, all years on the base of the 2021 Census.',
      one_base_estimated: 'Whether that is an estimate from the rebased population of all ages.',
      published_value: 'The rate as its source printed it, rounded, where there is one.',
      quality: `The weakest quality among the figures used: ${qualities.join(', ')}, strongest first.`,
      sources: 'Numbers of the sources of all figures used, separated by a space.',
      added_up: 'Whether a total was added up from its held parts.',
      flag: 'What the checks found of a figure used, in sentences; NULL if nothing.',
      note: 'Why there is no number, or what to know about it.',
    },
  },
  measures: {
    about: 'What each measure is and how it is made: value = numerator / denominator × per.',
    columns: {
      id: 'Id of the measure, as in comparison.measure; it does not change between releases.',
      family: 'Group of the measure: rate, recall, level_share, per_category_1, mix or count.',
      title: 'Title of the measure.',
      short_title: 'Title for a narrow place.',
      sentence: 'One sentence that says what is measured.',
      unit: 'Unit of the value.',
      numerator_measure: 'Kind of figure that is counted.',
      numerator_category: 'Category of the numerator.',
      numerator_level: 'Level of the numerator.',
      denominator_kind: 'population, figure (of the same tables) or none (a count).',
      denominator_measure: 'Kind of figure that it is divided by, if any.',
      denominator_category: 'Category of the denominator.',
      denominator_level: 'Level of the denominator.',
      per: '1, 100, 1,000 or 100,000.',
      period: 'snapshot (on 31 March) or yearly (over the year that ends then).',
      interval_method: 'How the 95% interval is found: poisson, wilson or ratio.',
      decimals: 'Decimals with which a value is shown.',
    },
  },
  figures: {
    about: 'The figures as printed in their sources, one each: what every measure is made from.',
    columns: {
      area,
      area_code: areaCode,
      year_ending: yearEnding,
      measure: figureKind,
      category,
      level,
      value: 'The figure: a count, or a rate that the source printed ready-made.',
      quality,
      source: sourceNumber,
    },
  },
  readings: {
    about: 'Every reading of a figure, also those that lost against a stronger source.',
    columns: {
      area,
      area_code: areaCode,
      year_ending: yearEnding,
      measure: figureKind,
      category,
      level,
      value: 'The figure as this source gives it.',
      quality,
      source: sourceNumber,
      chosen: 'Whether this reading is the one in figures.',
    },
  },
  areas: {
    about: 'The 42 areas, and England and Wales.',
    columns: {
      area,
      area_code: areaCode,
      further_codes: 'Further ONS codes of the area: London has two police forces.',
      country: 'England, Wales or both.',
      region: 'Region of England, or Wales.',
      aliases: 'Other names in reports.',
      longitude: 'Longitude of the middle of the area, in degrees.',
      latitude: 'Latitude of the middle of the area, in degrees.',
      is_nation: 'Whether it is England and Wales, and not an area.',
    },
  },
  populations: {
    about:
      'Residents by the estimates and the census of the Office for National Statistics, each edition apart.',
    columns: {
      area,
      area_code: areaCode,
      population_of: 'What is counted: mid-2018 for 30 June 2018, or census-2021.',
      mid_year: 'Year of the 30 June of the estimate; NULL for a census.',
      edition: 'Which edition it is, in words.',
      population: 'Residents of all ages.',
      population_10_plus: 'Residents aged 10 and over; NULL where it is not held.',
      source: sourceNumber,
    },
  },
  denominator_years: {
    about:
      'Which population the Ministry divided by in each year, and how many published rates it reproduces.',
    columns: {
      year_ending: yearEnding,
      population_of: 'The population, as in the table populations.',
      mid_year: 'Year of the estimate; NULL for a census.',
      edition: 'Its edition, as in the table populations.',
      one_in_n:
        'Whether a published "one in every N" is the inverse of the count or of the rounded rate.',
      rates_tested: 'How many published rates could be computed again.',
      rates_reproduced: 'How many of them come out as published.',
      note: 'How this is known.',
      source: sourceNumber,
    },
  },
  one_base_populations: {
    about:
      'Residents aged 10 and over at the mid-year before each March, all years on the base of the 2021 Census.',
    columns: {
      area,
      area_code: areaCode,
      year_ending: yearEnding,
      mid_year: 'Year of the estimate.',
      population_10_plus: 'Residents aged 10 and over.',
      is_estimated:
        'Whether it is the first edition times what rebasing did to the population of all ages.',
      source: sourceNumber,
    },
  },
  sources: {
    about: 'The documents and pages in which figures were read.',
    columns: {
      source: 'Number of the source; it does not change between releases.',
      title: 'Title of the document or page.',
      url: 'Its address; empty where none is known.',
    },
  },
  breaks: {
    about: 'Years from which a series can no longer be compared with the years before.',
    columns: {
      measure: measureId,
      area: 'Name of the area or nation; all where it holds for all.',
      year_ending: 'First year after the break.',
      base: 'published, one or both: on which population base of rates the break stands.',
      title: 'The break in a few words.',
      reason: 'What changed.',
      source: sourceNumber,
      source_title: 'Title of the source that says so.',
      source_url: 'Address of that source.',
    },
  },
  flags: {
    about: 'What is odd about single figures: large steps, values far from their neighbours.',
    columns: {
      area,
      year_ending: yearEnding,
      measure: figureKind,
      category,
      level,
      kind: 'large_step, far_from_neighbours, does_not_add_up, published_rate_differs or sources_differ.',
      note: 'What was noticed, with the numbers.',
    },
  },
  cell_rules: {
    about: 'Cells of the published tables that cannot hold a figure; * stands for every one.',
    columns: {
      measure: 'Kind of figure, or *.',
      category: 'Category, or *.',
      level: 'Level, or *.',
      area_scope: 'all, areas (not the nation) or nation.',
      year_from: 'First year of the rule; NULL: from the beginning.',
      year_to: 'Last year of the rule; NULL: until further notice.',
      status: 'not_applicable or not_published.',
      reason: 'Why there is no figure.',
      source: sourceNumber,
    },
  },
  set_aside: {
    about: 'Figures that did not fit and take part in nothing, each with the reason.',
    columns: {
      area,
      area_code: areaCode,
      year_ending: yearEnding,
      measure: 'Kind of figure, also one that is not in the tables.',
      category,
      level,
      value: 'The figure as the source gives it.',
      quality: 'doubtful, or how the figure was read.',
      source: sourceNumber,
      reason: 'Why it was set aside.',
    },
  },
};

/** The names of the tables of free queries, in the order in which they are shown. */
export const queryTableNames: readonly string[] = Object.keys(tableNotes);
