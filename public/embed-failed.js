// Says why an embedded chart does not start. A frame with `sandbox` and without
// `allow-same-origin` has no origin of its own, and browsers then load neither modules nor figures
// unless the site that serves them allows every origin.
(function () {
  var tell = function () {
    var place = document.getElementById('app');
    if (!place) return;
    var said = document.createElement('p');
    said.textContent =
      self.origin === 'null'
        ? 'This chart cannot start in this frame: its sandbox lacks “allow-same-origin”. Whoever embeds it can add that word, or the site that serves the chart can send the header Access-Control-Allow-Origin: *.'
        : 'This chart could not be loaded. Check the connection and reload the page.';
    place.replaceChildren(said);
  };
  addEventListener(
    'error',
    function (event) {
      if (!(event.target instanceof HTMLScriptElement)) return;
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', tell);
      else tell();
    },
    true,
  );
})();
