import { stillTiles } from '../../charts/still/stillTiles.ts';
import { tileScale } from '../../charts/tiles/tileScale.ts';
import { tilesLayout } from '../../charts/tiles/tilesLayout.ts';
import { openingView } from '../../state/address.ts';
import { overviewParagraph } from '../../statistics/words/paragraphs.ts';
import { addressName } from '../../vocabulary/addressNames.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { tiles } from '../../vocabulary/tiles.ts';
import { describeDenominator, describeNumerator } from '../../words/cells.ts';
import { dataOf, factsOf, yearFindings } from '../measure/measureData.ts';
import { coverageSentence, measureModel } from '../measure/measureModel.ts';
import { nationalMiddle } from '../overview/overviewModel.ts';
import type { Preview, PreviewData } from './previewData.ts';
import { areaPath, firstSentences, measurePath, originOf, previewLine } from './previewParts.ts';

const chartWidth = 590;

function definitionOf(measure: Measure): string[] {
  const denominator = describeDenominator(measure);
  const numerator = describeNumerator(measure);
  return [
    measure.sentence,
    denominator === null
      ? `A plain count: ${numerator}.`
      : `${numerator}, divided by ${denominator}, times ${measure.per.toLocaleString('en-GB')}.`,
  ];
}

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The page of a measure: all areas in its latest well-covered year. */
export function measurePreview(measure: Measure, data: PreviewData): Preview {
  const rows = data.comparisons.get(measure.id) ?? [];
  const model = measureModel(dataOf(rows, measure), data.breaks, measure, openingView);
  const { year } = model;
  const facts = factsOf(rows, measure, year);
  const paragraph = overviewParagraph(facts, () => yearFindings(rows, facts));
  const scale = tileScale(model.ofYear, nationalMiddle(model, measure));
  const layout = tilesLayout({ data: model.ofYear, places: tiles, scale, width: chartWidth });
  const hollow = model.ofYear.some(({ status }) => status === 'published_rate')
    ? 'a hollow tile is a rate published without its count; '
    : '';
  const flagged = model.ofYear.some(({ flag }) => flag !== undefined)
    ? 'a flag stands on what awaits a check; '
    : '';
  const description = firstSentences(paragraph, 2);
  return {
    path: measurePath(measure),
    search: `?view=overview&measure=${addressName(measure.id)}`,
    title: `${measure.title}, ${year}: all areas of England and Wales`,
    description,
    heading: measure.title,
    definition: definitionOf(measure),
    paragraphs: [paragraph],
    caveats: measure.caveats,
    tableTitle: `All areas, ${year} (${measure.unit})`,
    nameTitle: 'Area',
    lines: rows
      .filter((row) => row.year_ending === year)
      .toSorted(
        (one, other) => (other.value ?? -1) - (one.value ?? -1) || (one.area < other.area ? -1 : 1),
      )
      .map((row) =>
        previewLine(row, measure, data, { name: row.area, path: areaPath(row.area_code) }),
      ),
    card: {
      title: `${measure.title}, ${year}`,
      finding: firstSentences(withCapital(paragraph.replace(`${measure.title}: `, '')), 2),
      key: `${coverageSentence(model.areasWithFigure, year)}; ${hollow}${flagged}the other tiles are dashed (not held), hatched (not published) or dotted (not applicable). A difference in colour can be chance.`,
      origin: originOf(data.release),
      chart: { inner: stillTiles(layout), width: layout.width, height: layout.height },
    },
  };
}
