import Advocacy
import Audit
import TestAudits
import Testing

@testable import Findings
@testable import Reporting

/// The page: its template, its safety, its colours.
@Suite struct PageTests {
    /// A name that is missing would be nothing at all.
    @Test func everyNameInTheTemplateIsThere() throws {
        let report = Report(.full, of: try RandomReport(7).material)
        let page = ReportPage(report)
        let names = PageTemplate.text.matches(of: /\{\{\{?[#\/^]?([A-Za-z]+)\}?\}\}/).map { String($0.1) }
        #expect(names.count > 40)
        let known = Self.names(in: page.values)
        for name in Set(names) { #expect(known.contains(name), "{{\(name)}}") }
    }

    private static func names(in value: Any) -> Set<String> {
        switch value {
        case let members as [String: Any]:
            members.reduce(into: Set(members.keys)) { $0.formUnion(names(in: $1.value)) }
        case let list as [[String: Any]]: list.reduce(into: []) { $0.formUnion(names(in: $1)) }
        default: []
        }
    }

    /// A name in the list cannot become markup, a style, or end one.
    @Test func whatTheListSaysStaysText() throws {
        let hostile = "</style><script>alert(1)</script>\"'&{{title}}\\"
        var audit = AuditBuilder()
        audit.counts = ["team": [hostile: 60, "B": 60]]
        audit.stratum("all", population: 120, sampled: 40) { ["team": $0 <= 20 ? hostile : "B"] }
        audit.read("all", outcomes((10, .notMet), (30, .met)))
        let state = try audit.state()
        var material = ReportMaterial(
            state: state, findings: try Findings(of: state), provenance: Provenance(of: state, heads: []),
            today: day(2026, 9, 2))
        material.signed = hostile
        material.decisions = [hostile]
        let html = try ReportPage(Report(.full, of: material)).html()
        #expect(!html.contains("<script") && html.contains("&lt;script&gt;"))
        #expect(html.components(of: "</style>") == 1 && html.contains("{{title}}"))
        for bad in ["http:", "https:", "<link", "<img", "url(", "@import", " src=", "javascript"] {
            #expect(!html.replacing("&lt;script", with: "").contains(bad), "\(bad)")
        }
        #expect(html.contains("default-src 'none'; style-src 'unsafe-inline'"))
        #expect(PageStyle.quoted("a\"</style>\n") == "\"a\\22 \\3c /style\\3e \\a \"")
    }

    /// 4.5 for text, 3 for marks: WCAG 2.2, 1.4.3 and 1.4.11.
    @Test func everyColourStandsOut() {
        for colour in PageStyle.colours {
            let ratio = Self.contrast(colour.colour, colour.ground)
            #expect(ratio >= (colour.isText ? 4.5 : 3), "\(colour.name): \(ratio)")
        }
        #expect(abs(Self.contrast("#000000", "#FFFFFF") - 21) < 1e-9)
    }

    private static func contrast(_ one: String, _ other: String) -> Double {
        let (first, second) = (luminance(one), luminance(other))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    private static func luminance(_ colour: String) -> Double {
        let value = Int(colour.dropFirst(), radix: 16) ?? 0
        let parts = [value >> 16, value >> 8 & 255, value & 255].map { part in
            let share = Double(part) / 255
            // The power of 2.4 by its square, and the fifth root of its square.
            return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private static func power(_ base: Double) -> Double {
        var root = base * base
        let target = base * base
        for _ in 0..<60 { root -= (root * root * root * root * root - target) / (5 * root * root * root * root) }
        return base * base * root
    }

    /// Every colour of the page is one that was looked at.
    @Test func noOtherColourIsUsed() {
        let known = Set(PageStyle.colours.flatMap { [$0.colour, $0.ground] }).union(["#B1B4B6", "#D5D8DA"])
        for match in (PageStyle.screen + PageStyle.print).matches(of: /#[0-9A-Fa-f]{6}/) {
            #expect(known.contains(String(match.0)), "\(match.0)")
        }
    }

    @Test func everyPictureHasItsNameAndItsWords() throws {
        let report = Report(.full, of: try RandomReport(7).material)
        var pictures = 0
        for table in report.tables {
            guard let picture = table.picture else { continue }
            pictures += 1
            #expect(picture.contains("role=\"img\"") && picture.contains("<title") && picture.contains("<desc"))
            #expect(!picture.contains("nan") && !picture.contains("inf"))
        }
        #expect(pictures > 2)
    }

    @Test(arguments: [[0.0, 1.0], [-3, 12], [0.083, 0.482], [0, 0], [1e-9, 2e-9], [476_000, 12], [.infinity, 3]])
    func theScaleHoldsEveryFigure(_ values: [Double]) {
        let scale = PlotScale(of: values, from: 0, to: 100)
        for value in values where value.isFinite {
            #expect(scale.low <= value && value <= scale.high)
            #expect((0...100).contains(scale.place(value)))
        }
        #expect((2...12).contains(scale.marks.count) && scale.marks.first == scale.low)
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
