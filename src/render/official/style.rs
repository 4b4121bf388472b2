//! The styles of the pages; no font and no picture is fetched from anywhere.

/// What all pages share.
pub(super) const SHARED: &str = "
:root { --ink: #1a1a1a; --soft: #5c5c5c; --line: #d4d4d4; --link: #1a4d8f; }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; color: var(--ink); background: #fff; font: 1.0625rem/1.5 'PT Serif', 'Noto Serif', 'Times New Roman', serif; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .15em; }
h1, h2, h3 { line-height: 1.3; text-align: center; text-wrap: balance; }
h1 { font-size: 1.35rem; margin: 1rem 0; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1rem 0; }
p { margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .95em; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; }
";

/// The style of the page of an edition.
pub(super) const PAGE: &str = "
nav, main, aside { max-width: 82rem; margin: 0 auto; padding: 0 1.25rem; }
nav, aside { font-size: .95rem; }
nav { border-bottom: 1px solid var(--line); padding-top: 1rem; padding-bottom: 1rem; }
summary { cursor: pointer; padding: .35rem 0; }
nav ul { margin: .75rem 0 0; padding-left: 1.1rem; }
main.columns-1, nav:has(+ .columns-1), .columns-1 + aside { max-width: 46rem; }
aside { border-top: 1px solid var(--line); margin-top: 2rem; padding-bottom: 3rem; }
.cell + .cell { color: #333; }
.row:target { background: #fff7d6; }
.warning { color: #8a1c1c; font-weight: bold; text-align: center; }
.remark { color: var(--soft); text-align: center; }
.corner { margin-left: 45%; }
.note { color: var(--soft); font-size: .95em; font-style: italic; }
.item, .result { padding-left: 1.5rem; }
.term { white-space: normal; font-weight: bold; }
.mark { color: inherit; text-decoration: none; font-weight: bold; }
.mark:hover { text-decoration: underline; }
.diagram { margin: 1rem 0; overflow-x: auto; }
.diagram svg { display: block; width: 100%; min-width: 56rem; height: auto; }
aside .remark { text-align: left; }
@media screen and (min-width: 60rem) {
  .columns-2 .row, nav div:has(ul + ul) { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 2.5rem; }
}
@media screen and (max-width: 59.99rem) {
  .columns-2 .cell + .cell { border-left: 3px solid var(--line); padding-left: .75rem; margin: .25rem 0 1rem; }
  .cell:empty { display: none; }
  .cell table { display: block; overflow-x: auto; }
  .corner { margin-left: 25%; }
  .terms, .terms tbody, .terms tr, .terms td { display: block; }
  .terms thead { display: none; }
  .terms tr { border: 1px solid var(--line); margin-bottom: .5rem; }
  .terms td { border: 0; padding: .15rem .5rem; }
  .terms td:empty { display: none; }
  .terms .granted { font-weight: bold; }
  .terms .longest::before { content: attr(data-heading) ': '; color: var(--soft); }
}
@page { size: A4; margin: 20mm 15mm 20mm 25mm; }
@page lying { size: A4 landscape; margin: 15mm 20mm; }
@media print {
  body { font-size: 11pt; line-height: 1.35; }
  nav { display: none; }
  main, aside { max-width: none; padding: 0; }
  .columns-2 .row { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 8mm; }
  .columns-2 { font-size: 9.5pt; }
  a { color: inherit; text-decoration: none; }
  .term { font-weight: inherit; }
  .row:target { background: none; }
  h1, h2, h3 { break-after: avoid; }
  p { orphans: 2; widows: 2; }
  tr { break-inside: avoid; }
  [id^='annex-'] { break-before: page; }
  .diagram, .row:has(+ .diagram) { page: lying; }
  .diagram { break-inside: avoid; margin: 0; overflow: visible; }
  .diagram svg { min-width: 0; max-height: 178mm; }
  .diagram + .row:not([id]) { page: lying; }
  aside { border: 0; margin: 0; font-size: 9.5pt; }
  aside details:not([open]) { display: none; }
  aside details[open] { break-before: page; }
  aside summary { display: none; }
}
";

/// The style of the index.
pub(super) const INDEX: &str = "
main { max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1 { text-align: left; }
li { margin: .4rem 0; }
code { color: var(--soft); font-size: .85em; }
";
