#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The elementary functions of the C library, so that no other file needs to import one.
extension Double {
    package var logarithm: Double { log(self) }
    /// log(1 + x), exact for small x.
    package var logarithmOfOnePlus: Double { log1p(self) }
    package var exponential: Double { exp(self) }
    var sine: Double { sin(self) }
    var arcsine: Double { asin(self) }
}
