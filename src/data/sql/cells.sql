-- Every cell of the published tables that is held, or can be added up from parts that are, one row
-- each, from the tables areas and figures. First half of the definition of the measures; it is one
-- statement, and comparison.sql comes after it. It runs unchanged on native DuckDB and on
-- DuckDB-WASM: core functions only.
--
-- A figure that is held always wins over one added up, and the nation is read from its own
-- figures, never summed from areas.
CREATE OR REPLACE VIEW cells AS
WITH
-- The figures held, with the sources as a list and the quality as a number: 1 is the strongest.
printed AS (
  SELECT
    area, CAST(year_ending AS INTEGER) AS year_ending, measure, category, level,
    CAST(value AS DOUBLE) AS value,
    CASE quality WHEN 'report' THEN 1 WHEN 'bulletin' THEN 2 WHEN 'press' THEN 3 WHEN 'press_copy' THEN 4 ELSE 5 END AS weakness,
    [CAST(source AS INTEGER)] AS sources,
    false AS added_up
  FROM figures
),

-- Levels 2 and 3 together, from the two.
with_level_2_3 AS (
  SELECT * FROM printed
  UNION ALL
  SELECT
    two.area, two.year_ending, two.measure, two.category, '2+3', two.value + three.value,
    greatest(two.weakness, three.weakness), list_concat(two.sources, three.sources), true
  FROM printed AS two
  JOIN printed AS three USING (area, year_ending, measure, category)
  WHERE two.level = '2' AND three.level = '3'
    AND NOT EXISTS (
      FROM printed AS total
      WHERE total.area = two.area AND total.year_ending = two.year_ending
        AND total.measure = two.measure AND total.category = two.category AND total.level = '2+3')
),

-- All levels of the snapshot: Level 1 with Levels 2 and 3. Category 3 has no Level 1.
with_level_all AS (
  SELECT * FROM with_level_2_3
  UNION ALL
  SELECT
    upper.area, upper.year_ending, upper.measure, upper.category, 'all',
    coalesce(one.value, 0) + upper.value,
    greatest(coalesce(one.weakness, 1), upper.weakness),
    list_concat(coalesce(one.sources, []), upper.sources), true
  FROM with_level_2_3 AS upper
  LEFT JOIN with_level_2_3 AS one
    ON one.area = upper.area AND one.year_ending = upper.year_ending
    AND one.measure = upper.measure AND one.category = upper.category AND one.level = '1'
  WHERE upper.measure = 'eligible' AND upper.level = '2+3'
    AND (one.value IS NOT NULL OR upper.category = '3')
    AND NOT EXISTS (
      FROM printed AS total
      WHERE total.area = upper.area AND total.year_ending = upper.year_ending
        AND total.measure = upper.measure AND total.category = upper.category
        AND total.level = 'all')
),

-- The total of the categories, in whichever way its parts are held. From 2023 the national total
-- includes Category 4, so there it is not made from Categories 1 to 3.
category_parts AS (
  SELECT
    one.area, one.year_ending, one.measure, one.level,
    (one.value + two.value) + coalesce(three.value, 0) AS value,
    greatest(one.weakness, two.weakness, coalesce(three.weakness, 1)) AS weakness,
    list_concat(list_concat(one.sources, two.sources), coalesce(three.sources, [])) AS sources,
    1 AS preference
  FROM with_level_all AS one
  JOIN with_level_all AS two USING (area, year_ending, measure, level)
  LEFT JOIN with_level_all AS three
    ON three.area = one.area AND three.year_ending = one.year_ending
    AND three.measure = one.measure AND three.level = one.level AND three.category = '3'
  WHERE one.category = '1' AND two.category = '2'
    AND (three.value IS NOT NULL OR (one.measure = 'eligible' AND one.level = '1'))
  UNION ALL
  SELECT
    part.area, part.year_ending, part.measure, part.level, part.value + pair.value,
    greatest(part.weakness, pair.weakness), list_concat(part.sources, pair.sources), 2
  FROM with_level_all AS part
  JOIN with_level_all AS pair USING (area, year_ending, measure, level)
  WHERE (part.category = '1' AND pair.category = '2+3')
    OR (part.category = '3' AND pair.category = '1+2')
),
with_category_all AS (
  SELECT * FROM with_level_all
  UNION ALL
  SELECT area, year_ending, measure, 'all', level, value, weakness, sources, true
  FROM category_parts AS parts
  WHERE NOT (year_ending >= 2023 AND area IN (SELECT area FROM areas WHERE is_nation))
    AND NOT EXISTS (
      FROM with_level_all AS total
      WHERE total.area = parts.area AND total.year_ending = parts.year_ending
        AND total.measure = parts.measure AND total.level = parts.level AND total.category = 'all')
  QUALIFY row_number() OVER (
    PARTITION BY area, year_ending, measure, level ORDER BY preference, weakness, value) = 1
),
-- Breaches of these orders exist in Category 1 alone, so a total of the table is its Category 1.
breaches AS (
  SELECT area, year_ending, measure, '1' AS category, level, value, weakness, sources, added_up
  FROM with_category_all AS total
  WHERE measure = 'shpo_breach' AND category = 'all'
    AND NOT EXISTS (
      FROM with_category_all AS part
      WHERE part.area = total.area AND part.year_ending = total.year_ending
        AND part.measure = total.measure AND part.level = total.level AND part.category = '1')
)
SELECT * FROM with_category_all
UNION ALL
SELECT * FROM breaches;
