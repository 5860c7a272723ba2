import Wording

extension ScanFailure {
    var message: String {
        switch kind {
        case .nulByte:
            say("a NUL byte; this is no delimited text (if it is UTF-16, save it with a byte-order mark, or as UTF-8)")
        case .fieldTooLong:
            say(
                "a field of more than 1 MB starts here; most likely its quote is never closed, ",
                "or this is no delimited text")
        case .unclosedQuote:
            say("the quote that opens here is never closed; close it, or write a quote within a quoted field twice")
        case .recordTooLong:
            say("a row of more than 16 MB or 10,000 headings starts here; this is no frame")
        case .undecodable:
            say(
                "what stands here is no character of the encoding that the byte-order mark names; ",
                "save the file again as UTF-8")
        }
    }
}
