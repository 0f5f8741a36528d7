import './views/frame/theme.css';
import { mount } from 'svelte';
import EmbedCodePage from './views/embed/EmbedCodePage.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('embed/code/index.html has no element with the id "app".');
target.replaceChildren();
mount(EmbedCodePage, {
  target,
  props: { base: new URL('../../', document.baseURI).href, search: location.search },
});
