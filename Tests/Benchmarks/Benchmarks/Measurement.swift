#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Something to measure: a name, and work that returns how many items it did.
struct Benchmark: Sendable {
  var name: String
  /// What is counted, in the plural.
  var items: String
  /// Does the work once; the sum keeps the compiler from dropping it.
  var run: @Sendable () -> (count: Int, sum: Int)

  /// The CPU seconds that the process has used.
  private static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that the process has had, in bytes.
  static func peakMemory() -> Int {
    var usage = rusage()
    // RUSAGE_SELF, which the C libraries type differently.
    getrusage(0, &usage)
    #if canImport(Glibc)
      return Int(usage.ru_maxrss) * 1024
    #else
      return Int(usage.ru_maxrss)
    #endif
  }

  /// Runs the work some times and prints the median.
  func report(samples: Int = 9) {
    _ = run()
    var seconds: [Double] = []
    var result = (count: 0, sum: 0)
    for _ in 0..<samples {
      let start = Self.cpuSeconds()
      result = run()
      seconds.append(Self.cpuSeconds() - start)
    }
    let median = seconds.sorted()[samples / 2]
    let nanoseconds = Int((median * 1e9 / Double(max(result.count, 1))).rounded())
    let perSecond = Int(Double(result.count) / max(median, 1e-9))
    print(
      name, "\(result.count) \(items)", "\(Int((median * 1e6).rounded())) µs CPU",
      "\(nanoseconds) ns each", "\(perSecond)/s", "(sum \(result.sum))", separator: "  ")
  }
}
