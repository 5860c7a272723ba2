// Measures the built program: reading and sampling a large frame, the screens, intervals, a projection, the check of a draw,
// an audit read by two. Prints one table.
//
//     make bench, or: swift run -c release benchmarks [frame] [workbook] [screens] [intervals] [projection] [verify] [readers]
//
// The program is `.build/release/advocacy-audit` below the repository's root, or $ADVOCACY_AUDIT_PROGRAM.
// Nothing here passes or fails: how long a thing takes depends on the machine, so a person reads the table.

import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == MeasuredRun.helperArgument {
    exit(MeasuredRun.helper(Array(arguments.dropFirst())))
}

let sections: [(name: String, run: (Table) throws -> Void)] = [
    ("frame", FrameBenchmark.run), ("workbook", FrameBenchmark.runWorkbook), ("screens", ScreenBenchmark.run),
    ("intervals", IntervalBenchmark.run),
    ("projection", ProjectionBenchmark.run), ("verify", VerifyBenchmark.run),
    ("readers", TwoReadersBenchmark.run),
]
if let unknown = arguments.first(where: { name in !sections.contains { $0.name == name } }) {
    Say.error("\(unknown) is none of frame, workbook, screens, intervals, projection, verify, readers")
    exit(64)
}
do {
    let table = Table()
    for section in sections where arguments.isEmpty || arguments.contains(section.name) { try section.run(table) }
} catch {
    Say.error("\(error)")
    exit(1)
}
