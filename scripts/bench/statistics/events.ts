import { intervalOf } from '../../../src/statistics/areaFigure.ts';
import { compareAreas } from '../../../src/statistics/comparison/compare.ts';
import { areaOf } from './areas.ts';
import { drawsFrom, type Draws } from './draws.ts';

/**
 * How events befall people: nobody twice (`once`), each time anew (`again`), or so that one in five
 * of those whom it befalls is counted twice (`clustered`).
 */
export type Befalling = 'once' | 'again' | 'clustered';

/** Two areas, or two years, with so many people at risk and the same risk. */
export interface EventsSetting {
  people: readonly [number, number];
  /** Events per person in the year. */
  risk: number;
  befalling: Befalling;
  runs: number;
  seed: number;
}

/** Shares, 0 to 1. */
export interface EventsFound {
  /** How often the 95% interval holds the risk. */
  coverage: number;
  /** How often two areas of one risk are called higher or lower. */
  falseAlarms: number;
}

const scale = { method: 'ratio', per: 100 } as const;
const countedTwice = 0.2;

function drawEvents(people: number, { risk, befalling }: EventsSetting, draws: Draws): number {
  if (befalling === 'again') return draws.poisson(people * risk);
  if (befalling === 'once') return draws.binomial(people, risk);
  const once = draws.poisson((people * risk) / (1 + countedTwice));
  return once + draws.binomial(once, countedTwice);
}

/** Draws the events of two areas of the same risk, and looks at their intervals and at what is said. */
export function eventsFound(setting: EventsSetting): EventsFound {
  const draws = drawsFrom(setting.seed);
  const truth = setting.risk * scale.per;
  let [held, alarms] = [0, 0];
  for (let run = 0; run < setting.runs; run += 1) {
    const [one, other] = setting.people.map((people, place) =>
      areaOf(place, drawEvents(people, setting, draws), people),
    );
    if (!one || !other) continue;
    const { low, high } = intervalOf(one, scale);
    if (low <= truth && truth <= high) held += 1;
    if (compareAreas(one, other, scale).verdict !== 'not_distinguishable') alarms += 1;
  }
  return { coverage: held / setting.runs, falseAlarms: alarms / setting.runs };
}
