-- The definition of every measure: one statement that makes the rows of the comparison from the
-- view cells (cells.sql, run before it) and the tables areas, populations, denominator_years,
-- measures and cell_rules, each named as its Parquet file. It runs unchanged on native DuckDB and
-- on DuckDB-WASM: core functions only.
--
-- value = numerator / denominator * per.
CREATE OR REPLACE VIEW comparison AS
WITH
-- Worked out once; a view named several times would be worked out as often.
cell AS MATERIALIZED (FROM cells),
-- What a published rate says of the population behind it. A rate is rounded to its last printed
-- place, so it stands for everything within half a unit of it.
rates AS (
  SELECT
    area, year_ending, value, weakness, sources, 'category_1_rate' AS shown_with,
    CASE
      WHEN value = floor(value) THEN CAST(0.5 AS DOUBLE)
      WHEN value = floor(value * 10 + CAST(0.5 AS DOUBLE)) / 10 THEN CAST(0.05 AS DOUBLE)
      ELSE CAST(0.005 AS DOUBLE)
    END AS half_unit
  FROM cell
  WHERE measure = 'category_1_rate_10_plus'
),
one_in_n AS (
  SELECT area, year_ending, value, weakness, sources, 'category_1_rate' AS shown_with
  FROM cell
  WHERE measure = 'category_1_one_in_n_10_plus'
),
implied_bounds AS (
  SELECT
    counted.area, counted.year_ending,
    counted.value / (rates.value + half_unit) * 100000 AS rate_low,
    counted.value / (rates.value - half_unit) * 100000 AS rate_high,
    counted.value * (one_in_n.value - CAST(0.5 AS DOUBLE)) AS n_low,
    counted.value * (one_in_n.value + CAST(0.5 AS DOUBLE)) AS n_high,
    greatest(counted.weakness, coalesce(rates.weakness, 1), coalesce(one_in_n.weakness, 1)) AS weakness,
    list_concat(
      list_concat(counted.sources, coalesce(rates.sources, [])), coalesce(one_in_n.sources, [])
    ) AS sources
  FROM cell AS counted
  LEFT JOIN rates
    ON rates.area = counted.area AND rates.year_ending = counted.year_ending
  LEFT JOIN one_in_n
    ON one_in_n.area = counted.area AND one_in_n.year_ending = counted.year_ending
  WHERE counted.measure = 'eligible' AND counted.category = '1' AND counted.level = 'all'
    AND counted.value > 0 AND (rates.value > 1 OR one_in_n.value > 1)
),
-- Both rates held: what they have in common, or all of both where they contradict each other.
implied AS (
  SELECT
    area, year_ending, weakness, sources, contradictory,
    CASE WHEN contradictory THEN least(rate_low, n_low)
      ELSE greatest(coalesce(rate_low, n_low), coalesce(n_low, rate_low)) END AS low,
    CASE WHEN contradictory THEN greatest(rate_high, n_high)
      ELSE least(coalesce(rate_high, n_high), coalesce(n_high, rate_high)) END AS high
  FROM (
    SELECT *, coalesce(rate_low > n_high OR n_low > rate_high, false) AS contradictory
    FROM implied_bounds
  )
),
population_known AS (
  SELECT
    areas.area, used.year_ending, CAST(used.mid_year AS INTEGER) AS mid_year,
    CAST(populations.population_10_plus AS DOUBLE) AS population,
    [CAST(populations.source AS INTEGER)] AS sources
  FROM denominator_years AS used
  CROSS JOIN areas
  LEFT JOIN populations ON populations.area = areas.area AND populations.mid_year = used.mid_year
),

