extension HistoryPage {
  /// What this page has beside the style of all pages with pictures.
  static let styleSheet: StaticString = """
    tbody tr:first-child > * { font-weight: 600; }
    .turn { font-weight: 600; }
    @media print {
      svg { max-height: 32mm; }
      caption { display: none; }
    }
    """
}
