// The looks of the page, on a screen and on paper.
import { colors } from './colors.ts'

const { ink, quiet, line, wash, paper, accent, tint } = colors

const base = `
*, *::before, *::after { box-sizing: border-box; }
html { color-scheme: light; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: ${paper}; color: ${ink}; overflow-wrap: anywhere;
  font: 1.0625rem/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif;
}
.masthead, nav, main, footer { max-width: 70rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
h1, h2, h3, h4, h5, p, li, dd, th, td, caption, figcaption { unicode-bidi: plaintext; }
th, td { overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h1 { margin: 0.25rem 0 0; font-size: clamp(2rem, 5vw, 3rem); letter-spacing: -0.02em; }
h2 { margin: 0 0 1.5rem; font-size: 1.75rem; letter-spacing: -0.01em; }
h3 { margin: 2.5rem 0 0.75rem; font-size: 1.25rem; }
h4 { margin: 0; font-size: 1.1875rem; }
h5 { margin: 1.25rem 0 0.25rem; font-size: 0.9375rem; }
p { margin: 0.5rem 0; max-width: 46rem; }
ul, ol { margin: 0.5rem 0; padding-inline-start: 1.25rem; max-width: 46rem; }
li { margin: 0.35rem 0; }
a { color: ${accent}; text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible, main:focus-visible {
  outline: 3px solid ${accent}; outline-offset: 2px; border-radius: 2px;
}
section { padding-block: 3rem 0.5rem; }
footer { margin-block: 4rem 3rem; color: ${quiet}; font-size: 0.9375rem; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: 0.5rem 1rem; background: ${accent}; color: ${paper}; }
.skip:focus { top: 1rem; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.kind { margin: 0; color: ${quiet}; font-size: 0.875rem; }
.kind::first-letter { text-transform: uppercase; }
.sign { display: inline-block; min-width: 1em; color: ${accent}; font-weight: 700; }
`

const head = `
.masthead { padding-block: 3.5rem 0.5rem; }
.as-of { margin: 0.5rem 0 0; font-size: 1.25rem; }
.vision { margin: 2rem 0 0; padding-inline-start: 1.25rem; border-inline-start: 4px solid ${accent}; font-size: 1.375rem; line-height: 1.4; }
.problem { margin-top: 1rem; }
.note { padding: 0.75rem 1rem; background: ${wash}; border-radius: 6px; }
.masthead dl { margin-top: 1.75rem; }
nav { margin-top: 1.5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0; padding: 0.75rem 0; max-width: none; list-style: none; border-block: 1px solid ${line}; }
nav li { margin: 0; }
nav a { display: inline-block; padding: 0.25rem 0; }
`

