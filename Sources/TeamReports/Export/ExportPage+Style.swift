extension ExportPage {
  /// How the page looks: the reader's own fonts, quiet colours, and no background ink on paper.
  static let styleSheet: StaticString = """
    :root { color-scheme: light dark; --paper: #fcfcfa; --ink: #1d282c; --quiet: #566469; --rule: #d5dad8; --line: #0b5f73; --soft: #eff3f2; }
    @media (prefers-color-scheme: dark) { :root {
      --paper: #14191b; --ink: #e4e9e8; --quiet: #9fadb0; --rule: #39444a; --line: #7fd0e2; --soft: #1c2427; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 78rem; overflow-wrap: break-word; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, "Noto Sans", "Segoe UI", sans-serif; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
    h2 { font-size: 1.35rem; margin: 2.25rem 0 .5rem; }
    h3 { font-size: 1.15rem; margin: 1.75rem 0 0; padding-top: 1rem; border-top: 2px solid var(--line); }
    h4 { font-size: 1rem; margin: 1.25rem 0 0; }
    p { margin: .5rem 0; max-width: 46rem; }
    h3 + p, h4 + p { margin-top: 0; }
    .quiet { color: var(--quiet); font-size: .875rem; }
    .rows { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
    th, td { text-align: start; vertical-align: baseline; padding: .25rem .6rem; border-bottom: 1px solid var(--rule); font-weight: normal; }
    thead th { color: var(--quiet); vertical-align: bottom; background: var(--paper); }
    thead tr:last-child th, thead th[rowspan] { border-bottom: 1px solid var(--quiet); }
    thead th.group { text-align: center; }
    thead th.figure { overflow-wrap: normal; min-width: 5rem; }
    thead th.since { min-width: 9.5rem; }
    .figure { text-align: end; }
    td.figure { white-space: nowrap; }
    td.word, td.share { white-space: normal; }
    .word { color: var(--quiet); font-style: italic; }
    tbody th { position: sticky; inset-inline-start: 0; background: var(--paper); min-width: 13rem; max-width: 22rem;
      padding-inline-start: calc(var(--depth) * 1rem); }
    thead tr:first-child th:first-child { position: sticky; inset-inline-start: 0; padding-inline-start: 0; z-index: 1; }
    .level-0 > * { font-weight: 600; background: var(--soft); }
    .level-0 > th { background: var(--soft); }
    .level-1 > th { font-weight: 600; }
    .slice > th { color: var(--quiet); }
    footer { margin-top: 2.5rem; border-top: 2px solid var(--line); }
    @media (max-width: 40rem) {
      body { padding: 1rem .75rem 2rem; }
      table { width: max-content; min-width: 100%; }
      tbody th { min-width: 7rem; max-width: 9.5rem; }
      thead th.figure { max-width: 8rem; }
      td.word, td.share { max-width: 9rem; }
      td[colspan] { position: sticky; inset-inline-start: 9.5rem; }
    }
    @media print {
      @page { size: A4 landscape; margin: 12mm; }
      :root { --paper: #fff; --ink: #000; --quiet: #333; --rule: #bbb; --line: #000; --soft: #fff; }
      body { max-width: none; padding: 0; font-size: 9pt; line-height: 1.3; }
      h1 { font-size: 14pt; } h2 { font-size: 12pt; margin-top: .6rem; } h3 { font-size: 11pt; margin-top: .6rem; padding-top: .3rem; }
      h4 { font-size: 9.5pt; margin-top: .6rem; }
      h1, h2, h3, h4, h3 + p, h4 + p { break-after: avoid; }
      p { max-width: none; margin: 0 0 .2rem; }
      .quiet, table { font-size: 8pt; }
      .rows { overflow: visible; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      th, td { padding: .1rem .4rem; }
      tbody th { min-width: 0; } thead th.figure { min-width: 0; }
      tbody th, thead tr:first-child th:first-child { position: static; }
      footer { break-inside: avoid; }
    }
    """
}
