import AnnalsText
import AnnalsTime

/// Tells news from narratives.
enum GenreReader {
  /// True when incomplete dates of a document are counted from its date of publication.
  static func isNews(_ document: SourceDocument, atoms: [Atom], drafts: [Draft]) -> Bool {
    switch document.genre {
    case .news: return true
    case .narrative: return false
    case .auto: break
    }
    guard let year = document.published?.edtf.bounds.earliest?.year else { return false }
    var near = 0
    var far = 0
    for draft in drafts {
      switch draft.meaning {
      case .calendar(let fields):
        if let stated = fields.year {
          if abs(Int(stated) - year) <= 1 { near += 1 } else { far += 1 }
        } else if fields.weekday != nil {
          near += 3
        }
      case .shift(let shift):
        if shift.anchor == .utterance { near += 2 } else if shift.anchor == .deictic { near += 1 }
      default: break
      }
    }
    return near * 2 >= far
  }
}
