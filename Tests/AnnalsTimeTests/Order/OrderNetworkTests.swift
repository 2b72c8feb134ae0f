import AnnalsTime
import Testing

@Suite struct OrderNetworkTests {
  private func day(_ text: String) -> DayBounds { DayBounds(Day(text), Day(text)) }
  private func days(_ start: String?, _ end: String?) -> DayBounds {
    DayBounds(start.flatMap { Day($0) }, end.flatMap { Day($0) })
  }

  @Test func tightens() {
    var network = OrderNetwork<String>()
    network.add("war", start: day("1950-06-25"), end: day("1953-07-27"))
    network.add("landing", within: day("1950-09-15"), isInstant: true)
    network.add("retreat", within: days("1950-01-01", "1950-12-31"))
    network.state("retreat", .after, "landing")
    network.state("talks", .during, "war")
    network.state("talks", .after, "retreat")
    network.state("report", .after, "war")
    #expect(network.settle().isEmpty)
    #expect(network.bounds(of: "retreat") == days("1950-09-15", "1950-12-31"))
    #expect(network.bounds(of: "talks") == days("1950-09-15", "1953-07-27"))
    #expect(network.bounds(of: "report") == days("1953-07-27", nil))
    #expect(network.bounds(of: "nobody") == days(nil, nil))
  }

  @Test(
    arguments: [
      (.before, nil, "1950-03-05"), (.after, "1950-03-07", nil),
      (.meets, "1950-03-04", "1950-03-05"), (.overlaps, "1950-03-05", "1950-03-07"),
      (.starts, "1950-03-05", "1950-03-07"), (.finishes, "1950-03-07", "1950-03-07"),
      (.during, "1950-03-05", "1950-03-07"), (.contains, "1950-03-07", nil),
      (.simultaneous, "1950-03-07", "1950-03-07"), (.intersects, "1950-03-05", nil),
      (.precedesBy(days: 2...3), "1950-03-02", "1950-03-03"),
    ] as [(OrderRelation, String?, String?)])
  func boundsEnds(relation: OrderRelation, earliest: String?, latest: String?) {
    var network = OrderNetwork<Int>()
    network.add(2, start: day("1950-03-05"), end: day("1950-03-07"))
    network.state(1, relation, 2)
    #expect(network.settle().isEmpty)
    #expect(network.endBounds(of: 1) == days(earliest, latest))
  }

  @Test func provesOrderByStatements() {
    var network = OrderNetwork<String>()
    let first = network.state("a", .before, "b")
    let second = network.state("c", .after, "b")
    let third = network.state("d", .simultaneous, "c")
    network.settle()
    guard case .before(let proof) = network.order(of: "a", to: "d") else {
      Issue.record("a comes before d")
      return
    }
    #expect(proof.statements.prefix(2) == [first, second])
    #expect(proof.statements == [first, second, third])
    #expect(proof.dated.isEmpty)
    guard case .after = network.order(of: "d", to: "a") else {
      Issue.record("d comes after a")
      return
    }
    #expect(network.order(of: "c", to: "d") == .unknown)
    #expect(network.proof(that: "a", isBefore: "a") == nil)
  }

  @Test func provesOrderByDates() {
    var network = OrderNetwork<String>()
    network.add("siege", within: days("1453-04-06", "1453-05-29"))
    network.add("council", within: days("1454-01-01", nil))
    let inside = network.state("breach", .during, "siege")
    let later = network.state("peace", .after, "council")
    network.settle()
    let proof = network.proof(that: "breach", isBefore: "peace")
    #expect(proof?.statements == [inside, later])
    #expect(proof?.dated == ["siege", "council"])
    #expect(network.reasonForLatest(of: "breach")?.statements == [inside])
    #expect(network.reasonForEarliest(of: "peace")?.dated == ["council"])
    #expect(network.reasonForLatest(of: "peace") == nil)
  }

  @Test func setsContradictionsAside() throws {
    var network = OrderNetwork<String>()
    network.add("election", within: day("1933-03-05"), isInstant: true)
    network.add("fire", within: day("1933-02-27"), isInstant: true)
    let wrong = network.state("fire", .after, "decree", trust: 1)
    let right = network.state("decree", .after, "election", trust: 2)
    let clash = try #require(network.settle().first)
    #expect(clash.rejected == wrong)
    #expect(clash.chain == [right])
    #expect(Set(clash.dated) == ["election", "fire"])
    #expect(network.bounds(of: "decree") == days("1933-03-05", nil))
    #expect(network.bounds(of: "fire") == day("1933-02-27"))
  }

  @Test func findsCircles() throws {
    var network = OrderNetwork<String>()
    let first = network.state("a", .before, "b")
    let second = network.state("b", .before, "c")
    let third = network.state("c", .before, "a")
    let itself = network.state("a", .before, "a")
    let clashes = network.settle()
    #expect(clashes.map(\.rejected) == [third, itself])
    #expect(clashes.map { Set($0.chain) } == [[first, second], []])
    #expect(network.bounds(of: "a") == days(nil, nil))
    guard case .before = network.order(of: "a", to: "c") else {
      Issue.record("the statements before the circle stand")
      return
    }
  }

  @Test func reportsImpossibleBounds() {
    var network = OrderNetwork<String>()
    network.add("a", within: days("1950-01-02", "1950-01-01"))
    #expect(network.contradictions.map(\.dated) == [["a"]])
    #expect(network.bounds(of: "a") == days(nil, nil))
  }

  @Test func countsDays() {
    var network = OrderNetwork<String>()
    network.add("crossing", within: day("1950-03-05"), isInstant: true)
    network.add("battle", within: days("1950-01-01", "1950-12-31"), isInstant: true)
    network.state("crossing", .precedesBy(days: 3...3), "battle")
    network.settle()
    #expect(network.bounds(of: "battle") == day("1950-03-08"))
  }

  @Test func fitsManyIntoOneDay() {
    var network = OrderNetwork<Int>()
    network.add(0, within: day("1950-03-05"))
    network.add(1000, within: day("1950-03-05"))
    for index in 0..<1000 { network.state(index, .before, index + 1) }
    #expect(network.settle().isEmpty)
    #expect(network.bounds(of: 500) == day("1950-03-05"))
  }
}