-- One row for every measure, area and year in which any figure is held.
grid AS (
  SELECT
    measures.id, measures.per,
    measures.numerator_measure, measures.numerator_category, measures.numerator_level,
    measures.denominator_kind, measures.denominator_measure, measures.denominator_category,
    measures.denominator_level,
    areas.area, areas.area_code, areas.is_nation, years.year_ending
  FROM measures
  CROSS JOIN areas
  CROSS JOIN (SELECT DISTINCT year_ending FROM cell) AS years
),
rules AS (
  SELECT grid.id, grid.area, grid.year_ending, min(cell_rules.status) AS status, min(cell_rules.reason) AS reason
  FROM grid
  JOIN cell_rules
    ON cell_rules.measure IN ('*', grid.numerator_measure)
    AND cell_rules.category IN ('*', grid.numerator_category)
    AND cell_rules.level IN ('*', grid.numerator_level)
    AND (cell_rules.area_scope = 'all' OR (cell_rules.area_scope = 'nation') = grid.is_nation)
    AND grid.year_ending >= coalesce(cell_rules.year_from, grid.year_ending)
    AND grid.year_ending <= coalesce(cell_rules.year_to, grid.year_ending)
  GROUP BY ALL
),
gathered AS (
  SELECT
    grid.id AS measure, grid.area, grid.area_code, grid.year_ending, grid.per,
    grid.denominator_kind AS wanted,
    numerators.value AS numerator, numerators.weakness AS numerator_weakness,
    numerators.sources AS numerator_sources, coalesce(numerators.added_up, false) AS numerator_added_up,
    CASE
      WHEN grid.denominator_kind = 'figure' AND denominators.value IS NOT NULL THEN 'figure'
      WHEN grid.denominator_kind <> 'population' OR numerators.value IS NULL THEN NULL
      WHEN population_known.population IS NOT NULL THEN 'population'
      WHEN implied.low IS NOT NULL THEN 'implied'
    END AS denominator_kind,
    denominators.value AS figure, denominators.weakness AS figure_weakness,
    denominators.sources AS figure_sources, coalesce(denominators.added_up, false) AS figure_added_up,
    population_known.population, population_known.sources AS population_sources,
    CASE WHEN grid.denominator_kind = 'population' THEN population_known.mid_year END AS mid_year,
    implied.low AS implied_low, implied.high AS implied_high, implied.weakness AS implied_weakness,
    implied.sources AS implied_sources, implied.contradictory,
    rates.value AS published_value, rates.half_unit AS published_half_unit,
     rates.sources AS published_sources, one_in_n.value AS published_n,
    rules.status AS rule_status, rules.reason AS rule_reason
  FROM grid
  LEFT JOIN cell AS numerators
    ON numerators.area = grid.area AND numerators.year_ending = grid.year_ending
    AND numerators.measure = grid.numerator_measure
    AND numerators.category = grid.numerator_category AND numerators.level = grid.numerator_level
  LEFT JOIN cell AS denominators
    ON denominators.area = grid.area AND denominators.year_ending = grid.year_ending
    AND denominators.measure = grid.denominator_measure
    AND denominators.category = grid.denominator_category
    AND denominators.level = grid.denominator_level
  LEFT JOIN population_known
    ON population_known.area = grid.area AND population_known.year_ending = grid.year_ending
  LEFT JOIN implied ON implied.area = grid.area AND implied.year_ending = grid.year_ending
  LEFT JOIN rates
    ON rates.area = grid.area AND rates.year_ending = grid.year_ending
    AND rates.shown_with = grid.id
  LEFT JOIN one_in_n
    ON one_in_n.area = grid.area AND one_in_n.year_ending = grid.year_ending
    AND one_in_n.shown_with = grid.id
  LEFT JOIN rules
    ON rules.id = grid.id AND rules.area = grid.area AND rules.year_ending = grid.year_ending
),
judged AS (
  SELECT
    *,
    CASE denominator_kind
      WHEN 'figure' THEN figure WHEN 'population' THEN population WHEN 'implied' THEN implied_low
    END AS denominator_low,
    CASE denominator_kind
      WHEN 'figure' THEN figure WHEN 'population' THEN population WHEN 'implied' THEN implied_high
    END AS denominator_high,
    CASE denominator_kind
      WHEN 'figure' THEN figure_weakness WHEN 'implied' THEN implied_weakness ELSE 0
    END AS denominator_weakness,
    CASE denominator_kind
      WHEN 'figure' THEN figure_sources WHEN 'population' THEN population_sources
      WHEN 'implied' THEN implied_sources
    END AS denominator_sources,
    CASE
      WHEN numerator IS NULL THEN coalesce(rule_status, 'not_held')
      WHEN wanted <> 'none' AND denominator_kind IS NULL THEN 'not_held'
      WHEN denominator_kind = 'figure' AND figure = 0 THEN 'not_applicable'
      WHEN numerator = 0 THEN 'zero'
      ELSE 'held'
    END AS status
  FROM gathered
),
valued AS (
  SELECT
    *,
    status IN ('held', 'zero') AS has_value,
    CASE WHEN denominator_kind = 'implied' THEN (denominator_low + denominator_high) / 2
      ELSE denominator_low END AS denominator,
    greatest(coalesce(numerator_weakness, 0), denominator_weakness) AS weakness,
    CASE
      WHEN coalesce(numerator_sources, denominator_sources, published_sources) IS NOT NULL
        THEN list_sort(list_distinct(list_concat(
          list_concat(coalesce(numerator_sources, []), coalesce(denominator_sources, [])),
          coalesce(published_sources, []))))
    END AS source_list
  FROM judged
)
SELECT
  measure, area, area_code, year_ending, status,
  CASE WHEN has_value THEN
    CASE WHEN wanted = 'none' THEN numerator ELSE numerator / denominator * per END
  END AS value,
  CASE WHEN has_value THEN
    CASE WHEN wanted = 'none' THEN numerator ELSE numerator / denominator_high * per END
  END AS value_low,
  CASE WHEN has_value THEN
    CASE WHEN wanted = 'none' THEN numerator ELSE numerator / denominator_low * per END
  END AS value_high,
  numerator, denominator, denominator_low, denominator_high, denominator_kind,
  CASE WHEN denominator_kind IN ('population', 'implied') THEN mid_year END AS denominator_mid_year,
  published_value,
  CASE weakness WHEN 1 THEN 'report' WHEN 2 THEN 'bulletin' WHEN 3 THEN 'press' WHEN 4 THEN 'inferred'
  END AS quality,
  array_to_string(source_list, ' ') AS sources,
  numerator_added_up OR figure_added_up AS added_up,
  CASE
    WHEN numerator IS NULL AND rule_status IS NOT NULL THEN rule_reason
    WHEN numerator IS NULL AND published_value IS NOT NULL
      THEN 'Published rate ' || printf('%g', published_value) || '; the count is not held.'
    WHEN numerator IS NULL AND published_n IS NOT NULL
      THEN 'Published as one in every ' || format('{:,}', CAST(published_n AS BIGINT)) || '; the count is not held.'
    WHEN numerator IS NULL AND wanted = 'figure' AND figure IS NOT NULL
      THEN 'Denominator held; numerator not held.'
    WHEN numerator IS NULL AND wanted = 'figure' THEN 'Neither numerator nor denominator is held.'
    WHEN numerator IS NULL THEN 'Count not held.'
    WHEN status = 'not_held' AND wanted = 'population'
      THEN 'Count held (' || format('{:,}', CAST(numerator AS BIGINT)) || '); population not held and no published rate.'
    WHEN status = 'not_held'
      THEN 'Numerator held (' || format('{:,}', CAST(numerator AS BIGINT)) || '); denominator not held.'
    WHEN status = 'not_applicable' THEN 'The denominator is zero: there is nobody to divide by.'
    WHEN denominator_kind = 'implied' AND contradictory
      THEN 'Population implied by the count and two published rates that contradict each other; the range covers both.'
    WHEN denominator_kind = 'implied'
      THEN 'Population implied by the Category 1 count and its published rate.'
    WHEN denominator_kind = 'population'
      AND abs(numerator / denominator * per - published_value) > published_half_unit
      THEN 'The published rate, ' || printf('%g', published_value) || ', differs from the one computed.'
  END AS note
FROM valued;
