import Glibc
import TextUI

/// Takes the character set of the locale, and that alone: numbers keep their point whatever the country.
///
/// A locale that the environment names but the system lacks is common over ssh; where its name says UTF-8, plain
/// `C.UTF-8` stands in for it.
func adoptLocale() -> TextEncoding {
    if setlocale(LC_CTYPE, "") == nil {
        let name = (variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? "").uppercased()
        if name.contains("UTF-8") || name.contains("UTF8") { setlocale(LC_CTYPE, "C.UTF-8") }
    }
    guard let codeset = nl_langinfo(nl_item(CODESET)) else { return .ascii }
    return String(cString: codeset) == "UTF-8" ? .unicode : .ascii
}

/// A variable of the environment; nil also when it is set but empty, as locales and NO_COLOR read it.
func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
}
