import { describe, expect, it } from 'vitest';
import { styleOfSlot, stylesOfSlots } from './palette.ts';

describe('the styles of chosen areas', () => {
  it('tell all 42 areas apart by colour and shape together', () => {
    const styles = Array.from({ length: 42 }, (_, slot) => styleOfSlot(slot));
    for (const [place, one] of styles.entries()) {
      const same = styles.filter(
        (other) => other.colour === one.colour && other.shape === one.shape,
      );
      expect(same, `place ${place}`).toHaveLength(1);
    }
  });

  it('stay with an area when another one is taken away', () => {
    const before = stylesOfSlots(['a', 'b', 'c']).get('c');
    expect(stylesOfSlots([null, 'b', 'c']).get('c')).toEqual(before);
  });
});
