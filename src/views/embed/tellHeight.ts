import { heightMessage } from './embedCode.ts';

/** Tells the page around this window how high its content is, now and whenever that changes. */
export function tellHeight(window: Window, content: Element): void {
  if (window.parent === window) return;
  new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    // Nothing but the height is told, so any page may hear it.
    window.parent.postMessage({ [heightMessage]: height }, '*');
  }).observe(content);
}
