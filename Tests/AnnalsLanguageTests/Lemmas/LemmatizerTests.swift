import Testing

@testable import AnnalsLanguage

@Suite struct LemmatizerTests {
  @Test(arguments: [
    ("wars", PennTag.nns, UniversalTag.noun, "war"), ("armies", .nns, .noun, "army"),
    ("men", .nns, .noun, "man"),
    ("crises", .nns, .noun, "crisis"), ("buses", .nns, .noun, "bus"), ("was", .vbd, .aux, "be"),
    ("began", .vbd, .verb, "begin"), ("stopped", .vbd, .verb, "stop"),
    ("seized", .vbn, .verb, "seize"),
    ("occupied", .vbd, .verb, "occupy"), ("dying", .vbg, .verb, "die"),
    ("signing", .vbg, .verb, "sign"),
    ("marches", .vbz, .verb, "march"), ("n't", .rb, .part, "not"), ("'ll", .md, .aux, "will"),
    ("Larger", .jjr, .adj, "large"), ("earliest", .jjs, .adj, "early"),
    ("worse", .jjr, .adj, "bad"),
    ("Berlin", .nnp, .propn, "Berlin"), ("Kennedys", .nnps, .propn, "Kennedy"),
    ("The", .dt, .det, "the"),
    ("gorbified", .vbd, .verb, "gorbify"), ("plumbated", .vbd, .verb, "plumbate"),
    ("her", .prps, .pron, "her"),
  ])
  func findsDictionaryForms(form: String, penn: PennTag, universal: UniversalTag, lemma: String)
    throws
  {
    let lemmatizer = try LanguageModels.embedded().lemmatizer
    let found = lemmatizer.lemma(
      Array(form.utf8)[...], tag: .init(penn: penn, universal: universal))
    #expect(String(decoding: found, as: UTF8.self) == lemma)
  }
}
