import Support

/// A million draws over five years, and the same model in vectorised numpy.
///
/// The audit is one stratum of one process, so that numpy's version fits on a page. Ours is the whole process: start, the
/// audit read, four scenarios of eleven figures, their quantiles, drivers, what would sharpen it, and the text. Numpy's
/// time is that of its arithmetic alone, without starting Python.
enum ProjectionBenchmark {
    private static let runs = 5
    private static let draws = 1_000_000

    static func run(_ table: Table) throws {
        let folder = try TemporaryFolder()
        let counts = try makeAudit(in: folder)
        try folder.write(assumptions, to: "town.assumptions.csv")
        let environment = Program.environment(in: folder)
        let program = try Program.path()
        func measure() throws -> MeasuredRun {
            try MeasuredRun(
                program, ["project", "town.audit", "--draws", "\(draws)"], environment: environment,
                directory: folder.path)
        }
        _ = try measure()
        let ours = try (0..<runs).map { _ in try measure() }
        let times = try Samples(ours.map(\.seconds))
        table.row(
            "project, 1,000,000 draws, 5 years", times, memory: ours.map(\.memory).max(),
            "4 scenarios, 11 figures each")
        guard try isThere() else { return }
        try folder.write(numpy, to: "project.py")
        for (name, whole) in [
            ("numpy: full compliance alone, 3 figures", "0"), ("numpy: the same 4 scenarios, 11 figures", "1"),
        ] {
            let seconds = try (0..<3).map { _ in
                let result = try CommandRunner.run(
                    "python3", ["project.py", "\(draws)", whole] + counts.map(String.init), directory: folder.path,
                    timeLimit: .seconds(600))
                guard result.status == .exited(0),
                    let first = result.output.split(separator: "\n").first.flatMap({ Double($0) })
                else { throw BenchmarkFailure("project.py: \(result.status)\n\(result.error)") }
                return first
            }
            let theirs = try Samples(seconds)
            table.row("  \(name)", theirs, "×\(Table.digits(theirs.median / times.median, 1))")
        }
    }

    private static func isThere() throws -> Bool {
        try Program.isInstalled("python3")
            && CommandRunner.run("python3", ["-c", "import numpy"]).status == .exited(0)
    }

    /// An audit of 2,400 stages of which 100 are read. Returns how many were met in time, late, unmet and not owed.
    private static func makeAudit(in folder: TemporaryFolder) throws -> [Int] {
        let rows = (1...2400).map { "C\($0),needsAssessment,2025-06-02\n" }.joined()
        try folder.write("case,process,started\n" + rows, to: "town.csv")
        try Program.run(
            [
                "new", "town.audit", "--frame", "town.csv", "--jurisdiction", "england", "--from", "2025-04-01", "--to",
                "2026-03-31", "--sample-size", "100", "--seed", "benchmark", "--second-reading", "0",
            ], in: folder)
        let sample = try Program.run(["sample", "town.audit"], in: folder)
        let cases = sample.split(whereSeparator: \.isWhitespace).filter { $0.wholeMatch(of: /C[0-9]+/) != nil }
        var sheet = "case,understanding,retaining,usingOrWeighing,communicating,identified,arranged,timing,offered\n"
        let counts = [12, 4, 10, cases.count - 26]
        for (number, name) in cases.enumerated() {
            let answers =
                switch number {
                case ..<12: "yes,,,,no,yes,beforeOrAtStart,yes"
                case ..<16: "yes,,,,no,yes,afterDecision,yes"
                case ..<26: "yes,,,,no,no,,no"
                default: "no,no,no,no,,no,,"
                }
            sheet += "\(name),\(answers)\n"
        }
        try folder.write(sheet, to: "answers.csv")
        try Program.run(["record", "town.audit", "--from", "answers.csv", "--reader", "benchmark"], in: folder)
        return counts
    }

