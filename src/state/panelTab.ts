import type { PanelId, PanelTab } from '../vocabulary/panels.ts';
import type { View } from './view.ts';

/** The panels after one of them shows its chart, table, files or explanation. */
export function withTab(tabs: View['tabs'], panel: PanelId, tab: PanelTab): View['tabs'] {
  const others = Object.entries(tabs).filter(([name]) => name !== panel);
  return Object.fromEntries(tab === 'chart' ? others : [...others, [panel, tab]]);
}
