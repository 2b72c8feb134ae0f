let wanted = CommandLine.arguments.dropFirst()
for benchmark in timeBenchmarks + timexBenchmarks + formatBenchmarks
where wanted.isEmpty || wanted.contains(where: benchmark.name.contains) {
  benchmark.report()
}
