/** Whether a link is to open here: with a key held down it opens elsewhere, as everywhere. */
export const isPlainClick = (event: MouseEvent): boolean =>
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
