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
