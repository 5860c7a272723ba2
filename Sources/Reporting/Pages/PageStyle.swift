/// How a page looks on a screen and on paper. Colours are those of the Analysis Function; no meaning rests on one alone.
package enum PageStyle {
    /// Of text and of marks, on white or on the ground of notices, each with what it must stand out against.
    package static let colours: [(name: String, colour: String, ground: String, isText: Bool)] = [
        ("text", ink, paper, true), ("soft text", soft, paper, true), ("headings", blue, paper, true),
        ("notice", ink, tint, true), ("marks", blue, paper, false), ("limits", blue, paper, false),
        ("second series", plum, paper, false), ("bars", blue, paper, false), ("band", sea, paper, false),
        ("whole", plum, paper, false),
    ]

    private static let (ink, soft, paper) = ("#0B0C0C", "#484949", "#FFFFFF")
    private static let (blue, sea, plum, tint) = ("#12436D", "#28A197", "#801650", "#EEF2F6")

    static let screen = """
        *{box-sizing:border-box}
        html{font:1.0625rem/1.5 "Liberation Sans",Arial,Helvetica,sans-serif;color:#0B0C0C;background:#FFFFFF}
        body{margin:0 auto;max-width:64rem;padding:1.5rem 1rem 3rem}
        h1,h2,h3,p,li{overflow-wrap:anywhere}
        h1{font-size:2rem;line-height:1.2;margin:0 0 .4rem;color:#12436D}
        h2{font-size:1.4rem;line-height:1.25;margin:2.4rem 0 .6rem;color:#12436D}
        h3{font-size:1.05rem;line-height:1.3;margin:1.6rem 0 .4rem}
        p{margin:.4rem 0;max-width:44rem}
        header p{color:#484949;margin:0 0 1rem}
        .notice{background:#EEF2F6;border-left:.3rem solid #12436D;padding:.5rem .8rem;margin:.6rem 0;max-width:none}
        ul.points{list-style:none;margin:0 0 1rem;padding:0;max-width:48rem}
        ul.points li{margin:.45rem 0;padding-left:1rem;border-left:.2rem solid #12436D}
        #summary ul.points li:first-child{font-size:1.4rem;line-height:1.35;font-weight:bold;margin:0 0 .9rem}
        .figure{display:grid;grid-template-columns:minmax(0,1fr);gap:.2rem 2rem;align-items:start}
        .scroll{overflow-x:auto}
        table{border-collapse:collapse;font-size:.9rem;line-height:1.35;width:100%}
        th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #B1B4B6}
        thead th,thead td{border-bottom:2px solid #12436D}
        tbody th{font-weight:normal}th.s{white-space:nowrap}
        .n{text-align:right;padding:.3rem 0 .3rem .6rem;font-variant-numeric:tabular-nums}
        .n+.w{padding-left:1.2rem}
        .note{color:#484949;font-size:.85rem;margin:.3rem 0}
        svg{display:block;width:100%;max-width:27rem;height:auto;overflow:visible}
        svg text{font:13px "Liberation Sans",Arial,Helvetica,sans-serif;fill:#0B0C0C}
        .e{text-anchor:end}.m{text-anchor:middle}svg .b{font-weight:bold}
        .g{stroke:#D5D8DA;stroke-width:1}
        .l{stroke:#12436D;stroke-width:2.5}.l2{stroke:#12436D;stroke-width:1.5;fill:none}
        .j{stroke:#12436D;stroke-width:1;fill:none}
        .s{stroke:#801650;stroke-width:2;stroke-dasharray:5 3;fill:none}
        .w{stroke:#801650;stroke-width:1.5;stroke-dasharray:2 3}
        .d{fill:#12436D}.f{fill:#12436D}.o{fill:#FFFFFF;stroke:#801650;stroke-width:2}
        .k{fill:#28A197}
        footer{margin-top:2.5rem;border-top:2px solid #12436D;font-size:.85rem;color:#484949}
        footer dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem 1rem;margin:.6rem 0}
        footer dd{margin:0;overflow-wrap:anywhere}
        dt{font-weight:bold}
        @media (min-width:52rem){.figure.pair{grid-template-columns:minmax(0,5fr) minmax(0,6fr)}
        .figure.pair>h3,.figure.pair>p{grid-column:1/-1}}
        @media (max-width:26rem){footer dl{grid-template-columns:minmax(0,1fr)}}
        """

    /// For A4: the running lines are put in by `@page`.
    static let print = """
        @media print{html{font-size:9.5pt;line-height:1.4}body{max-width:none;padding:0}
        h1{font-size:18pt}h2{font-size:13pt;margin:12pt 0 4pt}h3{font-size:10.5pt;margin:8pt 0 2pt}
        p,ul.points{max-width:none}ul.points li{margin:2.5pt 0}
        #summary ul.points li:first-child{font-size:13.5pt;margin:0 0 6pt}
        h2,h3{break-after:avoid}tr,svg,li{break-inside:avoid}thead{display:table-header-group}
        .figure{break-inside:avoid-page}.figure.long{break-inside:auto}
        .figure.pair{grid-template-columns:minmax(0,9fr) minmax(0,12fr);gap:1pt 14pt}
        .figure.pair>h3,.figure.pair>p{grid-column:1/-1}
        .scroll{overflow:visible}section.page{break-before:page}
        table{font-size:8pt}th,td,.n{padding-top:2pt;padding-bottom:2pt}.note{font-size:7.5pt;margin:1pt 0}section{break-inside:auto}footer{margin-top:6pt;font-size:7.5pt;break-inside:avoid}
        footer dl{display:block}footer dt,footer dd{display:inline}footer dd::after{content:"   "}}
        """

    /// The running lines of a printed page: title above, checkpoint and page number below.
    static func page(title: String, checkpoint: String, page: String) -> String {
        """
        @page{size:A4;margin:18mm 15mm 18mm;@top-left{content:\(quoted(title));font:8pt sans-serif;color:#484949}
        @bottom-left{content:\(quoted(checkpoint));font:8pt sans-serif;color:#484949}
        @bottom-right{content:\(quoted(page)) " " counter(page);font:8pt sans-serif;color:#484949}}
        """
    }

    /// A string of CSS in which nothing ends it, or the element it stands in.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            let isPlain =
                scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || " ,.:;-()/".unicodeScalars.contains(scalar)
            if isPlain {
                quoted.unicodeScalars.append(scalar)
            } else {
                quoted += "\\" + String(scalar.value, radix: 16) + " "
            }
        }
        return quoted + "\""
    }
}
