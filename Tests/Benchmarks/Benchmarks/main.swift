let wanted = CommandLine.arguments.dropFirst()
for benchmark in timeBenchmarks + timexBenchmarks + formatBenchmarks + languageBenchmarks
where wanted.isEmpty || wanted.contains(where: benchmark.name.contains) {
  benchmark.report()
}
print("peak memory  \(Benchmark.peakMemory() / 1024 / 1024) MB")
