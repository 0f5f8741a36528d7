/** A question on the held data, with the query that answers it. */
export interface WorkedQuery {
  id: string;
  question: string;
  /** What the answer shows, in a sentence. */
  shows: string;
  /** What to know before believing it, in a sentence. */
  caveat: string;
  sql: string;
}

const identification =
  'A higher rate can mean more identification or recording as much as more offending.';

/** Ten questions of researchers, journalists and boards, each with a query that answers it. */
export const workedQueries: readonly WorkedQuery[] = [
  {
    id: 'highest-rates',
    question: 'Where were the Category 1 rates highest in 2020?',
    shows:
      'Every area with a rate for March 2020, from the highest, with its count where that is held, its population and its 95% interval.',
    caveat: `Intervals of neighbouring areas overlap, so their order is uncertain. ${identification}`,
    sql: `SELECT area, value AS rate_per_100000, interval_low, interval_high, numerator AS people, denominator AS population_10_plus, status
FROM comparison
WHERE measure = 'category_1_rate' AND year_ending = 2020
  AND value IS NOT NULL AND area <> 'England and Wales'
ORDER BY rate_per_100000 DESC`,
  },
  {
    id: 'over-the-years',
    question: 'How did the Category 1 count of three areas and the nation change?',
    shows:
      'The Category 1 counts of Cleveland, Durham, Northumbria and the nation year by year, each as a per cent of its own count in 2011, and what awaits a check.',
    caveat:
      'Years that are not held are missing from the lines; the counts themselves are of different size.',
    sql: `SELECT area, year_ending,
  round(100 * value / first(value) OVER (PARTITION BY area ORDER BY year_ending), 1) AS per_cent_of_2011, flag
FROM comparison
WHERE measure = 'category_1_count' AND value > 0 AND year_ending >= 2011
  AND area IN ('Cleveland', 'Durham', 'Northumbria', 'England and Wales')
ORDER BY area, year_ending`,
  },
  {
    id: 'largest-changes',
    question: 'Which areas’ Category 1 counts grew most between 2019 and 2023?',
    shows:
      'The counts of both years and the change between them, in people and in per cent, for areas with both.',
    caveat:
      'Only areas with a figure for both years are in it; a change in recording counts as growth here.',
    sql: `SELECT area, round(100 * (late.value / early.value - 1), 1) AS change_per_cent,
  early.value AS count_2019, late.value AS count_2023, late.value - early.value AS change_in_people
FROM comparison AS early
JOIN comparison AS late USING (area, measure)
WHERE measure = 'category_1_count' AND early.year_ending = 2019 AND late.year_ending = 2023
  AND early.value > 0 AND late.value IS NOT NULL
ORDER BY change_per_cent DESC`,
  },
  {
    id: 'recall',
    question: 'How often were people managed at Level 2 or 3 returned to custody?',
    shows:
      'Every recall ratio held: returns to custody per 100 people managed at Level 2 or 3, with both numbers and the interval.',
    caveat:
      'One person can be returned more than once, and few areas publish both numbers: this is no sample of the country.',
    sql: `SELECT area || ' ' || year_ending AS area_and_year, round(value, 1) AS returns_per_100,
  round(interval_low, 1) AS interval_low, round(interval_high, 1) AS interval_high,
  numerator AS returns, denominator AS managed_at_level_2_or_3
FROM comparison
WHERE measure = 'recall_ratio' AND value IS NOT NULL
ORDER BY returns_per_100 DESC`,
  },
  {
    id: 'coverage',
    question: 'How many areas’ Category 1 counts are held for each year?',
    shows: 'The number of areas whose count is held, year by year.',
    caveat:
      'An area without a figure has mostly published one that has not been found yet: not held is not zero.',
    sql: `SELECT year_ending, count(value) AS areas_held
FROM comparison
WHERE measure = 'category_1_count' AND area <> 'England and Wales'
GROUP BY year_ending
ORDER BY year_ending`,
  },
  {
    id: 'regions',
    question: 'How does the Category 1 rate of 2020 differ between regions?',
    shows:
      'People in Category 1 of a region’s held areas per 100,000 of their residents aged 10 and over, with the number of areas.',
    caveat:
      'Regions are sums of the areas held, not of all their areas; no interval is worked out for the sums.',
    sql: `SELECT region, round(100000 * sum(numerator) / sum(denominator), 1) AS rate_per_100000,
  sum(numerator) AS people, sum(denominator) AS population_10_plus, count(*) AS areas
FROM comparison
JOIN areas USING (area_code)
WHERE measure = 'category_1_rate' AND year_ending = 2020
  AND value IS NOT NULL AND NOT is_nation
GROUP BY region
ORDER BY rate_per_100000 DESC`,
  },
  {
    id: 'published-rates',
    question: 'Do the published Category 1 rates agree with the ones computed here?',
    shows:
      'Rates as printed beside rates from the count and the population, widest apart first, where the population is held.',
    caveat:
      'A difference of up to half a unit is rounding; a larger one can mean another mid-year or a misprint.',
    sql: `SELECT area, year_ending, round(value - published_value, 2) AS difference,
  published_value, round(value, 2) AS computed_value
FROM comparison
WHERE measure = 'category_1_rate' AND denominator_kind = 'population'
  AND published_value IS NOT NULL AND value IS NOT NULL
ORDER BY abs(difference) DESC, area, year_ending`,
  },
  {
    id: 'sources',
    question: 'Which sources give the most figures?',
    shows: 'The sources with the number of figures read in each, and the years they cover.',
    caveat:
      'Press items quote official figures, but now and then misquote them: quality says how each was read.',
    sql: `SELECT title, count(*) AS figures, min(year_ending) AS first_year, max(year_ending) AS last_year,
  string_agg(DISTINCT quality, ', ') AS quality, url
FROM figures
JOIN sources USING (source)
GROUP BY ALL
ORDER BY figures DESC
LIMIT 20`,
  },
  {
    id: 'conflicts',
    question: 'Where do sources contradict each other, and which figures look odd?',
    shows:
      'Every figure with a remark: large steps, values far from their neighbours, sources that differ.',
    caveat: 'A remark is no mistake: large steps happen, and the figure stays in the comparison.',
    sql: `SELECT kind, area, year_ending, flags.measure, category, level, value, flags.note, title AS source
FROM flags
LEFT JOIN figures USING (area, year_ending, measure, category, level)
LEFT JOIN sources USING (source)
ORDER BY kind, area, year_ending`,
  },
  {
    id: 'one-area',
    question: 'What is held of Leicestershire in 2023, measure by measure?',
    shows:
      'Each measure of one area and year with its value, unit, interval and sources; change the name and year for another.',
    caveat: 'Counts of a few people have wide intervals; status tells zero from what is not held.',
    sql: `SELECT title, status, round(value, decimals) AS value, unit,
  round(interval_low, decimals) AS interval_low, round(interval_high, decimals) AS interval_high,
  numerator, denominator, comparison.note
FROM comparison
JOIN measures ON measures.id = comparison.measure
WHERE area = 'Leicestershire' AND year_ending = 2023
ORDER BY family, title`,
  },
];
