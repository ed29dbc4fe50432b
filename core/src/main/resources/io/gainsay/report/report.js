"use strict";
// Filters findings and steps through them. Without it the page is complete, and its links work.
(() => {
  const controls = document.getElementById("controls");
  const position = document.getElementById("position");
  const buttons = ["previous", "next", "other"].map((id) => document.getElementById(id));
  const findings = [...document.querySelectorAll(".finding")];
  const byNumber = new Map(findings.map((finding) => [finding.dataset.finding, finding]));
  let current = null;
  let side = 0;

  const isShown = (finding) => finding !== undefined && !finding.classList.contains("off");
  const shown = () => findings.filter(isShown);
  const numbers = (element) => element.dataset.findings.split(" ");
  const sidesOf = (finding) => [...finding.querySelectorAll(".sides a")];

  function describePosition() {
    const list = shown();
    const at = list.indexOf(current);
    position.textContent =
      list.length === 0 ? "none" : at < 0 ? `${list.length} shown` : `${at + 1} of ${list.length}`;
    buttons.forEach((button) => { button.disabled = list.length === 0; });
  }

  function markCurrent() {
    findings.forEach((finding) => finding.classList.toggle("current", finding === current));
    document.querySelectorAll("mark").forEach((mark) => mark.classList.toggle(
      "current", current !== null && numbers(mark).includes(current.dataset.finding)));
  }

  function showSide() {
    const link = sidesOf(current)[side];
    const place = document.getElementById(link.hash.slice(1));
    place.scrollIntoView({ block: "center" });
  }

  function select(finding, chosenSide) {
    current = finding;
    side = chosenSide;
    markCurrent();
    describePosition();
    finding.focus({ preventScroll: true });
    finding.scrollIntoView({ block: "nearest" });
    showSide();
  }

  function step(distance) {
    const list = shown();
    if (list.length > 0) {
      const at = list.indexOf(current);
      const next = at < 0 ? (distance > 0 ? 0 : list.length - 1) : at + distance;
      select(list[(next + list.length) % list.length], 0);
    }
  }

  function otherSide() {
    if (current === null) {
      step(1);
    } else {
      select(current, (side + 1) % sidesOf(current).length);
    }
  }

  function filter() {
    const chosen = new FormData(controls);
    const severities = chosen.getAll("severity");
    const rule = chosen.get("rule");
    for (const finding of findings) {
      const { severity, rule: own } = finding.dataset;
      finding.classList.toggle(
        "off", !severities.includes(severity) || (rule !== "" && rule !== own));
    }
    document.querySelectorAll("[data-findings]").forEach((element) => element.classList.toggle(
      "off", !numbers(element).some((number) => isShown(byNumber.get(number)))));
    document.querySelectorAll(".label").forEach((label) => label.classList.toggle(
      "off", !isShown(byNumber.get(label.dataset.finding))));
    document.querySelectorAll(".document").forEach((section) => section.classList.toggle(
      "off", section.querySelector(".label:not(.off)") === null));
    document.querySelectorAll(".timeline").forEach((timeline) => timeline.classList.toggle(
      "off", timeline.querySelector("svg a:not(.off)") === null));
    if (current !== null && !isShown(current)) {
      current = null;
      markCurrent();
    }
    describePosition();
  }

  const keys = new Map([
    ["n", () => step(1)], ["j", () => step(1)],
    ["p", () => step(-1)], ["k", () => step(-1)],
    ["s", otherSide],
  ]);

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea");
    const action = keys.get(event.key);
    if (action !== undefined && typing === null && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      action();
    }
  });

  document.addEventListener("click", (event) => {
    const mark = event.target.closest("mark:not(.off)");
    if (mark !== null) {
      select(numbers(mark).map((number) => byNumber.get(number)).find(isShown), 0);
    }
  });

  controls.addEventListener("change", filter);
  controls.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("next").addEventListener("click", () => step(1));
  document.getElementById("previous").addEventListener("click", () => step(-1));
  document.getElementById("other").addEventListener("click", otherSide);

  // A link to a rule opens what is said of it.
  window.addEventListener("hashchange", () => {
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place !== null && place.matches("details")) {
      place.open = true;
    }
  });

  controls.hidden = findings.length === 0;
  document.getElementById("keys").hidden = findings.length === 0;
  // A browser that comes back to a page may have kept what was chosen.
  filter();
})();
