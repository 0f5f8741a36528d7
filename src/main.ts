import { mount } from 'svelte';
import App from './App.svelte';
import { publishedReadings } from './data/publishedReadings.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app".');
target.replaceChildren();
mount(App, { target, props: { readings: publishedReadings(document.baseURI) } });
