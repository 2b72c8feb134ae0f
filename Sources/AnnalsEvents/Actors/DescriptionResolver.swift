import AnnalsGraph
import AnnalsLanguage

/// Finds whom a definite description means: "the company", "the mayor", "the ministry".
///
/// A description is tied to a name only when the text has said so (a title, an apposition, a word of the name) or when
/// one organization or country alone can be meant nearby.
struct DescriptionResolver {
  let syntax: Syntax

  /// Companies by what they do.
  private static let companyNouns: WordSet = """
    airline automaker bakery bank brewery brewer broadcaster builder business carmaker carrier
    chain chipmaker company conglomerate corporation developer employer enterprise firm giant group insurer
    lender maker manufacturer operator outfit producer publisher retailer seller shipbuilder start-up
    startup supplier utility vendor
    """
  /// Words of names of what is no company.
  private static let institutionWords: WordSet = """
    academy army assembly church college commission committee congress corps council court
    department federation fleet forces government guard league legion ministry mission navy
    parliament party police senate tribunal union university nations front brigade regiment
    """
  private static let countryNouns: WordSet = "country nation state kingdom empire republic"

  /// The actor that a description means, among those spoken of so far; `nil` when none is certain.
  func referent(of nominal: NominalMention, in memory: DiscourseMemory) -> Int? {
    guard nominal.isDefinite, syntax.child(nominal.head, .nmodPoss) == nil else { return nil }
    return byRole(nominal, memory) ?? byWordOfName(nominal, memory) ?? byKind(nominal, memory)
  }

  /// "the prime minister" after "Prime Minister Ana Brun"; "the ferry" after "the ferry Aurora".
  private func byRole(_ nominal: NominalMention, _ memory: DiscourseMemory) -> Int? {
    guard !nominal.isPlural, nominal.can(be: .person, .vessel, .product) else { return nil }
    let phrase = (nominal.modifiers + [nominal.lemma]).joined(separator: " ")
    if let one = nearest(memory.named(role: phrase), memory, nominal.head, within: 12) {
      return one
    }
    guard nominal.isBare else { return nil }
    let loose = memory.named(roleEndingIn: nominal.lemma)
    return loose.count == 1 ? nearest(loose, memory, nominal.head, within: 8) : nil
  }

  /// "the bank" after "AfrAsia Bank", "the Party" after "Chinese Communist Party".
  private func byWordOfName(_ nominal: NominalMention, _ memory: DiscourseMemory) -> Int? {
    guard nominal.isBare, !nominal.isPlural,
      nominal.can(be: .organization, .country, .vessel, .product, .group)
    else { return nil }
    let bearers = memory.named(containing: nominal.lemma).filter {
      memory.actors[$0].kind != .person
    }
    return bearers.count == 1 ? bearers[0] : nil
  }

  /// "the company" when one company alone has been spoken of lately.
  private func byKind(_ nominal: NominalMention, _ memory: DiscourseMemory) -> Int? {
    guard nominal.isBare, !nominal.isPlural else { return nil }
    let isWanted: (DocumentActor) -> Bool
    if Self.companyNouns.contains(nominal.lemma) {
      isWanted = { actor in
        actor.kind == .organization
          && !actor.name.lowercased().split(separator: " ").contains {
            Self.institutionWords.contains(String($0))
          }
      }
    } else if Self.countryNouns.contains(nominal.lemma) {
      isWanted = { $0.kind == .country }
    } else {
      return nil
    }
    let ranked = memory.prominence(before: nominal.head, sentences: 6, syntax)
      .filter { memory.actors[$0.actor].isNamed && isWanted(memory.actors[$0.actor]) }
    guard let first = ranked.first, age(of: first.actor, memory, nominal.head) <= 3 else {
      return nil
    }
    guard ranked.count > 1 else { return first.actor }
    return first.score >= ranked[1].score + 2 ? first.actor : nil
  }

  private func nearest(
    _ candidates: [Int], _ memory: DiscourseMemory, _ head: Int, within sentences: Int
  ) -> Int? {
    candidates.filter { age(of: $0, memory, head) <= sentences }
      .max { (memory.lastHead[$0], $1) < (memory.lastHead[$1], $0) }
  }

  private func age(of actor: Int, _ memory: DiscourseMemory, _ head: Int) -> Int {
    memory.lastHead[actor] < 0
      ? .max : syntax.sentence(head) - syntax.sentence(memory.lastHead[actor])
  }
}
