// Joins the records of so many invented documents to a graph, and tells what that cost and how many joins were right.
import AnnalsGraph

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func peakMegabytes() -> Int {
  var usage = rusage()
  // RUSAGE_SELF, which the C libraries type differently.
  getrusage(0, &usage)
  #if canImport(Darwin)
    return usage.ru_maxrss / 1_048_576
  #else
    return usage.ru_maxrss / 1024
  #endif
}

func hundredths(_ value: Double) -> Double { (value * 100).rounded() / 100 }

let documents = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1000
var source = SyntheticRecords(documents: documents)
var builder = GraphBuilder()
var truth: [ID<Event>: Int] = [:]
for number in 0..<documents {
  let (record, happenings) = source.record(number)
  builder.add(record)
  truth.merge(happenings) { first, _ in first }
}
let before = peakMegabytes()
let start = cpuSeconds()
let graph = builder.build().graph
let seconds = cpuSeconds() - start

// Pairs of tellings of one happening: how many were joined, and how many of the joined belong together.
var told: [Int: Int] = [:]
for happening in truth.values { told[happening, default: 0] += 1 }
let pairs = told.values.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
var joined = 0
var right = 0
for event in graph.events {
  let happenings = ([event.id] + (event.aliases ?? [])).compactMap { truth[$0] }
  for (index, first) in happenings.enumerated() {
    for second in happenings.dropFirst(index + 1) {
      joined += 1
      if first == second { right += 1 }
    }
  }
}
print(
  "\(documents) documents", "\(truth.count) tellings", "\(graph.events.count) events",
  "\(hundredths(seconds)) s CPU", "\(peakMegabytes()) MB peak (\(before) MB before the merge)",
  "joins: precision \(hundredths(Double(right) / Double(max(1, joined))))"
    + " recall \(hundredths(Double(right) / Double(max(1, pairs))))", separator: "  ")
