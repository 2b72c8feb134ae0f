import Foundation

/// The other end of ``LayoutProcess``: what the hidden command does.
package enum LayoutService {
  /// Reads DOT from standard input, lays it out and writes the result to standard output.
  /// - Parameters:
  ///   - engine: the name of a ``LayoutEngine``.
  ///   - format: the name of a ``LayoutFormat``.
  ///   - seconds: the CPU time after which the system ends the process.
  /// - Throws: ``LayoutError``, whose message belongs on standard error.
  package static func serve(engine: String, format: String, seconds: Int) throws {
    guard let engine = LayoutEngine(rawValue: engine), let format = LayoutFormat(rawValue: format)
    else { throw LayoutError(.layout, ["no engine \(engine) or format \(format)"]) }
    var limit = rlimit(rlim_cur: rlim_t(max(1, seconds)), rlim_max: rlim_t(max(1, seconds) + 1))
    #if canImport(Glibc)
      setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit)
    #else
      setrlimit(RLIMIT_CPU, &limit)
    #endif
    let dot = String(decoding: (try FileHandle.standardInput.readToEnd()) ?? Data(), as: UTF8.self)
    let bytes = try Graphviz.run(dot, engine: engine, format: format)
    try FileHandle.standardOutput.write(contentsOf: Data(bytes))
  }
}
