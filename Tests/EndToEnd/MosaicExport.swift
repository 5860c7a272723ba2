/// A report as Mosaic's report writer may lay it out: seventeen headings of its own, in Windows-1252, with forms that were
/// cancelled and forms that stand there twice.
struct MosaicExport {
    static let headings = [
        "Mosaic ID", "Person Name", "Date Of Birth", "Gender", "NHS Number", "Ethnicity", "Postcode", "Form ID",
        "Form Type",
        "Form Status", "Form Started", "Form Finalised", "Worker", "Worker Team", "Locality", "Primary Support Reason",
        "Contact Date",
    ]
    private static let kinds = [
        "Care Act Assessment", "Annual Review", "Carer's Assessment", "Care and Support Plan", "S42 Enquiry",
    ]

    let rows: Int
    /// Cancelled, in progress and repeated ones are set aside.
    private(set) var counted = 0
    private(set) var cancelled = 0
    private(set) var copies = 0
    private var lines: [String] = []

    init(rows: Int = 400) {
        self.rows = rows
        for number in 0..<rows {
            if number % 20 == 19, let last = lines.last, !last.contains("Cancelled") {
                lines.append(last)
                copies += 1
                continue
            }
            let isCancelled = number % 13 == 5
            if isCancelled { cancelled += 1 } else { counted += 1 }
            let person = (number * 37) % 260
            let (month, day) = (1 + number % 12, 1 + number % 28)
            let year = month >= 4 ? 2025 : 2026
            func date(_ day: Int) -> String {
                (day < 10 ? "0" : "") + "\(day)/" + (month < 10 ? "0" : "") + "\(month)/\(year)"
            }
            let last = ["Ash", "Birch", "C\u{EA}d", "Elm", "Fir", "Gorse"][person % 6]
            let born = "1\(person % 9)/0\(1 + person % 9)/\(1930 + person % 60)"
            lines.append(
                [
                    String(70_000 + person), "\(last), R\u{F4}l \(person)", born, person % 2 == 0 ? "F" : "M", "",
                    "White - British", "AB\(person % 9) \(person % 9)DE", "F\(400_000 + number)",
                    Self.kinds[number % 5],
                    isCancelled ? "Cancelled" : "Finalised", date(day),
                    isCancelled ? "" : date(day + (day < 27 ? 2 : 0)),
                    "Worker \(number % 7)", ["North Hub", "South Hub", "Hospital Team"][person % 3],
                    ["North", "South"][person % 2], "Physical Support", "",
                ].map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ","))
        }
    }

    /// In Windows-1252: every character of it is one of Latin-1.
    var bytes: [UInt8] {
        ([Self.headings.joined(separator: ",")] + lines).joined(separator: "\r\n").unicodeScalars.map {
            UInt8(truncatingIfNeeded: $0.value)
        } + [13, 10]
    }
}
