import AnnalsTime
import Testing

@Suite struct EDTFPropertyTests {
  /// Reads; `nil` when a string of the grammar names no day, which must be the reason of the error.
  private func read(_ text: String) -> EDTF? {
    do {
      return try EDTF(text)
    } catch {
      switch error.expected {
      case .day, .laterEnd, .nonzeroYear, .significantDigits, .month: return nil
      default:
        Issue.record("\(text): \(error)")
        return nil
      }
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func printsWhatItReads(seed: UInt64) throws {
    var generator = EDTFGenerator(seed: seed)
    var count = 0
    for _ in 0..<1000 {
      let text = generator.next()
      guard let edtf = read(text) else { continue }
      count += 1
      #expect(edtf.description == text, "seed \(seed)")
      #expect(edtf == (try EDTF(edtf.description)), "seed \(seed)")
      if let first = edtf.bounds.earliest, let last = edtf.bounds.latest {
        #expect(first <= last, "seed \(seed): \(text)")
      }
      #expect(!edtf.display().isEmpty, "seed \(seed): \(text)")
    }
    #expect(count > 450, "seed \(seed)")
  }

  /// Giving an `X` a digit, or adding a month or day, never leaves the bounds.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func narrowsMonotonously(seed: UInt64) {
    var generator = EDTFGenerator(seed: seed + 100)
    for _ in 0..<600 {
      let text = generator.next()
      guard let edtf = read(text) else { continue }
      var narrower: [String] = []
      if let place = text.firstIndex(of: "X") {
        let rest = text[text.index(after: place)...]
        narrower += (0...9).map { "\(text[..<place])\($0)\(rest)" }
      }
      if edtf.date?.precision == .year, edtf.date?.isUnspecified == false, text.utf8.count == 4 {
        narrower += (1...12).map { text + ($0 < 10 ? "-0\($0)" : "-\($0)") }
      }
      for candidate in narrower {
        // A month `X4` becomes a season as `24`, which is another thing and no narrower one.
        guard let inner = try? EDTF(candidate), seasons(inner) == seasons(edtf) else { continue }
        #expect(edtf.bounds.contains(inner.bounds), "seed \(seed): \(candidate) in \(text)")
        #expect(edtf.overlaps(inner))
      }
    }
  }

  /// The bounds of a date with unspecified digits are the first and last day of a century whose text agrees.
  @Test(arguments: 0..<2 as Range<UInt64>)
  func boundsMasksAsByReading(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let first = Day(year: 1900, month: 1, day: 1)
    let days = (0..<36_524).map { Array((first + $0).description.utf8) }
    for _ in 0..<20 {
      var mask = days[Int.random(in: 0..<days.count, using: &random)]
      for place in [2, 3, 5, 6, 8, 9] where Bool.random(using: &random) {
        mask[place] = UInt8(ascii: "X")
      }
      let agrees = { (day: [UInt8]) in
        zip(mask, day).allSatisfy { $0 == UInt8(ascii: "X") || $0 == $1 }
      }
      let text = String(decoding: mask, as: UTF8.self)
      let edtf = try? EDTF(text)
      #expect(edtf?.bounds.earliest == days.firstIndex(where: agrees).map { first + $0 }, "\(text)")
      #expect(edtf?.bounds.latest == days.lastIndex(where: agrees).map { first + $0 }, "\(text)")
    }
  }

  private func seasons(_ edtf: EDTF) -> Int {
    edtf.dates.count { if case .subYear = $0.part { true } else { false } }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func refusesOrReadsAnyBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("0123456789-/.,XYEST?~%[]{}:Z+ é".utf8)
    for _ in 0..<4000 {
      let length = Int.random(in: 0...14, using: &random)
      let bytes = (0..<length).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let text = String(decoding: bytes, as: UTF8.self)
      do {
        let edtf = try EDTF(text)
        #expect(edtf.description == text)
      } catch {
        #expect((0...text.utf8.count).contains(error.offset))
      }
    }
  }

  /// A string with one wrong byte is refused at that byte or earlier.
  @Test(arguments: validEDTF)
  func pointsAtTheWrongByte(row: ValidEDTF) {
    let bytes = Array(row.text.utf8)
    for offset in bytes.indices {
      var broken = bytes
      broken[offset] = UInt8(ascii: "!")
      do {
        let edtf = try EDTF(String(decoding: broken, as: UTF8.self))
        Issue.record("read as \(edtf)")
      } catch {
        #expect(error.offset <= offset)
      }
    }
  }
}
