import type { Locator, Page } from 'playwright-core';
import type { PanelId } from '../../../src/vocabulary/panels.ts';

/** The panel of one chart: its chart, table, files and explanation. */
export const panel = (page: Page, id: PanelId): Locator => page.locator(`[data-panel="${id}"]`);
