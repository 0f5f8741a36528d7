/** Whether a click follows a link here; with a key held down a link opens elsewhere. */
export const isPlainClick = (event: MouseEvent): boolean =>
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
