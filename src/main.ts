import { mount } from 'svelte';
import App from './App.svelte';
import { publishedReadings } from './data/publishedReadings.ts';
import { readAddress } from './state/address.ts';

// The page's code can be here before the whole page is.
if (document.readyState === 'loading') {
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}
const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app".');

const readings = publishedReadings(document.baseURI);
// What the page shows while it starts stays until there is something to put in its place. If the
// figures cannot be read, the page says so itself once it is there.
await Promise.allSettled([
  readings.published.comparisonOf(readAddress(location.search).view.measure),
  readings.breaks(),
]);
target.replaceChildren();
mount(App, { target, props: { readings } });
