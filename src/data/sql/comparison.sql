-- The definition of every measure: one statement that makes the rows of the comparison from the
-- view cells (cells.sql, run before it) and the tables areas, figures, flags, populations,
-- denominator_years, one_base_populations, measures and cell_rules, each named as its Parquet file.
-- It runs unchanged on native DuckDB and on DuckDB-WASM: core functions only.
--
-- value = numerator / denominator * per. A rate whose count is not held stands as it was published.
CREATE OR REPLACE VIEW comparison AS
WITH
-- Worked out once; a view named several times would be worked out as often.
cell AS MATERIALIZED (FROM cells),
-- A published rate is rounded to its last printed place, so it stands for everything within half a
-- unit of it.
printed_rates AS (
  SELECT
    area, year_ending, value, weakness, sources, 'rate ' || printf('%g', value) AS wording,
    CASE
      WHEN value = floor(value) THEN CAST(0.5 AS DOUBLE)
      WHEN value = floor(value * 10 + CAST(0.5 AS DOUBLE)) / 10 THEN CAST(0.05 AS DOUBLE)
      ELSE CAST(0.005 AS DOUBLE)
    END AS half_unit
  FROM cell
  WHERE measure = 'category_1_rate_10_plus' AND value > 1
),
-- "One in every N": of the count, so that N was rounded, or made from the rate already rounded.
printed_one_in_n AS (
  SELECT
    cell.area, cell.year_ending, cell.value AS n, weakness, sources,
    coalesce(used.one_in_n = 'of the rounded rate', false) AS of_rounded_rate,
    'as one in every ' || format('{:,}', CAST(cell.value AS BIGINT)) AS wording
  FROM cell
  LEFT JOIN denominator_years AS used USING (year_ending)
  WHERE measure = 'category_1_one_in_n_10_plus' AND cell.value > 1
),
rates_from_n AS (
  SELECT
    area, year_ending,
    CASE WHEN of_rounded_rate THEN round(100000 / n) ELSE 100000 / n END AS rate,
    CASE WHEN of_rounded_rate THEN round(100000 / n) - CAST(0.5 AS DOUBLE)
      ELSE 100000 / (n + CAST(0.5 AS DOUBLE)) END AS low,
    CASE WHEN of_rounded_rate THEN round(100000 / n) + CAST(0.5 AS DOUBLE)
      ELSE 100000 / (n - CAST(0.5 AS DOUBLE)) END AS high,
    wording, weakness, sources, of_rounded_rate AS is_rate
  FROM printed_one_in_n
),
-- What the published rates of an area and year say together: what they have in common, or all of
-- both where they contradict each other.
stated AS (
  SELECT
    area, year_ending, rate, published_value, wording, weakness, sources, contradictory,
    CASE WHEN contradictory THEN least(one_low, other_low) ELSE greatest(one_low, other_low) END AS low,
    CASE WHEN contradictory THEN greatest(one_high, other_high) ELSE least(one_high, other_high) END AS high
  FROM (
    SELECT
      area, year_ending,
      coalesce(printed_rates.value, from_n.rate) AS rate,
      CASE WHEN printed_rates.value IS NOT NULL OR from_n.is_rate
        THEN coalesce(printed_rates.value, from_n.rate) END AS published_value,
      coalesce(printed_rates.wording, from_n.wording) AS wording,
      greatest(coalesce(printed_rates.weakness, 1), coalesce(from_n.weakness, 1)) AS weakness,
      list_concat(coalesce(printed_rates.sources, []), coalesce(from_n.sources, [])) AS sources,
      coalesce(printed_rates.value - half_unit, from_n.low) AS one_low,
      coalesce(printed_rates.value + half_unit, from_n.high) AS one_high,
      coalesce(from_n.low, printed_rates.value - half_unit) AS other_low,
      coalesce(from_n.high, printed_rates.value + half_unit) AS other_high,
      coalesce(printed_rates.value - half_unit > from_n.high
        OR printed_rates.value + half_unit < from_n.low, false) AS contradictory
    FROM printed_rates
    FULL JOIN rates_from_n AS from_n USING (area, year_ending)
  )
),
population_known AS (
  SELECT
    populations.area, used.year_ending, used.population_of,
    CAST(used.mid_year AS INTEGER) AS mid_year,
    CAST(populations.population_10_plus AS DOUBLE) AS population,
    [CAST(populations.source AS INTEGER)] AS sources
  FROM denominator_years AS used
  JOIN populations
    ON populations.population_of = used.population_of AND populations.edition = used.edition
),
-- The population that a table prints beside its rate, rounded to a hundred people.
population_printed AS (
  SELECT area, year_ending, value - 50 AS low, value + 50 AS high, weakness, sources
  FROM cell
  WHERE measure = 'population_10_plus_rounded' AND value > 50
),
-- The population that a count and its published rate imply, where none is known: before 2015.
implied AS (
  SELECT
    counted.area, counted.year_ending,
    counted.value / stated.high * 100000 AS low,
    counted.value / stated.low * 100000 AS high,
    greatest(counted.weakness, stated.weakness) AS weakness,
    list_concat(counted.sources, stated.sources) AS sources,
    contradictory
  FROM cell AS counted
  JOIN stated USING (area, year_ending)
  WHERE counted.measure = 'eligible' AND counted.category = '1' AND counted.level = 'all'
    AND counted.value > 0
),
-- The populations on either side of a mid-year that is not held: what was there between them.
between_held AS (
  SELECT
    area, year_ending, least(before, after) AS low, greatest(before, after) AS high,
    [before_source, after_source] AS sources
  FROM (
    SELECT
      populations.area, years.year_ending,
      CAST(arg_max(population_10_plus, mid_year) FILTER (mid_year < years.year_ending - 1) AS DOUBLE) AS before,
      CAST(arg_min(population_10_plus, mid_year) FILTER (mid_year >= years.year_ending) AS DOUBLE) AS after,
      CAST(arg_max(source, mid_year) FILTER (mid_year < years.year_ending - 1) AS INTEGER) AS before_source,
      CAST(arg_min(source, mid_year) FILTER (mid_year >= years.year_ending) AS INTEGER) AS after_source
    FROM populations
    CROSS JOIN (SELECT DISTINCT year_ending FROM stated) AS years
    WHERE population_10_plus IS NOT NULL AND mid_year IS NOT NULL
      AND years.year_ending NOT IN (SELECT CAST(year_ending AS INTEGER) FROM denominator_years)
    GROUP BY ALL
  )
  WHERE before IS NOT NULL AND after IS NOT NULL
),

