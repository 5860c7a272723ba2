import Advocacy
import Audit
import TestAudits
import Testing

@testable import Findings
@testable import Reporting

@Suite struct FindingsTextTests {
    @Test func aSmallAuditReadsAsExpected() throws {
        var audit = AuditBuilder()
        audit.counts = ["team": ["North Hub": 600, "South Hub": 600], "process": ["needsAssessment": 1200]]
        audit.stratum("all", population: 1200, sampled: 40) { ["team": $0 <= 30 ? "North Hub" : "South Hub"] }
        audit.read("all", outcomes((5, .notMet), (1, .metLate), (4, .met), (2, .indeterminate), (28, .notApplicable)))
        let text = try Findings(of: audit.state()).text(width: 80)
        #expect(text == FindingsTextTests.snapshot)
    }

    @Test(arguments: [20, 40, 60, 80, 100, 132])
    func linesKeepToTheWidth(_ width: Int) throws {
        var audit = AuditBuilder()
        let long = "A team with a name that is much too long for any table of figures"
        audit.counts = ["team": [long: 50, "B": 50]]
        audit.stratum("all", population: 100, sampled: 30) { ["team": $0 <= 15 ? long : "B"] }
        audit.read("all", outcomes((10, .notMet), (20, .notApplicable)))
        let text = try Findings(of: audit.state()).text(width: width)
        // Tables need 62 columns; paragraphs keep to any width from 40.
        for line in text.split(separator: "\n") { #expect(line.count <= max(width, 62), "\(line)") }
        #expect(!text.contains(" \n") && text.hasSuffix("\n"))
    }

    @Test func nothingReadSaysSo() throws {
        var audit = AuditBuilder()
        audit.stratum("all", population: 1200, sampled: 40)
        let text = try Findings(of: audit.state()).text(width: 80)
        #expect(
            text == """
                Exampleshire 2025-26: findings
                0 of 40 planned cases audited; 1,200 stages in your list, started from
                2025-04-01 to 2026-03-31

                Nothing has been audited yet, so there is no finding. 40 cases are planned.

                BEFORE RELYING ON THIS
                - No case has been audited yet: there is nothing to estimate from.
                - Your list holds stages that took place. People who were never assessed or
                  reviewed, and who may have needed an advocate to be, are not in it and not in
                  these figures.

                """)
    }

