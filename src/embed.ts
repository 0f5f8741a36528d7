import './views/frame/theme.css';
import { mount } from 'svelte';
import { readEmbed } from './state/embed.ts';
import EmbedView from './views/embed/EmbedView.svelte';
import { readEmbedded } from './views/embed/readEmbedded.ts';
import { tellHeight } from './views/embed/tellHeight.ts';
import { measureOfId } from './vocabulary/measures.ts';

const target = document.getElementById('app');
if (!target) throw new Error('embed/index.html has no element with the id "app".');

const base = new URL('../', document.baseURI).href;
const embed = readEmbed(location.search);
if (embed.theme !== 'auto') document.documentElement.dataset['palette'] = embed.theme;
tellHeight(window, target);
try {
  const measure = measureOfId(embed.view.measure);
  if (!measure) throw new Error('There is no such measure.');
  const embedded = await readEmbedded(base, embed);
  target.replaceChildren();
  mount(EmbedView, { target, props: { embed, measure, embedded, base } });
} catch (error) {
  const text = error instanceof Error ? error.message : 'The chart could not be shown.';
  target.replaceChildren(Object.assign(document.createElement('p'), { textContent: text }));
}
