import { describe, expect, it } from 'vitest';
import { eventsFound, type Befalling } from './events.ts';

const [runs, seed] = [2_500, 20_261];
const found = (risk: number, befalling: Befalling) =>
  eventsFound({ people: [150, 200], risk, befalling, runs, seed });

describe('events among people at risk', () => {
  it.each([0.03, 0.12, 0.3])(
    'of a risk of %f have an interval that holds it, and give 2 to 5% false alarms',
    (risk) => {
      const { coverage, falseAlarms } = found(risk, 'again');
      expect(coverage).toBeGreaterThan(0.95);
      expect(falseAlarms).toBeGreaterThan(0.02);
      expect(falseAlarms).toBeLessThan(0.05);
    },
  );

  it('that befall nobody twice are compared with more caution than need be', () => {
    const { coverage, falseAlarms } = found(0.12, 'once');
    expect(coverage).toBeGreaterThan(0.96);
    expect(falseAlarms).toBeGreaterThan(0.015);
    expect(falseAlarms).toBeLessThan(0.04);
  });

  it('give 5 to 10% false alarms where one in five of those they befall is counted twice', () => {
    const { coverage, falseAlarms } = found(0.12, 'clustered');
    expect(coverage).toBeGreaterThan(0.91);
    expect(falseAlarms).toBeGreaterThan(0.05);
    expect(falseAlarms).toBeLessThan(0.1);
  });
});
