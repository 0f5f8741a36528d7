import { linesLayout } from '../../charts/lines/linesLayout.ts';
import { stillLines } from '../../charts/still/stillLines.ts';
import { openingView } from '../../state/address.ts';
import { areaParagraph } from '../../statistics/words/paragraphs.ts';
import { addressName } from '../../vocabulary/addressNames.ts';
import { nation, type Area } from '../../vocabulary/areas.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { measures } from '../../vocabulary/measures.ts';
import { areaModel } from '../area/areaModel.ts';
import { lineDataOf } from '../measure/lineData.ts';
import { leadOf } from '../area/areaLead.ts';
import { dataOf, factsOf, yearFindings } from '../measure/measureData.ts';
import { measureModel } from '../measure/measureModel.ts';
import { onBase } from '../measure/onBase.ts';
import type { Preview, PreviewData, PreviewLine } from './previewData.ts';
import { firstSentences, measurePath, originOf, previewLine } from './previewParts.ts';

const chart = { width: 640, height: 500, labelRoom: 150 } as const;

function chartOf(area: Area, measure: Measure, data: PreviewData): Preview['card']['chart'] {
  const rows = data.comparisons.get(measure.id) ?? [];
  const view = { ...openingView, slots: [area.code] };
  const lines = onBase(rows, data.breaks, view.base);
  const model = measureModel(
    dataOf(rows, measure),
    lines.breaks,
    measure,
    view,
    lineDataOf(rows, measure, lines.base),
  );
  const isWanted = ({ code }: { code: string }) => code === area.code || code === nation.code;
  const shown = model.drawsNation
    ? model.series
    : model.series.filter(({ code }) => code !== nation.code);
  const strong = shown.filter(isWanted);
  const layout = linesLayout({
    series: [...strong, ...shown.filter((one) => !isWanted(one))],
    firstYear: model.firstYear,
    lastYear: model.lastYear,
    breaks: model.breaks,
    labelled: strong.length,
    baseline: null,
    ...chart,
  });
  return { inner: stillLines(layout, area.code, nation.code), ...chart };
}

/** The latest figure of each measure, or why there is none. */
const linesOf = (area: Area, data: PreviewData): PreviewLine[] =>
  measures.flatMap((measure) => {
    const rows = (data.comparisons.get(measure.id) ?? []).filter(
      (row) => row.area_code === area.code,
    );
    const row = rows.findLast(({ value }) => value !== null) ?? rows.at(-1);
    const name = `${measure.shortTitle} (${measure.unit})`;
    return row ? [previewLine(row, measure, data, { name, path: measurePath(measure) })] : [];
  });

/** The page of an area: what stands out, and the latest figure of every measure. */
export function areaPreview(area: Area, data: PreviewData): Preview {
  const search = `?view=area&area=${addressName(area.name)}`;
  const model = areaModel({ ...data, view: { ...openingView, page: 'area', area: area.code } });
  const lead = leadOf(model);
  const leadRows = lead ? (data.comparisons.get(lead.measure.id) ?? []) : [];
  const facts = lead && factsOf(leadRows, lead.measure, lead.year);
  const paragraph = facts
    ? areaParagraph(facts, area.code, area.name, () => yearFindings(leadRows, facts))
    : `No figure of ${area.name} is held here that can be compared. The other areas and the measures are listed below.`;
  return {
    path: `area/${addressName(area.name)}/`,
    search,
    title: `${area.name}: MAPPA figures beside the other areas of England and Wales`,
    description: firstSentences(paragraph, 2),
    heading: area.name,
    definition: [
      `${area.name} is one of the 42 MAPPA areas of England and Wales (${area.region}).`,
    ],
    paragraphs: [paragraph, ...(lead ? [model.words.standOut.join(' ')] : [])],
    caveats: model.caveats,
    tableTitle: 'The latest figure of each measure',
    nameTitle: 'Measure',
    lines: linesOf(area, data),
    card: {
      title: area.name,
      finding: firstSentences(paragraph, 2),
      key: lead
        ? `Bars and bands: 95% intervals. Grey: the other areas. Dotted: breaks in comparability. Hollow: a rate published without its count. Flag: awaits a check.${onBase(leadRows, [], openingView.base).base === 'one' ? ' Lines: on one population base.' : ''}`
        : '',
      origin: originOf(data.release),
      chart: lead && chartOf(area, lead.measure, data),
    },
  };
}