-- One row for every measure, area and year in which any figure is held.
grid AS (
  SELECT
    measures.id, measures.per,
    measures.numerator_measure, measures.numerator_category, measures.numerator_level,
    measures.denominator_kind, measures.denominator_measure, measures.denominator_category,
    measures.denominator_level,
    -- A published Category 1 rate belongs to this measure, and tells something of the count.
    measures.id = 'category_1_rate' AS is_published_rate,
    measures.id = 'category_1_count' AS is_count_of_rate,
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
-- What the checks of the published figures found, unless a figure was put in the place of one.
standing_flags AS (
  SELECT flags.*
  FROM flags
  JOIN figures USING (area, year_ending, measure, category, level)
  WHERE flags.kind <> 'sources_differ' AND figures.source < 1000000
),
flagged AS (
  SELECT id, area, year_ending, string_agg(note, ' ' ORDER BY note) AS flag
  FROM (
    SELECT grid.id, grid.area, grid.year_ending, note
    FROM grid
    JOIN standing_flags AS flags
      ON flags.area = grid.area AND flags.year_ending = grid.year_ending
      AND flags.measure = grid.numerator_measure
      AND flags.category = grid.numerator_category AND flags.level = grid.numerator_level
    UNION
    SELECT grid.id, grid.area, grid.year_ending, note
    FROM grid
    JOIN standing_flags AS flags
      ON flags.area = grid.area AND flags.year_ending = grid.year_ending
      AND flags.measure = grid.denominator_measure
      AND flags.category = grid.denominator_category AND flags.level = grid.denominator_level
    UNION
    SELECT grid.id, grid.area, grid.year_ending, note
    FROM grid
    JOIN standing_flags AS flags
      ON flags.area = grid.area AND flags.year_ending = grid.year_ending
      AND flags.measure IN ('category_1_rate_10_plus', 'category_1_one_in_n_10_plus')
    WHERE grid.is_published_rate
  )
  GROUP BY ALL
),
gathered AS (
  SELECT
    grid.id AS measure, grid.area, grid.area_code, grid.year_ending, grid.per,
    grid.denominator_kind AS wanted, grid.is_published_rate, grid.is_count_of_rate,
    numerators.value AS numerator, numerators.weakness AS numerator_weakness,
    numerators.sources AS numerator_sources, coalesce(numerators.added_up, false) AS numerator_added_up,
    -- Whether the published rate stands in the place of a count that is not held.
    grid.is_published_rate AND numerators.value IS NULL AND stated.rate IS NOT NULL AS stands_as_published,
    CASE
      WHEN grid.denominator_kind = 'figure' AND denominators.value IS NOT NULL THEN 'figure'
      WHEN grid.denominator_kind <> 'population' THEN NULL
      WHEN numerators.value IS NULL AND NOT (grid.is_published_rate AND stated.rate IS NOT NULL) THEN NULL
      WHEN population_known.population IS NOT NULL THEN 'population'
      WHEN population_printed.low IS NOT NULL THEN 'printed'
      WHEN implied.low IS NOT NULL THEN 'implied'
      WHEN numerators.value IS NULL AND between_held.low IS NOT NULL THEN 'between'
    END AS denominator_kind,
    denominators.value AS figure, denominators.weakness AS figure_weakness,
    denominators.sources AS figure_sources, coalesce(denominators.added_up, false) AS figure_added_up,
    population_known.population, population_known.sources AS population_sources,
    population_known.population_of, population_known.mid_year,
    population_printed.low AS printed_low, population_printed.high AS printed_high,
    population_printed.weakness AS printed_weakness, population_printed.sources AS printed_sources,
    implied.low AS implied_low, implied.high AS implied_high, implied.weakness AS implied_weakness,
    implied.sources AS implied_sources,
    between_held.low AS between_low, between_held.high AS between_high,
    between_held.sources AS between_sources,
    CASE WHEN grid.denominator_kind = 'population' THEN CAST(one_base.population_10_plus AS DOUBLE) END AS one_base_population,
    CASE WHEN grid.denominator_kind = 'population' THEN one_base.is_estimated END AS one_base_estimated,
    stated.rate AS stated_rate, stated.low AS stated_low, stated.high AS stated_high,
    stated.wording AS stated_wording, stated.weakness AS stated_weakness,
    stated.sources AS stated_sources, stated.contradictory,
    CASE WHEN grid.is_published_rate THEN stated.published_value END AS published_value,
    -- The whole-number counts that the published rate allows on the population that was used.
    ceil(stated.low * coalesce(population_known.population, population_printed.low, between_held.low) / 100000) AS allowed_low,
    ceil(stated.high * coalesce(population_known.population, population_printed.high, between_held.high) / 100000) - 1 AS allowed_high,
    rules.status AS rule_status, rules.reason AS rule_reason, flagged.flag
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
  LEFT JOIN population_printed
    ON population_printed.area = grid.area AND population_printed.year_ending = grid.year_ending
  LEFT JOIN implied ON implied.area = grid.area AND implied.year_ending = grid.year_ending
  LEFT JOIN between_held
    ON between_held.area = grid.area AND between_held.year_ending = grid.year_ending
  LEFT JOIN one_base_populations AS one_base
    ON one_base.area = grid.area AND one_base.year_ending = grid.year_ending
  LEFT JOIN stated
    ON stated.area = grid.area AND stated.year_ending = grid.year_ending
    AND (grid.is_published_rate OR grid.is_count_of_rate)
  LEFT JOIN rules
    ON rules.id = grid.id AND rules.area = grid.area AND rules.year_ending = grid.year_ending
  LEFT JOIN flagged
    ON flagged.id = grid.id AND flagged.area = grid.area AND flagged.year_ending = grid.year_ending
),
judged AS (
  SELECT
    *,
    CASE denominator_kind
      WHEN 'figure' THEN figure WHEN 'population' THEN population WHEN 'implied' THEN implied_low
      WHEN 'printed' THEN printed_low WHEN 'between' THEN between_low
    END AS denominator_low,
    CASE denominator_kind
      WHEN 'figure' THEN figure WHEN 'population' THEN population WHEN 'implied' THEN implied_high
      WHEN 'printed' THEN printed_high WHEN 'between' THEN between_high
    END AS denominator_high,
    CASE denominator_kind
      WHEN 'figure' THEN figure_weakness WHEN 'implied' THEN implied_weakness
      WHEN 'printed' THEN printed_weakness ELSE 0
    END AS denominator_weakness,
    CASE denominator_kind
      WHEN 'figure' THEN figure_sources WHEN 'population' THEN population_sources
      WHEN 'implied' THEN implied_sources WHEN 'printed' THEN printed_sources
      WHEN 'between' THEN between_sources
    END AS denominator_sources,
    CASE
      WHEN stands_as_published AND denominator_kind IS NOT NULL THEN 'published_rate'
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
    status IN ('held', 'zero') AS is_computed,
    status = 'published_rate' AS is_as_published,
    CASE WHEN denominator_kind IN ('printed', 'implied', 'between') THEN (denominator_low + denominator_high) / 2
      ELSE denominator_low END AS denominator,
    greatest(
      coalesce(numerator_weakness, 0), denominator_weakness,
      CASE WHEN status = 'published_rate' THEN stated_weakness ELSE 0 END
    ) AS weakness,
    CASE WHEN is_published_rate THEN stated_sources END AS published_sources,
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
  CASE
    WHEN is_as_published THEN stated_rate
    WHEN is_computed THEN CASE WHEN wanted = 'none' THEN numerator ELSE numerator / denominator * per END
  END AS value,
  CASE
    WHEN is_as_published THEN stated_low
    WHEN is_computed THEN CASE WHEN wanted = 'none' THEN numerator ELSE numerator / denominator_high * per END
  END AS value_low,
  CASE
    WHEN is_as_published THEN stated_high
    WHEN is_computed THEN CASE WHEN wanted = 'none' THEN numerator ELSE numerator / denominator_low * per END
  END AS value_high,
  numerator,
  CASE WHEN is_as_published THEN allowed_low ELSE numerator END AS numerator_low,
  CASE WHEN is_as_published THEN allowed_high ELSE numerator END AS numerator_high,
  denominator, denominator_low, denominator_high, denominator_kind,
  CASE WHEN denominator_kind = 'population' THEN mid_year END AS denominator_mid_year,
  CASE WHEN denominator_kind = 'population' THEN population_of END AS denominator_of,
  CASE WHEN is_as_published OR is_computed THEN one_base_population END AS one_base_denominator,
  CASE WHEN is_as_published OR is_computed THEN one_base_estimated END AS one_base_estimated,
  published_value,
  CASE weakness WHEN 1 THEN 'report' WHEN 2 THEN 'bulletin' WHEN 3 THEN 'press'
    WHEN 4 THEN 'press_copy' WHEN 5 THEN 'inferred'
  END AS quality,
  array_to_string(source_list, ' ') AS sources,
  numerator_added_up OR figure_added_up AS added_up,
  CASE WHEN is_as_published OR is_computed THEN flag END AS flag,
  CASE
    WHEN is_as_published
      THEN 'Published ' || stated_wording || '; the count, between '
        || format('{:,}', CAST(allowed_low AS BIGINT)) || ' and '
        || format('{:,}', CAST(allowed_high AS BIGINT)) || ', is not held.'
        || CASE WHEN contradictory THEN ' Two published rates contradict each other; the range covers both.' ELSE '' END
        || CASE WHEN denominator_kind = 'between' THEN ' The population is taken to lie between those held before and after.' ELSE '' END
    WHEN numerator IS NULL AND rule_status IS NOT NULL THEN rule_reason
    WHEN numerator IS NULL AND is_count_of_rate AND stated_rate IS NOT NULL AND allowed_low IS NOT NULL
      THEN 'Count not held; published ' || stated_wording || ', which allows '
        || format('{:,}', CAST(allowed_low AS BIGINT)) || ' to ' || format('{:,}', CAST(allowed_high AS BIGINT)) || '.'
    WHEN numerator IS NULL AND is_published_rate AND stated_rate IS NOT NULL
      THEN 'Published ' || stated_wording || '; neither count nor population is held.'
    WHEN numerator IS NULL AND wanted = 'figure' AND figure IS NOT NULL
      THEN 'Denominator held; numerator not held.'
    WHEN numerator IS NULL AND wanted = 'figure' THEN 'Neither numerator nor denominator is held.'
    WHEN numerator IS NULL THEN 'Count not held.'
    WHEN status = 'not_held' AND wanted = 'population'
      THEN 'Count held (' || format('{:,}', CAST(numerator AS BIGINT)) || '); population not held and no published rate.'
    WHEN status = 'not_held'
      THEN 'Numerator held (' || format('{:,}', CAST(numerator AS BIGINT)) || '); denominator not held.'
    WHEN status = 'not_applicable' THEN 'The denominator is zero: there is nobody to divide by.'
    WHEN denominator_kind = 'printed'
      THEN 'Population as printed beside the rate, rounded to a hundred people.'
    WHEN denominator_kind = 'implied' AND contradictory
      THEN 'Population implied by the count and two published rates that contradict each other; the range covers both.'
    WHEN denominator_kind = 'implied'
      THEN 'Population implied by the Category 1 count and its published rate.'
    WHEN is_published_rate AND (numerator / denominator * per < stated_low OR numerator / denominator * per > stated_high)
      THEN 'Published ' || stated_wording || ', which differs from the rate computed.'
  END AS note
FROM valued;
