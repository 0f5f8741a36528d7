type Slots = readonly (string | null)[];

/** Chooses an area: it takes the first free place. Choosing it again changes nothing. */
export function chooseArea(slots: Slots, code: string): Slots {
  if (slots.includes(code)) return slots;
  const free = slots.indexOf(null);
  return free === -1 ? [...slots, code] : slots.with(free, code);
}

/** Lets an area go; its place stays free, so that the others keep colour and marker. */
export function leaveArea(slots: Slots, code: string): Slots {
  const place = slots.indexOf(code);
  if (place === -1) return slots;
  const left = slots.with(place, null);
  return left.slice(0, left.findLastIndex((other) => other !== null) + 1);
}

/** Chooses an area, or lets it go if it is chosen. */
export const toggleArea = (slots: Slots, code: string): Slots =>
  slots.includes(code) ? leaveArea(slots, code) : chooseArea(slots, code);

/** Chooses several areas at once, in the order given. */
export const chooseAreas = (slots: Slots, codes: readonly string[]): Slots =>
  codes.reduce(chooseArea, slots);

/** Lets several areas go at once. */
export const leaveAreas = (slots: Slots, codes: readonly string[]): Slots =>
  codes.reduce(leaveArea, slots);
