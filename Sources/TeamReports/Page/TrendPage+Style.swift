extension TrendPage {
  /// What this page has beside the style of all pages with pictures. Shades are of one hue, so that colour-blind eyes lose nothing.
  static let styleSheet: StaticString = """
    :root { --shade: 11, 95, 115; }
    a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: .2em; }
    article { margin-top: 3rem; border-top: 3px solid var(--line); }
    article > h2 { margin-top: .75rem; font-size: 1.4rem; }
    .brief { border-top: 0; padding-top: 0; }
    .brief dt { font-size: 1rem; font-weight: 600; color: var(--ink); margin-top: .75rem; } .brief dd { margin-bottom: .25rem; }
    .wide { overflow-x: auto; }
    .pair { margin-top: 1rem; align-items: start; }
    .pair .rows { max-height: 20rem; } .pictures { margin-bottom: 1rem; }
    .number { text-align: end; }
    .heat { width: auto; min-width: min(100%, 30rem); border-spacing: 3px; border-collapse: separate; }
    .heat th, .heat td { border-bottom: 0; padding: .3rem .6rem; overflow-wrap: break-word; }
    .heat thead th { max-width: 11rem; vertical-align: bottom; }
    .heat tbody th { white-space: normal; min-width: 9rem; max-width: 22rem; overflow-wrap: anywhere;
      position: sticky; inset-inline-start: 0; background: var(--paper); }
    .heat td { min-width: 6.5rem; white-space: nowrap; }
    .mean { font-weight: 600; } .heat .range { display: block; font-size: .75rem; }
    .heat tr > th:first-child { padding-inline-start: 0; } .heat tr > th.depth-1 { padding-inline-start: 1rem; }
    .heat tr > th.depth-2 { padding-inline-start: 2rem; } .heat tr > th.depth-3 { padding-inline-start: 3rem; }
    .heat tr > th.depth-4 { padding-inline-start: 4rem; }
    .heat .withheld, .heat .absent { color: var(--quiet); font-style: italic; }
    .heat .withheld { background: repeating-linear-gradient(45deg, transparent 0 5px, var(--rule) 5px 6px); }
    .shade-0 { background: rgba(var(--shade), .04); } .shade-1 { background: rgba(var(--shade), .08); }
    .shade-2 { background: rgba(var(--shade), .12); } .shade-3 { background: rgba(var(--shade), .17); }
    .shade-4 { background: rgba(var(--shade), .22); } .shade-5 { background: rgba(var(--shade), .27); }
    .shade-6 { background: rgba(var(--shade), .32); } .shade-7 { background: rgba(var(--shade), .37); }
    .shade-8 { background: rgba(var(--shade), .42); } .shade-9 { background: rgba(var(--shade), .47); }
    .swatch { display: inline-block; width: 1.1rem; height: .8rem; } .swatches { margin-inline-end: .5rem; white-space: nowrap; }
    .part { fill: var(--line); stroke: var(--paper); stroke-width: 1; }
    .part-0 { fill-opacity: .1; } .part-1 { fill-opacity: .24; } .part-2 { fill-opacity: .38; } .part-3 { fill-opacity: .52; } .part-4 { fill-opacity: .66; }
    .word.part-0 { fill-opacity: .05; } .word.part-1 { fill-opacity: .12; } .word.part-2 { fill-opacity: .2; }
    .word.part-3 { fill-opacity: .28; } .word.part-4 { fill-opacity: .36; }
    .part.word { stroke: var(--line); stroke-dasharray: 3 2; }
    .part-0:not(.word) { stroke: var(--line); stroke-opacity: .5; }
    svg .on-0, svg .on-1, svg .on-2, svg .on-3, svg .on-4 { fill: var(--ink); }
    .break { stroke: var(--ink); stroke-width: 1.4; stroke-dasharray: 5 4; }
    .begin { stroke: var(--ink); stroke-width: .8; stroke-dasharray: 1.5 2.5; }
    .measure { fill: var(--ink); fill-opacity: .16; }
    svg .number { fill: var(--ink); font-weight: 600; }
    .course th, .course td, .changes th, .changes td, .measures th, .measures td { padding-top: .2rem; }
    .course thead th:not(:first-child), .course .figure, .changes thead th:not(:first-child), .changes .figure { text-align: end; }
    .course th:last-child, .course td:last-child, .changes th:last-child, .changes td:last-child { padding-inline-end: 0; }
    .changes tbody th { white-space: normal; min-width: 12rem; } .changes { margin-top: .5rem; }
    .measures tbody th { width: 2.5rem; font-weight: 600; } .measures td { overflow-wrap: anywhere; }
    .remark { color: var(--quiet); font-style: italic; }
    .course .remark { text-align: end; }
    .course tbody tr:first-child > * { font-weight: 600; }
    @media (max-width: 40rem) {
      body { padding: 1rem .75rem 2rem; }
      svg text { font-size: 14px; }
      .changes { min-width: 40rem; } .measures { min-width: 30rem; }
      .heat { border-spacing: 2px; font-size: .8rem; } .heat th, .heat td { padding: .25rem .35rem; }
      .heat td { min-width: 0; } .heat tbody th { min-width: 6rem; } .heat .range { font-size: .7rem; }
      .heat thead th { font-size: .7rem; max-width: 8rem; hyphens: auto; }
      .wide caption, .rows caption { max-width: calc(100vw - 1.5rem); }
      .heat tr > th.depth-1 { padding-inline-start: .5rem; } .heat tr > th.depth-2 { padding-inline-start: 1rem; }
      .heat tr > th.depth-3 { padding-inline-start: 1.5rem; } .heat tr > th.depth-4 { padding-inline-start: 2rem; }
    }
    @media (prefers-color-scheme: dark) {
      :root { --shade: 127, 208, 226; }
      svg .on-3, svg .on-4 { fill: var(--paper); }
    }
    @media print {
      :root { --shade: 0, 0, 0; }
      a { text-decoration: none; }
      article { margin-top: 0; border-top: 1.5pt solid #000; break-before: page; }
      article > h2 { margin-top: .3rem; font-size: 12pt; }
      h2, h3 { break-after: avoid; }
      @page { margin: 10mm; } body { font-size: 9pt; } .quiet, table { font-size: 8pt; } dl, footer { font-size: 8.5pt; }
      main > section { break-inside: auto; } h3, section > p { break-after: avoid; }
      .changes { margin-top: 0; } .changes tbody th { min-width: 80mm; }
      .rows, .brief dd { break-inside: avoid; }
      .brief dt { break-after: avoid; } .brief p, main > section > p { break-after: auto; }
      .heat th, .heat td { padding: .1rem .4rem; } .heat tr, .measures tr { break-inside: avoid; }
      .heat .range { font-size: 6pt; }
      .heat td, .swatch, svg rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      svg { max-height: 46mm; }
      .pictures { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; margin: 1mm 0; }
      .pair { display: block; margin: 0; } .pair .rows { max-height: none; margin-top: 1mm; }
      svg text { font-size: 12px; }
      svg .on-3, svg .on-4 { fill: #fff; }
      .wide { overflow: visible; }
      .brief dd { display: block; } .brief dd::after { content: none; } .brief dt { display: block; font-size: 8pt; font-weight: 600; } .brief dt::after { content: none; }
    }
    """
}
