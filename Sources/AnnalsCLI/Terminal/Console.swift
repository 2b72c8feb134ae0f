import Annals

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Everything for people that is no result: on standard error.
struct Console {
  /// What is known about standard error.
  let terminal: Terminal
  /// True to print nothing but warnings and errors.
  let isQuiet: Bool

  init(isQuiet: Bool = false, color: ColorMode = .auto) {
    terminal = Terminal(STDERR_FILENO, color: color)
    self.isQuiet = isQuiet
  }

  /// Prints an error.
  func error(_ message: String, hint: String? = nil) {
    write("annals: " + terminal.styled("error:", .red) + " \(message)")
    if let hint { write("  " + terminal.styled("hint:", .cyan) + " \(hint)") }
  }

  /// Prints what the user should know about a document.
  func report(_ diagnostic: Diagnostic) {
    let isError = diagnostic.severity == .error
    let word = terminal.styled(isError ? "error:" : "warning:", isError ? .red : .yellow)
    var place = diagnostic.path ?? ""
    if diagnostic.path != nil, let line = diagnostic.line {
      place += ":\(line)" + (diagnostic.column.map { ":\($0)" } ?? "")
    }
    write("annals: \(word) " + (place.isEmpty ? "" : "\(place): ") + diagnostic.message)
    if let excerpt = diagnostic.excerpt, let line = diagnostic.line {
      let number = String(line)
      let margin = String(repeating: " ", count: number.count)
      let indent = String(repeating: " ", count: max(0, (diagnostic.column ?? 1) - 1))
      write("  \(number) | \(excerpt)")
      write("  \(margin) | \(indent)" + String(repeating: "^", count: max(1, diagnostic.width)))
    }
    if let hint = diagnostic.hint { write("  " + terminal.styled("hint:", .cyan) + " \(hint)") }
  }

  /// Prints a note, unless the user wants to be left alone.
  func note(_ text: String) {
    if !isQuiet { write(text) }
  }

  /// Prints a line; nothing can be done when nobody reads it.
  func write(_ line: String) {
    try? FileSystem.write(Array((line + "\n").utf8), to: STDERR_FILENO, name: "standard error")
  }

  /// Writes over the line of the progress bar.
  func overwriteLine(_ text: String) {
    try? FileSystem.write(
      Array("\r\(text)\u{1B}[K".utf8), to: STDERR_FILENO, name: "standard error")
  }
}