    private static let assumptions = """
        name,value,low,high,shape,unit,source,note
        assessments.needsAssessment,2400,,,fixed,stages a year,a benchmark,
        stages.needsAssessment,1.4,1.1,1.9,triangular,stages per referral,a benchmark,
        growth.population,0.012,0.006,0.02,triangular,share a year,a benchmark,
        growth.contact,0.01,-0.01,0.03,triangular,share a year,a benchmark,
        growth.selfFunders,0.005,0,0.02,triangular,share a year,a benchmark,
        growth.transition,0,,,fixed,share a year,a benchmark,
        acceptance,0.8,0.65,0.9,beta,share,a benchmark,
        share.nonInstructed,0.35,0.2,0.5,beta,share,a benchmark,
        share.combinedRole,0,,,fixed,share,a benchmark,
        hours.instructed,9,6,13.5,lognormal,hours per case,a benchmark,
        hours.nonInstructed,14,9,21.8,lognormal,hours per case,a benchmark,
        hours.awareness,120,80,200,triangular,hours a year,a benchmark,
        time.days,215,205,225,triangular,days a year,a benchmark,
        time.hoursPerDay,7.4,,,fixed,hours a day,a benchmark,
        time.withPeople,0.6,0.5,0.7,beta,share,a benchmark,
        price.hour,42,38,48,triangular,pounds per hour,a benchmark,
        inflation,0.03,0.02,0.05,triangular,share a year,a benchmark,
        budget.year,240000,,,fixed,pounds a year,a benchmark,
        capacity.advocates,4,,,fixed,full-time advocates,a benchmark,
        improvement.years,3,,,fixed,years,a benchmark,
        referrals.2025-26 Q1,60,,,fixed,people,a benchmark,
        referrals.2025-26 Q2,60,,,fixed,people,a benchmark,
        referrals.2025-26 Q3,60,,,fixed,people,a benchmark,
        referrals.2025-26 Q4,60,,,fixed,people,a benchmark,

        """

    /// The model above in numpy, every step over all draws at once. Prints the seconds, then the cost of full compliance
    /// in the last year (mean, 2.5, 50 and 97.5 in 100).
    private static let numpy = """
        import sys, time, numpy as np
        n, whole = int(sys.argv[1]), sys.argv[2] == '1'
        met, late, unmet, none = map(int, sys.argv[3:])
        begin = time.perf_counter()
        r = np.random.default_rng(1)
        t = lambda v, l, h: r.triangular(l, v, h, n)
        ln = lambda v, h: v * np.exp(r.standard_normal(n) * (np.log(h / v) / 1.959963984540054))
        pert = lambda v, l, h: l + (h - l) * r.beta(1 + 4 * (v - l) / (h - l), 1 + 4 * (h - v) / (h - l), n)
        g = [r.standard_gamma(a, n) for a in (met + .5, late, unmet + .5, none + 1.)]
        total = g[0] + g[1] + g[2] + g[3]
        owed, metrate, arranged = (total - g[3]) / total, g[0] / total, (g[0] + g[1]) / total
        stages, pop, contact, selff = t(1.4, 1.1, 1.9), t(.012, .006, .02), t(.01, -.01, .03), t(.005, 0, .02)
        accept, share = pert(.8, .65, .9), pert(.35, .2, .5)
        hours = ln(9, 13.5) * (1 - share) + ln(14, 21.8) * share
        aware, days, people, price = t(120, 80, 200), t(215, 205, 225), pert(.6, .5, .7), t(42, 38, 48)
        inflation = t(.03, .02, .05)
        productive = days * 7.4 * people
        q = [2.5, 10, 50, 90, 97.5]
        out = []
        say = lambda x: out.append((x.mean(), *np.percentile(x, q)))
        growth, prices = np.ones(n), np.ones(n)
        backlog = [np.zeros(n) for _ in range(4)]
        grown = np.ones(n)
        for year in range(5):
            if year:
                grown = grown * ((1 + pop) * (1 + contact))
                prices = prices * (1 + inflation)
            growth = grown + year * selff
            A = 2400 * growth
            required, metnow = A * owed, A * metrate
            owedpeople = required / stages
            need, today = owedpeople * accept, A * arranged / stages
            if whole:
                say(A); say(required); say(owedpeople)
            for s in (range(4) if whole else [3]):
                closed = [0, None, min(1, (year + 1) / 3), 1][s]
                if s == 1:
                    closed = np.minimum(1, 240 / need)
                    provided, instructed = closed * required, np.full(n, 240.)
                else:
                    provided = metnow + closed * (required - metnow)
                    instructed = today + closed * (need - today)
                h = instructed * hours + aware
                adv = h / productive
                cost = h * price * prices
                if whole:
                    say(provided); say(required - provided); say(instructed)
                say(h); say(adv); say(cost)
                if whole:
                    say(cost - 240000)
                    able = 4 * productive
                    backlog[s] = np.maximum(0, backlog[s] + h - able)
                    say(backlog[s] / able * 365.25 / 7); say(adv - 4)
        print(time.perf_counter() - begin)
        print(*[round(float(x)) for x in (cost.mean(), *np.percentile(cost, [2.5, 50, 97.5]))])
        """
}
