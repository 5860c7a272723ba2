import ArgumentParser
import Statistics

/// `--threshold`: a share from 0 to 1, taken as it is written.
struct ThresholdArgument: ExpressibleByArgument {
    let value: ExactDecimal

    init?(argument: String) {
        guard let value = ExactDecimal(argument) else { return nil }
        self.value = value
    }

    var defaultValueDescription: String { value.description }
}
