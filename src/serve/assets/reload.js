// Reloads this page when the server has another version of it, and shows the errors of the sources over it.
// Added by `kabar serve` alone: no published page has a script of kabar's.
"use strict";
(() => {
  const { version } = document.currentScript.dataset;
  const query = new URLSearchParams({ path: location.pathname, version });
  let source;
  let box;
  let shown;
  let closed;

  function open() {
    source ??= new EventSource(`/_kabar/events?${query}`);
    source.onmessage = ({ data }) => show(data);
    source.addEventListener("reload", () => {
      leave();
      location.reload();
    });
  }

  function leave() {
    source?.close();
    source = undefined;
  }

  // A browser has six connections to a server: a tab that nobody sees leaves its own to others. When it is
  // seen again, its version tells the server whether it has missed anything.
  function look() {
    if (document.hidden) leave();
    else open();
  }

  function show(data) {
    const problems = JSON.parse(data);
    if (data === shown || data === closed) return;
    shown = data;
    closed = undefined;
    box?.host.remove();
    box = undefined;
    if (problems.errors.length === 0) return;
    const host = document.body.appendChild(document.createElement("div"));
    box = host.attachShadow({ mode: "open" });
    const style = box.appendChild(document.createElement("link"));
    style.rel = "stylesheet";
    style.href = "/_kabar/kabar.css";
    const alert = add(box, "section", "", "overlay");
    alert.setAttribute("role", "alert");
    alert.lang = problems.lang;
    const details = add(alert, "details");
    details.open = problems.open;
    add(details, "summary", problems.title);
    add(details, "p", problems.note);
    const list = add(details, "ol");
    for (const error of problems.errors) entry(add(list, "li", "", "error"), error);
    const row = add(alert, "p", "", "row");
    add(row, "a", problems.all).href = "/_kabar/";
    add(row, "button", problems.close).onclick = () => {
      closed = data;
      shown = undefined;
      box.host.remove();
    };
  }

  function entry(item, { message, place, excerpt, help }) {
    add(item, "p", message, "message");
    if (place) add(item, "p", place, "place");
    if (excerpt) add(item, "pre", excerpt).dir = "auto";
    if (help) add(item, "p", help, "help");
  }

  function add(parent, name, text = "", kind = "") {
    const element = parent.appendChild(document.createElement(name));
    element.textContent = text;
    if (kind) element.className = kind;
    return element;
  }

  document.addEventListener("visibilitychange", look);
  addEventListener("pagehide", leave);
  addEventListener("pageshow", look);
  look();
})();
