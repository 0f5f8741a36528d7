/** The tools for which there is a snippet, in the order in which they are offered. */
export const snippetIds = ['r', 'python', 'duckdb', 'excel'] as const;
export type SnippetId = (typeof snippetIds)[number];

/** What a snippet asks of the published files. */
export interface SnippetQuestion {
  /** Address of the folder with the downloads, with the slash at its end. */
  folder: string;
  /** Id of a measure. */
  measure: string;
  /** Year of the 31 March that ends the reporting year. */
  year: number;
}

/** A few lines that open the published figures in another tool. */
export interface Snippet {
  title: string;
  /** What it needs and where it goes, as a sentence. */
  how: string;
  /**
   * Whether a test runs the very text: `always`; where the tool is installed, which has been; the
   * same, but `not yet` on any machine; or `never`.
   */
  isRun: 'always' | 'where installed' | 'not yet' | 'never';
  /**
   * The lines. All give the same table: area, value, interval, numerator, denominator and source,
   * a row for each source of a figure, highest value first.
   */
  text: (question: SnippetQuestion) => string;
}

/** The snippets by their tool. */
export const snippets: Record<SnippetId, Snippet> = {
  r: {
    title: 'R',
    how: 'Needs the package arrow: install.packages("arrow").',
    isRun: 'not yet',
    text: ({ folder, measure, year }) => `library(arrow)

file <- tempfile(fileext = ".parquet")
download.file("${folder}mappa-figures.parquet", file, mode = "wb")
figures <- as.data.frame(read_parquet(file))

chosen <- subset(
  figures,
  measure == "${measure}" & year_ending == ${year} & status %in% c("held", "zero", "published_rate")
)
sources <- strsplit(chosen$source_titles, " | ", fixed = TRUE)
columns <- c("area", "value", "interval_low", "interval_high", "numerator", "denominator")
result <- chosen[rep(seq_len(nrow(chosen)), lengths(sources)), columns]
result$source <- unlist(sources)
result <- result[order(-result$value), ]
print(result, row.names = FALSE)`,
  },
  python: {
    title: 'Python',
    how: 'Needs pandas and pyarrow: pip install pandas pyarrow.',
    isRun: 'where installed',
    text: ({ folder, measure, year }) => `import pandas as pd

figures = pd.read_parquet("${folder}mappa-figures.parquet")

chosen = figures[
    (figures["measure"] == "${measure}")
    & (figures["year_ending"] == ${year})
    & figures["status"].isin(["held", "zero", "published_rate"])
]
result = (
    chosen.assign(source=chosen["source_titles"].str.split(" | ", regex=False))
    .explode("source")
    .sort_values("value", ascending=False, kind="stable")
)[["area", "value", "interval_low", "interval_high", "numerator", "denominator", "source"]]
print(result.to_string(index=False))`,
  },
  duckdb: {
    title: 'DuckDB',
    how: 'For the command line of DuckDB or any program that has it; it reads the file over the web.',
    isRun: 'always',
    text: ({ folder, measure, year }) => `SELECT
  area, value, interval_low, interval_high, numerator, denominator,
  unnest(string_split(source_titles, ' | ')) AS source
FROM read_parquet('${folder}mappa-figures.parquet')
WHERE measure = '${measure}' AND year_ending = ${year} AND status IN ('held', 'zero', 'published_rate')
ORDER BY value DESC;`,
  },
  excel: {
    title: 'Excel',
    how: 'Data, Get Data, From Other Sources, Blank Query; then Advanced Editor. Without a query, the Excel workbook among the downloads opens as it is.',
    isRun: 'never',
    text: ({ folder, measure, year }) => `let
  File = Csv.Document(
    Web.Contents("${folder}mappa-figures.csv"),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Figures = Table.PromoteHeaders(File, [PromoteAllScalars = true]),
  Chosen = Table.SelectRows(
    Figures,
    each [measure] = "${measure}" and [year_ending] = "${year}"
      and List.Contains({"held", "zero", "published_rate"}, [status])
  ),
  Listed = Table.TransformColumns(Chosen, {{"source_titles", each Text.Split(_, " | ")}}),
  Sources = Table.ExpandListColumn(Listed, "source_titles"),
  Columns = Table.SelectColumns(
    Sources,
    {"area", "value", "interval_low", "interval_high", "numerator", "denominator", "source_titles"}
  ),
  Numbers = Table.TransformColumnTypes(
    Columns,
    {
      {"value", type number}, {"interval_low", type number}, {"interval_high", type number},
      {"numerator", type number}, {"denominator", type number}
    },
    "en-GB"
  ),
  Result = Table.Sort(Numbers, {{"value", Order.Descending}})
in
  Result`,
  },
};

/** What is said of whether a snippet has been run. */
export const runWords: Record<Snippet['isRun'], string> = {
  always: 'A test runs these very lines against the published file.',
  'where installed':
    'A test runs these very lines against the published file on machines that have this tool.',
  'not yet': 'A test is there for these very lines, but no machine with this tool has run it yet.',
  never: 'No test has run these lines.',
};
