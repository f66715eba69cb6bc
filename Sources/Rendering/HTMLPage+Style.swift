extension HTMLPage {
  /// How pages with pictures look: the reader's own fonts, quiet colours that stay apart for colour-blind eyes, and no background ink on paper.
  ///
  /// A page adds what is its own in a style sheet behind this one.
  public static let styleSheet: StaticString = """
    :root { color-scheme: light dark;
      --paper: #fcfcfa; --ink: #1d282c; --quiet: #566469; --rule: #d5dad8; --line: #0b5f73;
      --welcome: #e0efe6; --between: #f6efd3; --unwelcome: #f5ddd3; --plain: #edf0ef; }
    @media (prefers-color-scheme: dark) { :root {
      --paper: #14191b; --ink: #e4e9e8; --quiet: #9fadb0; --rule: #39444a; --line: #7fd0e2;
      --welcome: #1d3529; --between: #3a3419; --unwelcome: #44271f; --plain: #20282b; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 70rem; overflow-wrap: break-word; background: var(--paper); color: var(--ink);
      font: 1rem/1.5 system-ui, "Noto Sans", "Segoe UI", sans-serif; }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
    h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
    h3 { font-size: 1.1rem; margin: 0 0 .5rem; }
    p { margin: .5rem 0; max-width: 46rem; }
    .quiet { color: var(--quiet); font-size: .875rem; }
    section { margin: 1.25rem 0; padding-top: 1rem; border-top: 1px solid var(--rule); }
    .pair { display: grid; grid-template-columns: minmax(0, 1fr); gap: .75rem 1.5rem; }
    .pair > * { min-width: 0; }
    @media (min-width: 60rem) { .pair { grid-template-columns: minmax(0, 11fr) minmax(0, 9fr); } }
    figure { margin: 0; }
    svg { display: block; width: 100%; height: auto; }
    svg text { font: 12px system-ui, "Noto Sans", "Segoe UI", sans-serif; fill: var(--quiet); font-variant-numeric: tabular-nums; }
    .welcome { fill: var(--welcome); } .between { fill: var(--between); } .unwelcome { fill: var(--unwelcome); } .plain { fill: var(--plain); }
    .grid { stroke: var(--quiet); stroke-width: .6; stroke-opacity: .6; }
    .interval { fill: var(--line); fill-opacity: .2; }
    .reach { stroke: var(--line); stroke-width: 6; stroke-opacity: .25; }
    .line { fill: none; stroke: var(--line); stroke-width: 1.6; stroke-linejoin: round; }
    .point { fill: var(--paper); stroke: var(--line); stroke-width: 1.6; }
    .latest { fill: var(--line); }
    .crowded .point { fill: var(--line); stroke: none; }
    .crowded .line { stroke-width: .8; }
    .gap { stroke: var(--ink); stroke-width: 1.6; fill: none; }
    .rows { max-height: 25rem; overflow: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; }
    caption { text-align: start; color: var(--quiet); padding-bottom: .25rem; }
    th, td { text-align: start; vertical-align: top; padding: .15rem .75rem .15rem 0; border-bottom: 1px solid var(--rule); font-weight: normal; }
    thead th { color: var(--quiet); position: sticky; top: 0; background: var(--paper); }
    tbody th { white-space: nowrap; }
    .figure { white-space: nowrap; }
    dl { margin: .75rem 0 0; } figure + p { margin-top: .75rem; }
    dt { color: var(--quiet); font-size: .875rem; }
    dd { margin: 0 0 .5rem; max-width: 46rem; }
    .print { display: none; }
    @media print {
      @page { size: A4; margin: 12mm; }
      :root { --paper: #fff; --ink: #000; --quiet: #333; --rule: #bbb; --line: #000;
        --welcome: #fff; --between: #f4f4f4; --unwelcome: #e6e6e6; --plain: #fff; }
      body { max-width: none; padding: 0; font-size: 8pt; line-height: 1.25; }
      h1 { font-size: 13pt; } h2 { font-size: 10.5pt; margin: .6rem 0 .2rem; } h3 { font-size: 10pt; margin: 0; }
      p, dd { max-width: none; margin: 0 0 .15rem; }
      .quiet, table { font-size: 7pt; }
      article + article { break-before: page; }
      section { break-inside: avoid; margin: .4rem 0; padding-top: .4rem; }
      .pair { grid-template-columns: minmax(0, 12fr) minmax(0, 8fr); }
      .rows { max-height: none; overflow: visible; }
      .older { display: none; }
      .print { display: block; }
      thead th { position: static; }
      th, td { padding: 0 .3rem 0 0; }
      dl { margin: .2rem 0 0; } dl, footer { font-size: 7.5pt; }
      dt, dd { display: inline; font-size: inherit; }
      dt::after { content: ": "; }
      dd::after { content: "\\A"; white-space: pre; }
      footer { break-inside: avoid; }
      .band { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
