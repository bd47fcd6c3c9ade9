// What a browser with scripts does better. Everything works without it.
(function () {
  'use strict';

  document.documentElement.classList.add('scripted-on');

  function chosen(form, name) {
    return Array.from(form.querySelectorAll('[name="' + name + '"]:checked'), function (input) { return input.value; });
  }

  // Parts of a form that belong to a choice are shown with it. Hidden text is kept, and the server ignores it.
  document.querySelectorAll('[data-shown-by]').forEach(function (part) {
    var form = part.closest('form');
    var wanted = (part.dataset.shownFor || '').split(' ');
    var unwanted = (part.dataset.hiddenFor || '').split(' ');
    function follow() {
      var values = chosen(form, part.dataset.shownBy);
      var show = part.dataset.hiddenFor
        ? !values.some(function (value) { return unwanted.includes(value); })
        : values.some(function (value) { return wanted.includes(value); });
      if (show && part.hidden && part.localName === 'details') { part.open = true; }
      part.hidden = !show;
    }
    form.addEventListener('change', follow);
    follow();
  });

  // One press, one submission. The server would notice anyway; the visitor should not have to wonder.
  document.querySelectorAll('form[data-once]').forEach(function (form) {
    form.addEventListener('submit', function (event) {
      if (event.submitter && event.submitter.name === 'switch') { return; }
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = 'yes';
      var button = form.querySelector('button[type="submit"]:not(.unseen)');
      if (button) {
        button.dataset.words = button.textContent;
        button.textContent = form.dataset.sending || button.textContent;
        setTimeout(function () { button.disabled = true; }, 0);
      }
    });
  });

  // A page that comes back from the browser's memory can be sent again.
  window.addEventListener('pageshow', function (event) {
    if (!event.persisted) { return; }
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
      var button = form.querySelector('button[data-words]');
      if (button) { button.disabled = false; button.textContent = button.dataset.words; }
    });
  });

  document.querySelectorAll('.scripted').forEach(function (part) { part.hidden = false; });

  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.addEventListener('click', function () { window.print(); });
  });

  document.querySelectorAll('[data-copy]').forEach(function (button) {
    if (!navigator.clipboard) { button.hidden = true; return; }
    button.addEventListener('click', function () {
      navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim()).then(function () {
        button.textContent = button.dataset.copied;
      });
    });
  });

  // A file that is too large is refused before it is sent.
  document.querySelectorAll('input[type="file"][data-most]').forEach(function (input) {
    input.addEventListener('change', function () {
      var file = input.files[0];
      var large = Boolean(file) && file.size > Number(input.dataset.most);
      input.setCustomValidity(large ? input.dataset.large : '');
      if (large) { input.reportValidity(); }
    });
  });

  var problems = document.getElementById('problems');
  if (problems) { problems.focus(); }
})();
