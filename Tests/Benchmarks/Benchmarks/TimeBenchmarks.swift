import AnnalsTime

/// Benchmarks of AnnalsTime.
let timeBenchmarks: [Benchmark] = [
  Benchmark(name: "EDTF read", items: "strings") {
    var sum = 0
    for _ in 0..<1000 {
      for text in edtfStrings {
        if let edtf = try? EDTF(text) { sum &+= edtf.bounds.earliest?.number ?? 1 }
      }
    }
    return (1000 * edtfStrings.count, sum)
  },
  Benchmark(name: "EDTF print", items: "dates") {
    let dates = edtfStrings.compactMap { try? EDTF($0) }
    var sum = 0
    for _ in 0..<1000 {
      for date in dates { sum &+= date.description.utf8.count }
    }
    return (1000 * dates.count, sum)
  },
  Benchmark(name: "EDTF in words", items: "dates") {
    let dates = edtfStrings.compactMap { try? EDTF($0) }
    var sum = 0
    for _ in 0..<1000 {
      for date in dates { sum &+= date.display().utf8.count }
    }
    return (1000 * dates.count, sum)
  },
  Benchmark(name: "Day to civil and back", items: "days") {
    var sum = 0
    for number in -1_000_000..<1_000_000 {
      let (year, month, day) = Day(number: number).civil
      sum &+= Day(year: year, month: month, day: day).number
    }
    return (2_000_000, sum)
  },
  Benchmark(name: "Order of 20,000 things", items: "statements") { settleOrder(things: 20_000) },
  Benchmark(name: "Order of 200,000 things", items: "statements") { settleOrder(things: 200_000) },
]

private let edtfStrings = [
  "1985", "1985-04", "1985-04-12", "1985-04-12T23:20:30Z", "1964/2008", "2004-02-01/2005-02-08",
  "-0043", "201X", "1984?", "2004-06~", "2001-21", "1985-04-12/..", "../1985", "Y-17E7", "1950S2",
  "[1667,1668,1670..1672]", "?2004-06-~11", "156X-12-25",
]

/// Things in documents of fifty: every fifth is dated, each comes before the next in its document, some say more.
private func settleOrder(things: Int) -> (count: Int, sum: Int) {
  var network = OrderNetwork<Int>()
  for thing in 0..<things {
    let day = Day(number: thing)
    network.add(thing, within: thing % 5 == 0 ? DayBounds(day) : DayBounds(nil, nil))
  }
  var statements = 0
  for thing in 0..<things where thing % 50 != 49 {
    network.state(thing, .before, thing + 1)
    statements += 1
    if thing % 7 == 0, thing >= 3 {
      network.state(thing, thing % 14 == 0 ? .during : .before, thing - 3, trust: -1)
      statements += 1
    }
  }
  let rejected = network.settle().count
  let dated = (0..<things).count { network.bounds(of: $0).dayCount != nil }
  return (statements, rejected + dated)
}
