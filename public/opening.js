// Runs before anything is painted. The page comes with its opening view drawn for a wide window;
// a link to another view, or a narrow window, draws its own instead.
(function () {
  var opening = !/[?&]\w+=/.test(location.search);
  if (!opening || !matchMedia('(min-width: 1000px)').matches) {
    document.documentElement.classList.add('own-view');
  }
  // The figures of the opening view are fetched while the page's code is still on its way.
  if (!/[?&]measure=/.test(location.search)) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = './data/comparison/category_1_rate.parquet';
    document.head.appendChild(link);
  }
})();
