import { SQLDialect } from '@codemirror/lang-sql';

/** The words of the engine's SQL that a query on these tables may need. */
const keywords =
  'all alter and anti any as asc asof at between by case check collate column comment create cross cube current delete desc describe distinct drop else end escape except exclude exists explain fetch filter first following for from full group grouping groups having if ilike in inner insert intersect into is isnull join key lateral left like limit materialized natural not notnull nulls of offset on or order outer over partition pivot positional preceding primary qualify range recursive rename replace right rollup rows sample select semi set sets show similar summarize table temp temporary then ties to unbounded union unique unnest unpivot update using values view when where window with within';

const types =
  'bigint blob boolean date decimal double float hugeint integer interval list map smallint struct time timestamp tinyint uuid varchar';

/** Functions that people use on figures; others work as well. */
const functions =
  'abs any_value arg_max arg_min array_agg avg bool_and bool_or cast ceil coalesce concat contains corr count cume_dist dense_rank exp first floor format greatest histogram lag last last_value lead least length list ln log lower ltrim max median min mode mad nullif ntile percent_rank power printf quantile_cont quantile_disc rank regexp_extract regexp_matches regexp_replace regr_intercept regr_r2 regr_slope replace round row_number rtrim sign split_part sqrt starts_with stddev_pop stddev_samp stddev string_agg strpos substring sum trim trunc try_cast upper var_pop var_samp variance year';

/** SQL as the engine understands it, for highlighting and completion. */
export const engineDialect = SQLDialect.define({
  keywords,
  types,
  builtin: functions,
  operatorChars: '+-*/<>=~!@%^&|',
  doubleDollarQuotedStrings: true,
  caseInsensitiveIdentifiers: true,
});
