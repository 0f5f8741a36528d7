import { render } from 'svelte/server';
import { cardSize, cardSvg } from './take/picture/card.ts';
import { areaPreview } from './views/preview/areaPreview.ts';
import IndexPage from './views/preview/IndexPage.svelte';
import { measurePreview } from './views/preview/measurePreview.ts';
import type { Preview, PreviewData } from './views/preview/previewData.ts';
import { pageHtml, rootOf, type PageFrame } from './views/preview/previewHtml.ts';
import PreviewPage from './views/preview/PreviewPage.svelte';
import { areas } from './vocabulary/areas.ts';
import { measures } from './vocabulary/measures.ts';

/** A page for the build to write: its folder, its text, and its picture as SVG. */
export interface PageFile {
  /** From the root of the site, with a slash at its end. */
  path: string;
  html: string;
  /** `null` for a page without a picture. */
  picture: string | null;
}

/** File name of the picture beside its page. */
export const pictureName = 'preview.png';

const indexPath = 'area/';
const comments = /<!--.*?-->/gs;

function pageOf(preview: Preview, frame: PageFrame): PageFile {
  const { path, title, description, search, card } = preview;
  const root = rootOf(path);
  const { body, head } = render(PreviewPage, { props: { preview, root, picture: pictureName } });
  const picture = { name: pictureName, ...cardSize, alt: `${card.title}. ${card.finding}` };
  const html = body.replaceAll(comments, '');
  return {
    path,
    html: pageHtml({ title, description, path, picture }, { html, styles: head, search }, frame),
    picture: cardSvg(card),
  };
}

function indexPage(frame: PageFrame): PageFile {
  const title = 'All areas and measures';
  const description =
    'The MAPPA figures of the 42 areas of England and Wales: a page for each area and each measure, with intervals and sources.';
  const root = rootOf(indexPath);
  const { body, head } = render(IndexPage, { props: { root, title, description } });
  const html = body.replaceAll(comments, '');
  return {
    path: indexPath,
    html: pageHtml(
      { title, description, path: indexPath, picture: null },
      { html, styles: head, search: null },
      frame,
    ),
    picture: null,
  };
}

/** Every page that can be read without JavaScript. */
export const previewPages = (data: PreviewData, frame: PageFrame): PageFile[] => [
  indexPage(frame),
  ...areas.map((area) => pageOf(areaPreview(area, data), frame)),
  ...measures.map((measure) => pageOf(measurePreview(measure, data), frame)),
];
