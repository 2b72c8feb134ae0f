import Testing

@testable import AnnalsEvents

struct ReportingVerbsTests {
  @Test(arguments: [
    ("say", ReportingVerbs.Kind.say), ("tell", .say), ("allege", .claim), ("accuse", .claim),
    ("deny", .deny), ("refute", .deny), ("vow", .promise), ("threaten", .promise),
    ("order", .order), ("call for", .order), ("ask", .ask), ("believe", .believe),
  ])
  func eachVerbHasItsKind(lemma: String, kind: ReportingVerbs.Kind) {
    #expect(ReportingVerbs.kind(of: lemma) == kind)
  }

  @Test(arguments: ["run", "be", "know", "realize", "build", ""])
  func otherVerbsReportNothing(lemma: String) {
    #expect(ReportingVerbs.kind(of: lemma) == nil)
  }
}
