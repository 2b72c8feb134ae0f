/// A bar on a terminal that shows how far a long run is.
struct ProgressBar {
  private let console: Console
  private let total: Int
  private let start = ContinuousClock.now
  private var lastDrawn: ContinuousClock.Instant?

  /// Makes a bar for a number of steps; it shows itself after a second, on a terminal only.
  init(_ console: Console, total: Int) {
    self.console = console
    self.total = total
  }

  /// Shows that some steps are done.
  mutating func update(_ done: Int, name: String) {
    let now = ContinuousClock.now
    guard console.terminal.isTerminal, !console.isQuiet, total > 0, now - start > .seconds(1),
      lastDrawn.map({ now - $0 > .milliseconds(100) }) ?? true
    else { return }
    lastDrawn = now
    let filled = done * 12 / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 12 - filled)
    let line = "Reading ▕\(bar)▏ \(done * 100 / total) %  \(name)"
    console.overwriteLine(String(line.prefix((console.terminal.width ?? 80) - 1)))
  }

  /// Takes the bar away.
  func finish() {
    if lastDrawn != nil { console.overwriteLine("") }
  }
}
