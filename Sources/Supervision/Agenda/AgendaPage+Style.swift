extension AgendaPage {
  /// Two columns on paper and on wide screens, one on a telephone; on paper no ink but the letters and lines.
  static let styleSheet: StaticString = """
    :root { --ink: #1c2326; --quiet: #59646a; --line: #b9c2c6; --paper: #ffffff; --lead: #0b5a63; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6ebed; --quiet: #a5b0b5; --line: #4a555a; --paper: #161b1d; --lead: #7cc6cf; }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.2rem; max-width: 62rem; color: var(--ink); background: var(--paper);
      font: 15px/1.4 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: break-word; hyphens: auto; }
    h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .2rem; }
    h2 { font-size: 1rem; line-height: 1.25; margin: 0 0 .2rem; color: var(--lead); }
    p { margin: 0 0 .3rem; }
    .quiet, footer { color: var(--quiet); font-size: .86em; }
    .greeting { border-left: 3px solid var(--lead); padding-left: .7rem; margin: .5rem 0 .8rem; }
    main { columns: 2 24rem; column-gap: 1.8rem; }
    section { margin: 0 0 .8rem; }
    h2 { break-after: avoid; }
    li { break-inside: avoid; margin-bottom: .25rem; }
    ul { margin: 0; padding-left: 1.1rem; }
    .agreement { column-span: all; break-inside: avoid; margin-top: 1rem; }
    ul + p { break-before: avoid; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; }
    th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; font-weight: normal; }
    th { color: var(--quiet); font-size: .86em; }
    th:first-child { width: 52%; }
    td { height: 2rem; }
    footer { border-top: 1px solid var(--line); padding-top: .4rem; margin-top: .6rem; }
    footer p { margin-bottom: .15rem; }
    @page { size: A4 portrait; margin: 11mm 12mm; }
    @media print {
      :root { --ink: #000000; --quiet: #3d3d3d; --line: #8a8a8a; --paper: #ffffff; --lead: #000000; }
      body { padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.28; }
      h1 { font-size: 15pt; }
      h2 { font-size: 10.5pt; }
      main { columns: 2; column-gap: 8mm; }
      section { margin-bottom: 2.5mm; }
      .agreement { margin-top: 3mm; }
      td { height: 8mm; }
      .roomy { font-size: 11pt; }
      .roomy h2 { font-size: 12pt; }
      .roomy td { height: 11mm; }
      .full { font-size: 8.3pt; line-height: 1.2; }
      .full h1 { font-size: 13pt; }
      .full h2 { font-size: 9.2pt; }
      .full section { margin-bottom: 1.6mm; }
      .full li { margin-bottom: .5mm; }
    }
    """
}
