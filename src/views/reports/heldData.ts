import type { PublishedReadings } from '../../data/publishedReadings.ts';
import { denominatorsOf, type HeldData, type HeldFigure } from '../../report/held.ts';

/**
 * What a report is checked against, from the published tables.
 * @throws ParquetError with a message for the reader if one of them cannot be read
 */
export async function readHeldData({ table, sources }: PublishedReadings): Promise<HeldData> {
  const [figures, populations, denominatorYears, sourceRows] = await Promise.all([
    table('figures', [
      'area',
      'year_ending',
      'measure',
      'category',
      'level',
      'value',
      'quality',
      'source',
    ]),
    table('populations', ['area', 'mid_year', 'population_of', 'edition', 'population_10_plus']),
    table('denominator_years', ['year_ending', 'mid_year', 'population_of', 'edition']),
    sources(),
  ]);
  const titles = new Map(sourceRows.map(({ source, title }) => [source, title]));
  return {
    // The build checked what the tables hold, and the columns were checked just now.
    figures: figures.map((row) => ({
      ...(row as unknown as HeldFigure),
      source_title: titles.get(Number(row['source'])) ?? '',
    })),
    populations: populations.filter(
      (row) => row['mid_year'] !== null && row['population_10_plus'] !== null,
    ) as unknown as HeldData['populations'],
    denominators: denominatorsOf(
      denominatorYears as unknown as Parameters<typeof denominatorsOf>[0],
      populations as unknown as Parameters<typeof denominatorsOf>[1],
    ),
    denominatorYears: denominatorYears as unknown as HeldData['denominatorYears'],
  };
}
