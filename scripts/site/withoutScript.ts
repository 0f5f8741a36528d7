/**
 * What a browser without JavaScript gets above the opening view: whichever link it followed, the
 * server can only send this page, so it says so and leads to the pages that need no script. What
 * can be pressed would do nothing there and is put away; pictures shrink to the window.
 */
export const withoutScript = `<noscript>
  <style>
    [data-prerendered] :is(button, select, input, dialog, fieldset, .controls, .tools) {
      display: none;
    }
    [data-prerendered] svg {
      max-width: 100%;
      height: auto;
    }
    [data-prerendered] * {
      min-width: 0;
      max-width: 100%;
    }
    [data-prerendered] :is(main, article, section) {
      grid-template-columns: minmax(0, 1fr);
    }
    [data-prerendered] table {
      display: block;
      overflow-x: auto;
    }
  </style>
  <p class="told-first">
    Without JavaScript this page shows its opening view and nothing else, also where the link named
    an area or a measure. <a href="./area/">Every area and every measure has a page that needs no
    script.</a>
  </p>
</noscript>`;
