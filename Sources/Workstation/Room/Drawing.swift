import TextUI
import Wording

extension Desk {
    func draw(on canvas: inout Canvas) {
        if canvas.width != width || canvas.height != height {
            canvas.resize(width: width, height: height)
        } else {
            canvas.clear()
        }
        guard isLargeEnough else {
            canvas.writeWrapped(
                say(
                    "This window is \(width) by \(height); please make it at least ",
                    "\(Self.smallest.width) by \(Self.smallest.height)."), in: canvas.bounds)
            canvas.cursor = .init(row: 0, column: 0)
            return
        }
        front?.draw(on: &canvas, of: self)
        drawPrompt(on: &canvas)
    }

    /// A screen that has no words of its own in lines, as it is drawn.
    var drawn: [String] {
        var canvas = Canvas(width: width, height: height)
        draw(on: &canvas)
        return canvas.dump().split(separator: "\n").map { String($0).trimmed }
            .filter { $0.contains { $0.isLetter || $0.isNumber } }
    }
}
