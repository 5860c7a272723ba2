extension ModellingWelsh {
    /// Names of methods; one that is an author’s name alone is the same in every language.
    static let methodNames = #"""
        msgid "exact hypergeometric"
        msgstr "hypergeometrig union"

        msgid "profile-exact"
        msgstr "proffil union"

        msgid "conditional profile-exact"
        msgstr "proffil union amodol"

        msgid "worst-case bounds"
        msgstr "ffiniau'r sefyllfa waethaf"

        msgid "confidence sequence per stratum"
        msgstr "dilyniant hyder fesul haen"

        msgid "weighted rate, no interval yet"
        msgstr "cyfradd wedi'i phwysoli, dim cyfwng eto"

        msgid "exact binomial funnel limit"
        msgstr "terfyn twmffat binomaidd union"

        msgid "overdispersed funnel limits"
        msgstr "terfynau twmffat gorwasgaredig"

        msgid "Freeman-Halton exact"
        msgstr "Freeman-Halton union"

        msgid "empirical-Bayes beta-binomial"
        msgstr "beta-binomaidd, Bayes empirig"

        msgid "post-stratified, profile-exact"
        msgstr "ôl-haenedig, proffil union"

        msgid "post-stratified, Beta on the effective size"
        msgstr "ôl-haenedig, Beta ar y maint effeithiol"

        msgid "expected width"
        msgstr "lled disgwyliedig"

        msgid "sample quartiles"
        msgstr "chwartelau'r sampl"

        msgid "raw agreement"
        msgstr "cytundeb crai"

        msgid "Cohen's kappa"
        msgstr "kappa Cohen"

        msgid "Newcombe hybrid score, finite populations"
        msgstr "sgôr hybrid Newcombe, poblogaethau meidraidd"

        msgid "stratified beta-binomial posterior"
        msgstr "ôl-ddosraniad beta-binomaidd haenedig"
        """#

    /// Formulas with words in them; those of symbols alone are the same.
    static let methodFormulas = #"""
        msgid ""
        "K_lower = min{K: P(T >= t | k(K)) >= alpha/2}, K_upper = max{K: P(T <= t | k(K)) >= alpha/2}, T the "
        "sum of scores, k(K) the penalised-likelihood path"
        msgstr ""
        "K_lower = min{K: P(T >= t | k(K)) >= alpha/2}, K_upper = max{K: P(T <= t | k(K)) >= alpha/2}, T yw swm y "
        "sgorau, k(K) yw llwybr y debygoliaeth gosbedig"

        msgid ""
        "profile-exact limits of the events among the eligible, their number taken high by lambda; r ± phi "
        "times the distance to each limit"
        msgstr ""
        "terfynau proffil union y digwyddiadau ymhlith y rhai cymwys, gan gymryd eu nifer yn uchel yn ôl "
        "lambda; r ± phi gwaith y pellter at bob terfyn"

        msgid "[lower limit of x/n, upper limit of (x+u)/n], u the cases that cannot be told"
        msgstr "[terfyn isaf x/n, terfyn uchaf (x+u)/n], u yw'r achosion lle methir dweud"

        msgid "[sum L_h, sum U_h], each stratum's confidence sequence at alpha/H, [0, N_h] where unread"
        msgstr ""
        "[sum L_h, sum U_h], dilyniant hyder pob haen ar alpha/H, [0, N_h] lle nad oes dim wedi'i ddarllen"

        msgid "sum of P(table) over tables with P <= P(observed), margins given"
        msgstr "swm P(tabl) dros y tablau lle mae P <= P(a arsylwyd), gyda'r ymylon yn hysbys"

        msgid "(x + a)/(n + a + b), a and b by maximum likelihood"
        msgstr "(x + a)/(n + a + b), a, b yn ôl y debygoliaeth fwyaf"

        msgid "sum N_g x_g/n_g / N, given n_g; profile-exact limits over groups"
        msgstr "sum N_g x_g/n_g / N, gyda n_g yn hysbys; terfynau proffil union dros y grwpiau"

        msgid "sum N_g r_g/N; Beta limits on ne = min(ps(1-ps)/vs, Kish), weights w N_g/N'_g"
        msgstr "sum N_g r_g/N; terfynau Beta ar ne = min(ps(1-ps)/vs, Kish), pwysau w N_g/N'_g"

        msgid "width now × closed-form width at n_h + more over closed-form width at n_h"
        msgstr "lled yn awr × lled ffurf gaeedig ar n_h + rhagor, wedi'i rannu â lled ffurf gaeedig ar n_h"

        msgid "linear between order statistics, h = (n-1)p; unweighted"
        msgstr "llinol rhwng ystadegau trefn, h = (n-1)p; heb bwysoli"

        msgid "cases judged alike / cases read twice; Wilson's limits"
        msgstr "achosion a farnwyd yr un fath / achosion a ddarllenwyd ddwywaith; terfynau Wilson"

        msgid "(q po - 1)/(q - 1), also of Wilson's limits of po"
        msgstr "(q po - 1)/(q - 1), hefyd o derfynau Wilson ar gyfer po"

        msgid "Newcombe's interval from Wilson limits with n* = n(N-1)/(N-n)"
        msgstr "cyfwng Newcombe o derfynau Wilson gyda n* = n(N-1)/(N-n)"
        """#

    /// Sources with words in them; authors and titles are the same.
    static let methodSources = #"""
        msgid "this product; exact for one stratum, calibrated by simulation for more"
        msgstr "y cynnyrch hwn; union ar gyfer un haen, wedi'i raddnodi drwy efelychu ar gyfer mwy"

        msgid "this product; calibrated by simulation"
        msgstr "y cynnyrch hwn; wedi'i raddnodi drwy efelychu"

        msgid "Cochran 1977, 5A and 6.11"
        msgstr "Cochran 1977, 5A a 6.11"

        msgid "Waudby-Smith and Ramdas 2020; Bonferroni's inequality"
        msgstr "Waudby-Smith and Ramdas 2020; anhafaledd Bonferroni"

        msgid "Särndal, Swensson and Wretman 1992, 7.6; after Korn and Graubard 1998"
        msgstr "Särndal, Swensson and Wretman 1992, 7.6; yn dilyn Korn and Graubard 1998"

        msgid "after Korn and Graubard 1998; rates taken as they look now"
        msgstr "yn dilyn Korn and Graubard 1998; cymerir y cyfraddau fel y maent yn edrych yn awr"

        msgid "Hyndman and Fan 1996, type 7"
        msgstr "Hyndman and Fan 1996, math 7"

        msgid "Newcombe 1998, with the variance of Cochran 1977, 3.2"
        msgstr "Newcombe 1998, gydag amrywiant Cochran 1977, 3.2"
        """#
}
