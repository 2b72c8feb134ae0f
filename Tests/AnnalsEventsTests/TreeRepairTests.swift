import AnnalsLanguage
import Testing

@testable import AnnalsEvents

@Suite("Mended trees")
struct TreeRepairTests {
  /// The subject of a verb after the trees were mended, by its form.
  private func subject(of verb: String, in tree: String) throws -> String? {
    let syntax = Syntax(TreeRepair.mended(try Treebank.document(tree)))
    let token = try #require(syntax.document.tokens.indices.first { syntax.word($0) == verb })
    return syntax.child(token, .nsubj, .nsubjPass).map { syntax.word($0) }
  }

  @Test("A noun as root gives way to the participle after the comma")
  func mainVerb() throws {
    let tree = """
      The the DT 2 det
      garrison garrison NN 0 root
      , , , 6 punct
      which which WDT 5 nsubj
      starved starve VBD 2 acl:relcl
      , , , 7 punct
      surrendered surrender VBN 2 acl
      . . . 2 punct
      """
    #expect(try subject(of: "surrendered", in: tree) == "garrison")
  }

  @Test("The noun before the last verb of saying is its speaker")
  func speaker() throws {
    let tree = """
      Floods flood NNS 2 nsubj
      killed kill VBD 7 ccomp
      nine nine CD 4 nummod
      cows cow NNS 2 obj
      , , , 6 punct
      officials official NNS 4 conj
      said say VBD 0 root
      . . . 7 punct
      """
    #expect(try subject(of: "said", in: tree) == "officials")
  }

  @Test("A relative clause has its verb, not the noun after it, as head")
  func relative() throws {
    let tree = """
      Brandt Brandt NNP 7 nsubj
      who who WP 4 nsubj
      organized organize VBN 4 amod
      marches march NNS 1 acl:relcl
      in in IN 6 case
      Lund Lund NNP 4 nmod
      spoke speak VBD 0 root
      . . . 7 punct
      """
    #expect(try subject(of: "organized", in: tree) == "who")
    #expect(try subject(of: "spoke", in: tree) == "Brandt")
  }

  @Test(
    "Trees that are right stay as they are",
    arguments: [
      Sentences.relative, Sentences.reported, Sentences.participle, Sentences.after,
    ])
  func untouched(tree: String) throws {
    let document = try Treebank.document(tree)
    let mended = TreeRepair.mended(document)
    #expect(mended.heads == document.heads)
    #expect(mended.relations == document.relations)
  }
}
