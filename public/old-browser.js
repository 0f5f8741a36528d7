// Only browsers without JavaScript modules run this file; it says why the page stays empty.
document.addEventListener('DOMContentLoaded', function () {
  document.getElementById('app').innerHTML =
    '<p class="before-start">This browser is too old to draw the charts. Please open the page in an up-to-date Firefox, Chrome, Edge or Safari.</p>';
});
