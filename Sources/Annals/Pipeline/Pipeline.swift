import AnnalsEvents
public import AnnalsGraph
public import AnnalsLanguage
public import AnnalsText
public import AnnalsTimex
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The stages from a document to what was found in it, and over many documents at once.
///
/// What comes out depends on the documents and on the settings alone, never on the number of threads.
public struct Pipeline: Sendable {
  /// How files are read.
  public var reader: DocumentReader
  /// The number of documents that are worked on at once.
  public var jobs: Int
  private let analyzer: LanguageAnalyzer
  private let tagger: TimeTagger
  private let extractor: EventExtractor
  private let settings: String

  /// The version of the program and the settings that decide what is found in a document.
  public var version: String { "\(Annals.generator) \(settings)" }

  /// Makes a pipeline with the models inside the binary.
  /// - Parameters:
  ///   - reader: how files are read.
  ///   - dateOrder: how dates in figures are read; `nil` reads the month first and warns.
  ///   - jobs: the number of documents that are worked on at once; the number of processors when `nil`.
  /// - Throws: when the models do not fit this version of the code.
  public init(
    reader: DocumentReader = DocumentReader(), dateOrder: DateOrder? = nil, jobs: Int? = nil
  ) throws {
    self.reader = reader
    self.jobs = max(1, jobs ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    analyzer = try LanguageAnalyzer()
    tagger = TimeTagger(dateOrder: dateOrder)
    settings = "genre=\(reader.genre.rawValue) order=\(dateOrder?.rawValue ?? "")"
    extractor = EventExtractor()
  }

  /// A document with its sentences, tokens, tags, trees and names.
  public func analysis(of document: SourceDocument) -> AnalyzedDocument {
    analyzer.analyze(document)
  }

  /// The time expressions of a document, and what could not be settled about them.
  public func times(in document: AnalyzedDocument) -> TaggedTimes {
    tagger.tagged(document)
  }

  /// What is found in a document.
  public func record(of document: SourceDocument) -> ExtractionRecord {
    let analysis = analysis(of: document)
    return extractor.record(of: analysis, timeExpressions: times(in: analysis).expressions)
  }

  /// Reads a document and finds what is in it.
  /// - Parameters:
  ///   - input: where the document comes from.
  ///   - known: what was found in it before, when its bytes and the version are the same.
  /// - Returns: what was found, or why the document could not be had.
  public func extraction(
    of input: DocumentInput, known: (SourceDocument) -> ExtractionRecord? = { _ in nil }
  ) -> Extraction {
    do throws(DocumentFailure) {
      if case .record(let line, _, _) = input {
        let record = try Self.record(line, name: input.name)
        return Extraction(name: input.name, result: .success(record), diagnostics: [])
      }
      let reading = try reading(of: input)
      let document = reading.document
      let record: ExtractionRecord
      let times: TaggedTimes
      if let stored = known(document), Self.fits(stored, document) {
        record = stored
        times = tagger.tagged(AnalyzedDocument(untagged: document))
      } else {
        let analysis = analysis(of: document)
        times = self.times(in: analysis)
        record = extractor.record(of: analysis, timeExpressions: times.expressions)
      }
      let remarks = times.diagnostics(for: document).map { remark in
        var remark = remark
        remark.path = input.name
        return remark
      }
      return Extraction(
        name: input.name, result: .success(record), diagnostics: reading.diagnostics + remarks,
        byteCount: document.utf8.count)
    } catch {
      return Extraction(name: input.name, result: .failure(error), diagnostics: [error.diagnostic])
    }
  }

  private static func record(
    _ line: [UInt8], name: String
  ) throws(DocumentFailure) -> ExtractionRecord {
    do {
      return try ExtractionRecord(jsonLine: Data(line))
    } catch {
      throw .badRecord(name: name, problem: "\(error)")
    }
  }

  /// True when a stored record is of a document with the same bytes, name and metadata.
  private static func fits(_ record: ExtractionRecord, _ document: SourceDocument) -> Bool {
    record.sha256 == document.sha256 && record.id.rawValue == document.id
      && record.path == document.path && record.title == document.title
      && record.source == document.source
      && record.published?.edtf == document.published?.edtf.description
      && record.published?.basis == document.published?.basis.rawValue
  }

  /// Reads a document.
  public func reading(of input: DocumentInput) throws(DocumentFailure) -> DocumentReader.Reading {
    switch input {
    case .file(let path, let id, let format):
      let bytes: [UInt8]
      do { bytes = try FileSystem.bytes(path) } catch { throw .unreadable(error) }
      return try reading(of: bytes, id: id, name: path, format: format)
    case .bytes(let bytes, let id, let format):
      return try reading(of: bytes, id: id, name: id, format: format)
    case .failed(let failure):
      throw .unreadable(failure)
    case .record:
      throw .badRecord(name: input.name, problem: "a record holds no text")
    case .line(let bytes, _, _):
      let line = try DocumentLine(bytes, name: input.name)
      return DocumentReader.Reading(
        document: try line.document(reader, name: input.name), diagnostics: [])
    }
  }

  private func reading(
    of bytes: [UInt8], id: String, name: String, format: DocumentFormat
  ) throws(DocumentFailure) -> DocumentReader.Reading {
    do {
      return try reader.document(bytes, id: id, path: id, format: format, name: name)
    } catch {
      throw .notText(name: name, error)
    }
  }

  /// Works on documents, several at once, and hands on the outcomes in the order of the documents.
  ///
  /// No more than a few documents for each thread are held at a time.
  /// - Parameters:
  ///   - inputs: the documents; the next is asked for when there is room for it.
  ///   - extract: what is done with each.
  ///   - each: called with each outcome in order; when it throws, the rest is given up.
  /// - Throws: what `each` throws.
  public func extract(
    _ inputs: some Sequence<DocumentInput>,
    by extract: @escaping @Sendable (DocumentInput) -> Extraction,
    each: (Extraction) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Extraction).self) { group in
      var iterator = inputs.makeIterator()
      var started = 0
      var next = 0
      var waiting: [Int: Extraction] = [:]
      func start() {
        guard let input = iterator.next() else { return }
        let index = started
        group.addTask { (index, extract(input)) }
        started += 1
      }
      for _ in 0..<(jobs * 2) { start() }
      while let (index, extraction) = try await group.next() {
        waiting[index] = extraction
        while let extraction = waiting.removeValue(forKey: next) {
          try each(extraction)
          next += 1
        }
        while started - next < jobs * 4, started - next - waiting.count < jobs * 2 {
          let before = started
          start()
          if started == before { break }
        }
      }
    }
  }
}

extension AnalyzedDocument {
  /// A document of which nothing but the text is known.
  fileprivate init(untagged document: SourceDocument) {
    self.init(
      source: document, sentences: [], tokens: [], tags: [], universalTags: [], lemmas: [],
      heads: [], relations: [], names: [])
  }
}
