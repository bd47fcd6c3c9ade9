// What the pages cannot say without a script: a click anywhere in a queue row opens it, an ended log-in asks for a new
// one and comes back, and a server that cannot be reached leaves what was typed in place.
(function () {
  "use strict";

  document.addEventListener("click", function (event) {
    if (event.target.closest("a, button, input, select, label, summary")) {
      return;
    }
    var row = event.target.closest(".ui-datatable-data > tr");
    var link = row && row.querySelector("a.open");
    if (link && !String(window.getSelection())) {
      link.click();
    }
  });

  // A log-in keeps the page's path and loses its query; this tab remembers the page it was on.
  var LAST = "madoguchi.last";
  if (document.getElementById("return")) {
    var last = sessionStorage.getItem(LAST);
    if (last) {
      sessionStorage.removeItem(LAST);
      window.location.replace(last);
    }
  } else if (window.location.search) {
    sessionStorage.setItem(LAST, window.location.pathname + window.location.search);
  }

  // On a narrow screen the menu is behind a button, and of a row of tabs the one that is open has to be seen.
  var menu = document.querySelector(".menu-button");
  if (menu) {
    menu.addEventListener("click", function () {
      var open = menu.closest(".top").classList.toggle("open");
      menu.setAttribute("aria-expanded", String(open));
    });
  }

  document.querySelectorAll(".tabs ul, .views ul").forEach(function (row) {
    var here = row.querySelector("[aria-current='page']");
    if (here && row.scrollWidth > row.clientWidth) {
      var from = here.getBoundingClientRect().left - row.getBoundingClientRect().left;
      row.scrollLeft += from - (row.clientWidth - here.offsetWidth) / 2;
    }
  });

  function whenAjaxFails(event, request) {
    if (request && (request.status === 401 || request.status === 403)) {
      window.location.reload();
      return;
    }
    var failed = document.getElementById("failed");
    failed.hidden = false;
    failed.scrollIntoView();
  }

  function afterAjax() {
    var error = document.querySelector("#said .message-error");
    if (error) {
      error.scrollIntoView({ block: "center" });
    }
  }

  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxError", whenAjaxFails).on("pfAjaxSuccess", function () {
      window.setTimeout(afterAjax, 0);
    });
  }
})();
