let wanted = CommandLine.arguments.dropFirst()
for benchmark in timeBenchmarks + timexBenchmarks
where wanted.isEmpty || wanted.contains(where: benchmark.name.contains) {
  benchmark.report()
}
