import { describe, expect, it } from 'vitest';
import { withTab } from './panelTab.ts';

describe('the tabs of panels', () => {
  it('change one panel alone', () => {
    expect(withTab({ map: 'about' }, 'sorted', 'table')).toEqual({ map: 'about', sorted: 'table' });
  });

  it('name no panel that shows its chart, so that the address stays short', () => {
    expect(withTab({ map: 'about', sorted: 'table' }, 'map', 'chart')).toEqual({ sorted: 'table' });
  });
});
