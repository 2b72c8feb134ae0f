import AnnalsTime
import Testing

@Suite struct EDTFValidTests {
  @Test(arguments: validEDTF)
  func readsWithBounds(row: ValidEDTF) throws {
    let edtf = try EDTF(row.text)
    #expect(edtf.description == row.text)
    #expect(edtf.bounds.earliest?.description == row.earliest)
    #expect(edtf.bounds.latest?.description == row.latest)
    #expect(edtf.level == row.level)
  }

  @Test(arguments: validEDTF)
  func knowsItsKind(row: ValidEDTF) throws {
    let edtf = try EDTF(row.text)
    let flags = Set(row.flags.split(separator: ",").map { $0.drop { $0 == " " } })
    #expect(edtf.isApproximate == !flags.isDisjoint(with: ["approximate", "both"]))
    #expect(edtf.isUncertain == !flags.isDisjoint(with: ["uncertain", "both"]))
    #expect(edtf.isUnspecified == flags.contains("unspecified"))
    #expect((edtf.interval != nil) == flags.contains("interval"))
    #expect((edtf.set?.kind == .oneOf) == flags.contains("oneof"))
    #expect((edtf.set?.kind == .allOf) == flags.contains("allof"))
    #expect((edtf.date?.time != nil) == flags.contains("time"))
    if let interval = edtf.interval {
      #expect((interval.start == .open) == flags.contains("start-open"))
      #expect((interval.end == .open) == flags.contains("end-open"))
      #expect((interval.start == .unknown) == flags.contains("start-unknown"))
      #expect((interval.end == .unknown) == flags.contains("end-unknown"))
    }
  }

  @Test(arguments: [
    ("2004-06~-11", "~", "~", ""), ("2004-~06-11", "", "~", ""), ("?2004-06-~11", "?", "", "~"),
    ("2004-06-11%", "%", "%", "%"), ("2004?-06-~11", "?", "", "~"),
    ("2004?-%06-11~", "%", "%", "~"),
  ])
  func qualifiesComponents(text: String, year: String, month: String, day: String) throws {
    let date = try #require(try EDTF(text).date)
    let signs: [String: Qualification] = [
      "": [], "?": .uncertain, "~": .approximate, "%": [.uncertain, .approximate],
    ]
    #expect(date.yearQualification == signs[year])
    #expect(date.monthQualification == signs[month])
    #expect(date.dayQualification == signs[day])
  }

  @Test(arguments: [
    ("1985-04-12T23:20:30Z", Granularity.time), ("1985-04-12", .day), ("1985-04-XX", .month),
    ("1985-04", .month), ("1985-XX-XX", .year), ("1985-1X", .year), ("2001-21", .season),
    ("2001-33", .quarter), ("2001-38", .quadrimester), ("2001-41", .half), ("1985", .year),
    ("198X", .decade), ("19XX", .century), ("1XXX", .millennium), ("1950S2", .century),
    ("1984/2004", .range), ("[1667,1668]", .range), ("Y-17E7", .year), ("-00XX", .century),
  ])
  func knowsItsPrecision(text: String, precision: Granularity) throws {
    #expect(try EDTF(text).precision == precision)
  }
}
