import AnnalsText
import AnnalsTime
import FoundationEssentials

/// A document as one line of JSON Lines.
struct DocumentLine: Decodable {
  var id: String
  var text: String
  var published: String?
  var title: String?
  var source: String?
  var genre: String?

  /// Reads a line.
  /// - Throws: ``DocumentFailure/badLine(name:problem:)`` with what is wrong.
  init(_ line: [UInt8], name: String) throws(DocumentFailure) {
    do {
      self = try JSONDecoder().decode(DocumentLine.self, from: Data(line))
    } catch let error as DecodingError {
      throw .badLine(name: name, problem: Self.problem(error))
    } catch {
      throw .badLine(name: name, problem: "not a line of JSON")
    }
  }

  /// The document, with what a reader was told standing in for what the line does not say.
  func document(_ reader: DocumentReader, name: String) throws(DocumentFailure) -> SourceDocument {
    var publication: SourceDocument.Publication?
    if let published, !published.isEmpty {
      guard let edtf = PublicationDate.edtf(published) else {
        throw .badLine(name: name, problem: "\"published\" is no date: \"\(published)\"")
      }
      publication = .init(edtf: edtf, basis: .record)
    }
    if let published = reader.published { publication = .init(edtf: published, basis: .option) }
    var genre = reader.genre
    if let own = self.genre {
      guard let known = SourceDocument.Genre(rawValue: own) else {
        throw .badLine(name: name, problem: "\"genre\" is news, narrative or auto, not \"\(own)\"")
      }
      genre = known
    }
    let utf8 = Array(text.utf8)
    return SourceDocument(
      id: id, path: id, utf8: utf8, title: title, source: source,
      published: publication ?? reader.dateline(of: utf8), genre: genre,
      sha256: SHA256.hexadecimal(of: utf8))
  }

  private static func problem(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "no \"\(key.stringValue)\""
    case .typeMismatch(_, let context) where context.codingPath.isEmpty: "not an object"
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      "\"\(context.codingPath.last?.stringValue ?? "")\" is not a \(type == String.self ? "string" : "\(type)")"
    default: "not a line of JSON"
    }
  }
}
