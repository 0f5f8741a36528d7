import type { AreaStyle } from '../../charts/palette.ts';
import { stylesOfSlots } from '../../charts/palette.ts';
import type { Middle } from '../../charts/tiles/tileScale.ts';
import type { BreakRow } from '../../data/breakRow.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { Embed } from '../../state/embed.ts';
import { chosenCodes } from '../../state/view.ts';
import { funnelParagraph } from '../../statistics/words/benchmarkParagraph.ts';
import { baseSentence, baseTitles } from '../../statistics/words/baseSentences.ts';
import { legends } from '../../statistics/words/legend.ts';
import { overviewParagraph } from '../../statistics/words/paragraphs.ts';
import type { EmbedChartId } from '../../vocabulary/embedCharts.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { funnelModel, type FunnelModel } from '../benchmark/funnelModel.ts';
import { compareFindings, type CompareFindings } from '../compare/compareFindings.ts';
import { indexedSeries, indexTitle, type IndexedSeries } from '../compare/indexedSeries.ts';
import { lineDataOf } from '../measure/lineData.ts';
import { dataOf, factsOf, yearFindings } from '../measure/measureData.ts';
import { measureModel, type MeasureModel } from '../measure/measureModel.ts';
import { censusSteps, onBase } from '../measure/onBase.ts';
import { nationalMiddle } from '../overview/overviewModel.ts';

/** Everything that an embedded chart shows. */
export interface EmbedModel {
  measure: Measure;
  model: MeasureModel;
  styles: ReadonlyMap<string, AreaStyle>;
  findings: CompareFindings;
  /** The lines set to a first year; `null` where they show values. */
  indexed: IndexedSeries | null;
  /** `null` where there is no funnel. */
  funnel: FunnelModel | null;
  middle: Middle | null;
  title: string;
  /** What the chart says in words. */
  paragraph: string;
  /** On which population base lines over years stand; empty where there is nothing to say of it. */
  base: string;
  legend: { title: string; text: string };
  /** Why there is nothing to draw; `null` where there is. */
  lack: string | null;
}

const chartsOfYears: readonly EmbedChartId[] = ['lines', 'multiples', 'heat'];

const legendOf = (chart: EmbedChartId, isIndexed: boolean): EmbedModel['legend'] =>
  isIndexed
    ? { title: 'What the index says', text: legends.index }
    : chart === 'heat' || chart === 'tiles'
      ? { title: 'What the colours say', text: legends.colours }
      : chart === 'funnel'
        ? { title: 'How to read a funnel', text: legends.funnel }
        : chart === 'ranks'
          ? { title: 'Why a range of ranks?', text: legends.rank }
          : { title: 'What the intervals say', text: legends.interval };

/** Works out what an embedded chart shows. */
export function embedModel(
  { chart, view }: Embed,
  measure: Measure,
  rows: readonly ComparisonRow[],
  breaks: readonly BreakRow[],
): EmbedModel {
  const lines = onBase(rows, breaks, view.base);
  const model = measureModel(
    dataOf(rows, measure),
    lines.breaks,
    measure,
    view,
    lineDataOf(rows, measure, lines.base),
  );
  const { year, firstYear, lastYear } = model;
  const chosen = chosenCodes(view);
  const facts = factsOf(rows, measure, year);
  const found = yearFindings(rows, facts);
  const { base } = view;
  const findings = compareFindings({
    ...{ rows, measure, breaks, base },
    ...{ year, firstYear, lastYear, chosen },
  });
  const funnel = funnelModel(found.funnel, model.ofYear, chosen);
  const isOfYears = chartsOfYears.includes(chart);
  const indexed =
    view.scale === 'index' && (chart === 'lines' || chart === 'multiples')
      ? indexedSeries(lines.rows, measure, model, new Set(chosen))
      : null;
  const noFigure = `No figure of this measure is held for ${year}.`;
  const lacks: Partial<Record<EmbedChartId, string | false>> = {
    funnel: funnel === null && 'There is no funnel for this choice; the paragraph says why.',
    ranks: findings.ranges.size === 0 && 'There are no ranks for this choice.',
    multiples: chosen.length === 0 && 'No area is chosen: each chosen one gets a panel here.',
    sorted: model.areasWithFigure === 0 && noFigure,
    tiles: model.areasWithFigure === 0 && noFigure,
  };
  return {
    measure,
    model,
    styles: stylesOfSlots(view.slots),
    findings,
    indexed,
    funnel,
    middle: nationalMiddle(model, measure),
    title: isOfYears
      ? `${measure.title}, ${firstYear} to ${lastYear}${indexed ? `; ${indexTitle(indexed.year)}` : ''}${lines.base ? `, ${baseTitles[lines.base]}` : ''}`
      : `${measure.title}, ${year}`,
    paragraph:
      chart === 'funnel'
        ? funnelParagraph(facts, chosen)
        : isOfYears
          ? (findings.paragraphs[0] ?? '')
          : overviewParagraph(facts, () => found),
    base: isOfYears && lines.base ? baseSentence(lines.base, censusSteps(rows, chosen)) : '',
    legend: legendOf(chart, indexed !== null),
    lack: lacks[chart] || null,
  };
}
