/// The finite forms that titles are written in.
enum VerbForm {
  /// The third person singular of the present: "carry" gives "carries".
  static func thirdPerson(_ lemma: String) -> String {
    switch lemma {
    case "be": return "is"
    case "have": return "has"
    case "do", "go", "undergo", "forgo", "outdo", "redo": return lemma + "es"
    default: break
    }
    if lemma.hasSuffix("y"), let before = lemma.dropLast().last, !"aeiou".contains(before) {
      return lemma.dropLast() + "ies"
    }
    if ["s", "x", "z", "ch", "sh"].contains(where: { lemma.hasSuffix($0) }) { return lemma + "es" }
    return lemma + "s"
  }

  /// The present form that agrees with a subject.
  static func present(_ lemma: String, plural: Bool) -> String {
    plural ? (lemma == "be" ? "are" : lemma) : thirdPerson(lemma)
  }
}