const parts = `
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0.75rem 2rem; margin: 1rem 0; }
dt { color: ${quiet}; font-size: 0.875rem; }
dd { margin: 0; }
.card { margin: 1.25rem 0; padding: clamp(0.875rem, 3vw, 1.75rem); border: 1px solid ${line}; border-radius: 10px; }
.card > h3:first-child { margin-top: 0; }
.column .card dl { grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
.grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1.25rem; margin-top: 1.5rem; }
.grid .card { margin: 0; }
.pairs { columns: 24rem; column-gap: 1.25rem; }
.pairs .card { break-inside: avoid; margin: 0 0 1.25rem; }
.improving { font-size: 1.2rem; font-weight: 600; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: 1.25rem; margin: 0 0 2.5rem; padding: 0; max-width: none; list-style: none; }
.tile { margin: 0; padding: 1.25rem; background: ${wash}; border-radius: 10px; }
.tile .name { margin: 0; line-height: 1.35; }
.value { margin: 0.5rem 0 0; color: ${accent}; font-size: 2.5rem; font-weight: 700; line-height: 1.15; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.value.none { color: ${quiet}; font-size: 1.5rem; letter-spacing: 0; }
.of { margin: 0; color: ${quiet}; }
.of strong { color: ${ink}; font-weight: 600; }
.change { margin: 0.5rem 0 0; }
.no-target { color: ${quiet}; }
.marked { padding: 0; list-style: none; }
.marked li { padding-inline-start: 1.6em; text-indent: -1.6em; }
.marked .sign { text-indent: 0; min-width: 1.6em; margin-inline-end: -0.25em; }
.indicator .definition { margin: 0.35rem 0 0; }
.indicator h5 { margin-top: 1.25rem; }
.side-by-side { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem 2rem; margin-top: 0.75rem; }
.groups { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 0 2rem; margin-top: 1rem; }
.groups p { margin-top: 0; color: ${quiet}; font-size: 0.9375rem; }
figure { margin: 0.5rem 0 0; }
.key { display: block; }
.key svg { vertical-align: middle; }
figcaption { color: ${quiet}; font-size: 0.875rem; line-height: 1.45; }
.trend { display: block; width: 100%; max-width: 29rem; height: auto; overflow: visible; }
details { margin-top: 1rem; border-top: 1px solid ${line}; padding-top: 0.75rem; }
summary { width: fit-content; padding: 0.25rem 0; color: ${accent}; cursor: pointer; }
.scores { margin: 0; padding: 0; max-width: none; list-style: none; }
.scores li { display: grid; grid-template-columns: 1fr auto; gap: 0.25rem 1rem; align-items: center; margin: 0; padding: 0.6rem 0; border-bottom: 1px solid ${line}; }
.scores .area { grid-area: 1 / 1; }
.scores strong { grid-area: 1 / 2; overflow-wrap: break-word; text-align: end; font-variant-numeric: tabular-nums; }
.scores .score-bar, .scores .left-open { grid-column: 1 / -1; }
.left-open { color: ${quiet}; font-size: 0.9375rem; }
.score-line { display: grid; grid-template-columns: 1fr auto; gap: 1rem; align-items: center; margin: 0.25rem 0 0; }
.score-line + .left-open { margin-top: 0; }
.score-bar { display: block; overflow: visible; }
.track { fill: ${wash}; stroke: ${line}; }
.open { fill: ${tint}; stroke: ${accent}; stroke-dasharray: 3 2; }
.certain { fill: ${accent}; }
.score { stroke: ${ink}; stroke-width: 3; }
`

const tables = `
.scroll { overflow-x: auto; margin: 1rem 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
caption { padding: 0 0 0.5rem; font-weight: 600; text-align: start; }
th, td { padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid ${line}; text-align: start; vertical-align: top; }
thead th { color: ${quiet}; font-size: 0.875rem; font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; }
th:last-child, td:last-child { padding-inline-end: 0; }
.number { text-align: end; }
#alignment .scroll table { min-width: 44rem; }
`

const wide = `
.scores li { grid-template-columns: 16rem 1fr 6.5rem 19rem; }
.scores .area, .scores strong, .scores .score-bar, .scores .left-open { grid-area: auto; }
.side-by-side { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); align-items: start; }
`

const motion = `
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`

const print = `
@page { margin: 15mm 14mm; }
@media print {
  html { font-size: 9pt; }
  p, li { orphans: 3; widows: 3; }
  .masthead, nav, main, footer { max-width: none; padding-inline: 0; }
  .masthead { padding-block: 0; }
  h1 { font-size: 2.25rem; }
  .vision { margin-top: 1rem; font-size: 1.25rem; }
  .masthead dl { margin-block: 1rem 0; }
  nav, .skip, main + footer { display: none; }
  section { padding-block: 1.5rem 0; }
  h2 { margin-bottom: 1rem; }
  h3 { margin-top: 1.5rem; }
  .scores li { padding-block: 0.4rem; }
  h2, h3, h4, h5, caption, .strategies, h2 + p { break-inside: avoid; break-after: avoid; }
  .tiles { grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0.75rem; margin-bottom: 1.5rem; }
  .tile { padding: 0.875rem; }
  .masthead dl { grid-template-columns: repeat(4, 1fr); }
  .card, .tile, .scores, .strategies, figure, tr, li, dl > div { break-inside: avoid; }
  .grid, .pairs { display: block; columns: 2; column-gap: 1.25rem; }
  .grid .card { margin-bottom: 1.25rem; }
  .card { padding: 1rem; margin-block: 0.75rem; }
  .trend { max-width: 26rem; }
  .scroll { overflow: visible; }
  #alignment .scroll table { min-width: 0; font-size: 8pt; }
  details:not([open]) { display: none; }
  a { color: inherit; text-decoration: none; }
  svg, .tile, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`

/** The whole style sheet. */
export const styles = [base, head, parts, tables, `\n@media print, (min-width: 50rem) {${wide}}\n`, motion, print].join(
  '',
)
