import { afterPaint } from './views/frame/afterPaint.ts';
import { markFirstChart } from './views/frame/firstChart.ts';

// The opening view was drawn into the page when it was built. Where it is the one that is wanted,
// it is painted first, and only then does the page's code run and take its place.
if (!document.documentElement.classList.contains('own-view')) {
  await afterPaint();
  markFirstChart();
}
await import('./main.ts');