    @Test func walesHasItsOwnWords() throws {
        var audit = AuditBuilder()
        audit.jurisdiction = .wales
        audit.stratum("all", population: 100, sampled: 10, process: .assessment)
        audit.read("all", outcomes((5, .notMet), (5, .notApplicable)))
        #expect(
            try Findings(of: audit.state()).headline.contains(
                "an independent professional advocate was owed, and did not come, came too late, or is not on file"))
    }

    @Test func rareGapsAreToldPerThousand() throws {
        var audit = AuditBuilder()
        audit.stratum("all", population: 2000, sampled: 400)
        audit.read("all", outcomes((2, .notMet), (398, .notApplicable)))
        let headline = try Findings(of: audit.state()).headline
        #expect(headline.hasPrefix("In about 5 of every 1,000 assessments an advocate was owed"))
    }

    /// Limits in whole cases of 200: 10 of 100 must not become 11 by the last bit of a division.
    @Test func numbersAreWrittenAsPeopleReadThem() {
        #expect(1234567.grouped == "1,234,567" && 999.grouped == "999" && (-1000).grouped == "-1,000")
        #expect(3.25.tenths == "3.3" && (-0.04).tenths == "0.0" && 1234.5.tenths == "1,234.5")
        #expect((-1234.56).hundredths == "-1,234.56" && (-0.5).tenths == "-0.5")
        #expect((-922_337_203_685_477_580.8).tenths == "-922,337,203,685,477,580.8")
        #expect(0.745.hundredths == "0.75" && (-0.5).hundredths == "-0.50" && 0.123.perHundred == "12.3")
    }

    @Test func theScaleHoldsWhatItShows() {
        for highest in [0.003, 0.05, 0.24, 0.61, 1] {
            let scale = IntervalScale(highest: highest, width: 80)
            #expect(Double(scale.end) >= highest * 100)
            let ruler = scale.ruler
            #expect(ruler.allSatisfy { $0.count <= 80 })
            let bar = scale.bar(low: highest / 2, high: highest, rate: highest * 0.7)
            #expect(bar.count <= ruler[1].count && bar.contains("o") && bar.contains("[") && bar.hasSuffix("]"))
        }
        #expect(IntervalScale(highest: 0.1, width: 80).bar(low: 0.1, high: 0.1, rate: nil).hasSuffix("|"))
    }

    private static let snapshot = """
        Exampleshire 2025-26: findings
        40 of 40 planned cases audited; 1,200 stages in your list, started from
        2025-04-01 to 2026-03-31

        In about 15 of every 100 assessments an advocate was owed, and did not come,
        came too late, or is not on file. Very likely between 5 and 30: a range made
        this way is right in at least 95 audits of 100.

          0       5      10      15      20      25      30      35      40 in 100
          +-------+-------+-------+-------+-------+-------+-------+-------+
                   [==============o======================]
                   [...............................................]
          dotted: with every case that cannot be told counted out, or in

        Gap per 100 assessments: 15.0 (5.8 to 29.6; 95%, exact hypergeometric); 6 of 40
          audited, N 1,200.
        In the year: 180 assessments with a gap (70 to 355; 95%, exact hypergeometric),
          of the 1,200 in your list; 6 of 40 audited, N 1,200.
        Whatever the files that cannot be told or read would have shown, the sample lies
          between 15.0 and 20.0 in 100 (5.8 to 35.3; 95%); worst-case bounds, 6 of 40
          audited, N 1,200.
        Among those owed an advocate, per 100: 60.0 (26.6 to 87.5; 95%, conditional
          profile (calibrated)); 6 of 10 owed, of 40 audited, N 1,200; with "cannot
          tell" counted out and in 50.0 to 66.7 (21.4 to 89.8; 95%).
        Duty arose, per 100 assessments: 25.0 (12.9 to 40.9; 95%, exact hypergeometric);
          10 of 40 audited, N 1,200.
        Duty cannot be told, per 100 assessments: 5.0 (0.7 to 16.7; 95%, exact
          hypergeometric); 2 of 40 audited, N 1,200.
        Reweighted to the team counts of your list, per 100 assessments: 10.0 (3.6 to
          23.9; 95%, post-stratified, profile-exact).
        The interval is 23.8 wide; to be expected: 21.0 with 10 more cases, 19.0 with 20
          more cases, 15.1 with 50 more cases.

        WHAT RESULTED
          met                       4     ####
          came too late             1 gap #
          offered and declined      0
          not met                   5 gap #####
          not recorded              0 gap
          beyond the duty           0
          not needed               28     ############################
          cannot tell               2     ##
          Cases audited, unweighted; n 40, N 1,200.

        BY TEAM
                       N   n  gaps  per 100   95% limits
          North Hub  600  30     6     20.0  7.9 to 38.3
          South Hub  600  10     0      0.0  0.0 to 30.5
          Method: conditional profile (calibrated).

          The differences between teams could be chance (exact p 0.307). With 10 to 30
          cases a team a true difference would often not show.
                      n  per 100   chance 95%  pooled
          North Hub  30     20.0  1.4 to 27.2       -  within
          South Hub  10      0.0  0.0 to 36.2       -  within
          Around 15.0 in all teams, unweighted; dispersion 2.48 (1 by chance alone). Too
          few cases to say how far teams truly differ. No league table.

        BY PROCESS
                                N   n  gaps  per 100   95% limits
          needs assessment  1,200  40     6     15.0  5.8 to 29.6
          Method: exact hypergeometric.

        BY QUARTER OF START
                         N   n  gaps  per 100   95% limits
          2025-04 to 06  -  40     6     15.0  5.8 to 29.6
          2025-07 to 09  -   0     0        -            -
          2025-10 to 12  -   0     0        -            -
          2026-01 to 03  -   0     0        -            -
          Method: conditional profile (calibrated).

        HOW SOON, IN DAYS
          In time, per 100 arranged where the duty arose: 80.0 (28.9 to 99.3; 95%,
            conditional profile (calibrated)); 4 of 5 arranged, of 40 audited, N 1,200.

        WERE THE LAW READ OTHERWISE
          Gaps in 100 assessments, and in 100 owed an advocate, from the same answers
          under other policies: one changed at a time, then all that are strict, all
          that are mild. By the methods of the headline.
                                    gap          95%  owed           95%  turn
          as this audit reads it   15.0  5.8 to 29.6  60.0  26.6 to 87.5
          silence counts against   15.0  5.8 to 29.6  60.0  26.6 to 87.5     0
          every review counts      15.0  5.8 to 29.6  60.0  26.6 to 87.5     0
          first contact: only s9   15.0  5.8 to 29.6  60.0  26.6 to 87.5     0
          unrecorded: cannot tell  15.0  5.8 to 29.6  60.0  26.6 to 87.5     0
          the strictest of all     15.0  5.8 to 29.6  60.0  26.6 to 87.5     0
          the mildest of all       15.0  5.8 to 29.6  60.0  26.6 to 87.5     0

        BEFORE RELYING ON THIS
        - Your list holds stages that took place. People who were never assessed or
          reviewed, and who may have needed an advocate to be, are not in it and not in
          these figures.

        METHODS (LEVEL 95%)
        exact hypergeometric: duty (n 40, N 1,200), gap.perAssessment (n 40, N 1,200),
          byStratum (n 40, N 1,200), byProcess (n 40, N 1,200).
            K_lower = min{K: P(X >= x | K) >= alpha/2}, K_upper = max{K: P(X <= x | K)
            >= alpha/2}. Source: Konijn 1973; Buonaccorsi 1987; Wright 1991.
        conditional profile (calibrated): gap.ofDuty (n 10, N 1,200), byTeam (n 40, N
          1,200), byStart (n 40, N 1,200), timeliness.inTime (n 5, N 1,200).
            profile-exact limits of the events among the eligible, their number taken
            high by lambda; r ± phi times the distance to each limit. Source: this
            product; calibrated by simulation.
        worst-case bounds: gap.bounds (n 40, N 1,200).
            [lower limit of x/n, upper limit of (x+u)/n], n with files not read, u all
            that cannot be told. Source: Manski 1989; Horowitz and Manski 1998.
        exact funnel standing: teamVariation (n 40, N 1,200).
            P(X >= x) and P(X <= x), X hypergeometric (N, K, n): outside at most .025,
            far outside at most .001. Source: Fisher 1935; this product.
        exact binomial funnel limit: teamVariation (n 40, N 1,200).
            (r - a)/n, r = min{r: F(r) > q}, a = (F(r)-q)/(F(r)-F(r-1)). Source:
            Spiegelhalter 2005, Stat Med 24:1185.
        overdispersed funnel limits: teamVariation (n 40, N 1,200).
            sin²(asin sqrt(t) ± z sqrt(1/(4n) + tau²)). Source: Spiegelhalter 2005, Stat
            Med 24:1185; Spiegelhalter et al. 2012.
        Freeman-Halton exact: teamVariation (n 40, N 1,200).
            sum of P(table) over tables with P <= P(observed), margins given. Source:
            Freeman and Halton 1951; Mehta and Patel 1983.
        empirical-Bayes beta-binomial: teamVariation (n 40, N 1,200).
            (x + a)/(n + a + b), a and b by maximum likelihood. Source: Kleinman 1973;
            Efron and Morris 1975.
        trend: overTime (n 40, N 1,200).
            z = (sum j x_j - K sum j n_j/N)/sqrt(V), V exact given K. Source: Cochran
            1954; Armitage 1955.
        exact run rule: overTime (n 40, N 1,200).
            P(longest run of periods on one side of K/N >= seen), the K events at random
            among the N cases. Source: this product; exact by recursion.
        post-stratified, profile-exact: postStratified.team (n 40, N 1,200).
            sum N_g x_g/n_g / N, given n_g; profile-exact limits over groups. Source:
            Holt and Smith 1979.
        expected width: precision (n 40, N 1,200).
            width now × closed-form width at n_h + more over closed-form width at n_h.
            Source: after Korn and Graubard 1998; rates taken as they look now.

        """
}
