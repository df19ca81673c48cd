extension Sheet {
    /// A4 on paper, a sheet of paper on a screen.
    static let style = """
        :root { --ink: #1c2126; --soft: #5b6570; --line: #d9dee3; --accent: #1f5f8b; --bad: #a3341f; --good: #2a6b3c; --tint: #f4f6f8; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #e9ecef; color: var(--ink); font: 10.5pt/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
        main { max-width: 210mm; margin: 8mm auto; padding: 14mm 16mm; background: #fff; box-shadow: 0 1px 6px rgb(0 0 0 / 18%); }
        header { border-bottom: 2px solid var(--accent); padding-bottom: 3mm; margin-bottom: 5mm; }
        h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 2mm; }
        h2 { font-size: 12.5pt; line-height: 1.3; color: var(--accent); margin: 7mm 0 1.5mm; break-after: avoid; }
        h3 { font-size: 10.5pt; margin: 3mm 0 1mm; break-after: avoid; }
        p { margin: 1mm 0; }
        header p { color: var(--soft); }
        header p.internal { display: inline-block; margin-top: 2mm; padding: .5mm 2.5mm; border: 1px solid var(--bad); border-radius: 3px; color: var(--bad); font-weight: 600; }
        .remark { color: var(--soft); font-size: 9pt; }
        .decide { background: var(--tint); border-left: 4px solid var(--accent); padding: 3mm 5mm 3.5mm; }
        .decide h2 { margin-top: 0; }
        ol, ul { margin: 1mm 0; padding-left: 6mm; }
        li { margin: 1mm 0; break-inside: avoid; }
        .notices .what { font-weight: 600; }
        .detail { display: block; color: var(--soft); }
        code { display: block; width: fit-content; max-width: 100%; margin-top: .5mm; padding: .3mm 1.5mm; background: var(--tint); border-radius: 3px; font: 9pt/1.5 ui-monospace, SFMono-Regular, Consolas, "Noto Sans Mono CJK SC", monospace; overflow-wrap: anywhere; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(48mm, 1fr)); gap: 4mm; margin: 2mm 0 3mm; }
        .tiles div { border: 1px solid var(--line); border-radius: 4px; padding: 2.5mm 3.5mm; break-inside: avoid; }
        .tiles dt { color: var(--soft); font-size: 9pt; }
        .tiles dd { margin: 0; }
        .tiles strong { font-size: 17pt; line-height: 1.3; font-variant-numeric: tabular-nums; }
        .tiles small { display: block; color: var(--soft); }
        .tiles svg { display: block; width: 100%; height: 11mm; margin-top: 1mm; }
        .good { color: var(--good); font-weight: 600; }
        .bad { color: var(--bad); font-weight: 600; }
        svg path { fill: none; stroke: var(--accent); stroke-width: 1.6; }
        svg path.zero { stroke: var(--line); }
        svg circle { fill: var(--accent); }
        .table { overflow-x: auto; margin: 1.5mm 0; }
        table { border-collapse: collapse; width: 100%; font-size: 9.5pt; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; vertical-align: baseline; padding: 1mm 2mm 1mm 0; border-bottom: 1px solid var(--line); }
        thead th, thead td { color: var(--soft); font-weight: 600; border-bottom-color: var(--soft); }
        tbody th { font-weight: 400; min-width: 7em; }
        .sku { white-space: nowrap; }
        .n { text-align: right; padding: 1mm 2mm; white-space: nowrap; }
        tr { break-inside: avoid; }
        .drafts { break-before: page; }
        .drafts .file { font: 600 9.5pt/1.5 ui-monospace, SFMono-Regular, Consolas, monospace; overflow-wrap: anywhere; }
        pre { margin: 1mm 0 4mm; padding: 3mm 4mm; background: var(--tint); border: 1px solid var(--line); border-radius: 4px; font: 9pt/1.5 ui-monospace, SFMono-Regular, Consolas, "Noto Sans Mono CJK SC", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
        @page { size: A4; margin: 14mm 15mm; }
        @media print {
        body { background: #fff; font-size: 10pt; }
        main { margin: 0; padding: 0; max-width: none; box-shadow: none; }
        }
        @media (max-width: 640px) { main { margin: 0; padding: 5mm 4mm; box-shadow: none; } }
        """
}
