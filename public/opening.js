// Runs before anything is painted. The page comes with its opening view drawn for a wide window;
// a link to another view, or a narrow window, draws its own instead.
(function () {
  var search = location.search;
  var opening = !/[?&]\w+=/.test(search) && matchMedia('(min-width: 1000px)').matches;
  if (opening) {
    // The mark of the first chart: set when the chart that came with the page has been painted.
    var channel = new MessageChannel();
    channel.port1.onmessage = function () {
      channel.port1.close();
      if (performance.getEntriesByName('first-chart').length === 0) performance.mark('first-chart');
    };
    var look = function () {
      // The page may be painted while it is still being read: a chart is whole once the next
      // thing after it is there.
      if (document.querySelector('[data-prerendered] [data-chart="lines"] + *')) {
        channel.port2.postMessage(null);
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return;
  }
  document.documentElement.classList.add('own-view');
  // What this view needs is fetched while the page is still being read.
  var needed = document.getElementById('needed-at-once');
  if (needed) document.head.appendChild(needed.content);
  if (!/[?&]measure=/.test(search)) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = './data/comparison/category_1_rate.parquet';
    document.head.appendChild(link);
  }
})();
