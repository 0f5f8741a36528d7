import type { areaGroups } from './areaChoices.ts';
import type ChoiceListComponent from './ChoiceList.svelte';

let loading: Promise<typeof ChoiceListComponent> | undefined;

/**
 * Fetches the searchable list, once. It stands apart from the first page because the first chart
 * must not wait for widgets that nobody has opened. A failed fetch can be tried again.
 */
export function loadChoiceList(): Promise<typeof ChoiceListComponent> {
  loading ??= import('./ChoiceList.svelte').then(
    (module) => module.default,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** The searchable list of areas: the list itself and what stands in it. */
export interface AreaList {
  ChoiceList: typeof ChoiceListComponent;
  groups: typeof areaGroups;
}

/** Fetches the searchable list and the names of places, which weigh more than all areas. */
export const loadAreaList = async (): Promise<AreaList> => {
  const [ChoiceList, { areaGroups: groups }] = await Promise.all([
    loadChoiceList(),
    import('./areaChoices.ts'),
  ]);
  return { ChoiceList, groups };
};
