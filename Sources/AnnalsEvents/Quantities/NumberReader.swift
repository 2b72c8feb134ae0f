import AnnalsLanguage
import AnnalsText

/// Reads numbers in digits and words.
struct NumberReader {
  let syntax: Syntax

  /// A number and the token after it.
  struct Found: Equatable {
    var value: Double
    var end: Int
    /// True for "dozens", "thousands": so many at least.
    var isFloor = false
    /// True for a share of a whole: "a third", "45 percent".
    var isShare = false
  }

  private static let units: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  private static let tens: [String: Double] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]
  private static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12,
    "score": 20, "m": 1e6, "bn": 1e9, "mn": 1e6, "tn": 1e12, "k": 1e3,
  ]
  private static let plurals: [String: Double] = [
    "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2e6,
    "billions": 2e9, "tens": 20,
  ]
  private static let parts: [String: Double] = [
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
    "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7,
    "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
  ]

  /// The number that starts at a token of a sentence; `nil` when none does.
  func number(at token: Int, before end: Int) -> Found? {
    guard token < end else { return nil }
    if let share = share(at: token, before: end) { return share }
    if let floor = floor(at: token, before: end) { return floor }
    guard var found = digits(at: token, before: end) ?? words(at: token, before: end) else {
      return nil
    }
    if found.end < end, isPercent(found.end) {
      found.value /= 100
      found.isShare = true
      found.end += word(found.end) == "per" ? 2 : 1
    }
    return found
  }

  private func word(_ token: Int) -> String { syntax.word(token).lowercased() }

  private func isPercent(_ token: Int) -> Bool {
    let word = word(token)
    if word == "%" || word == "percent" || word == "pct" { return true }
    return word == "per" && token + 1 < syntax.document.tokens.count
      && self.word(token + 1) == "cent"
  }

  // MARK: Digits

  private func digits(at token: Int, before end: Int) -> Found? {
    guard let value = Self.value(of: syntax.word(token)) else { return nil }
    var found = Found(value: value, end: token + 1)
    while found.end < end, let scale = Self.scales[word(found.end)], scale >= 100 {
      found.value *= scale
      found.end += 1
    }
    return found
  }

  /// "14,000", "1.4", "6 670": a number in digits.
  static func value(of text: String) -> Double? {
    let utf8 = Array(text.utf8)
    guard let first = utf8.first, first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9") else {
      return nil
    }
    var digits = ""
    for (index, byte) in utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: ","):
        guard utf8.count - index > 3 else { return nil }
      case UInt8(ascii: "."): digits.append(".")
      case UInt8(ascii: "m"), UInt8(ascii: "k"), UInt8(ascii: "b"):
        guard let scale = scales[String(decoding: utf8[index...], as: UTF8.self)] else {
          return nil
        }
        return Double(digits).map { $0 * scale }
      default: return nil
      }
    }
    return Double(digits)
  }

  // MARK: Words

  private func words(at token: Int, before end: Int) -> Found? {
    var total = 0.0
    var group = 0.0
    var index = token
    var last = token
    var hasNumber = false
    if word(token) == "a" || word(token) == "an" {
      guard token + 1 < end, let scale = Self.scales[word(token + 1)], scale >= 12 else {
        return nil
      }
      group = 1
      index += 1
    }
    while index < end {
      let word = word(index)
      if let value = Self.units[word] {
        guard
          !hasNumber || group == 0 || group.truncatingRemainder(dividingBy: 100) == 0
            || (group.truncatingRemainder(dividingBy: 10) == 0 && value < 10)
        else { break }
        group += value
      } else if let value = Self.tens[word] {
        guard group.truncatingRemainder(dividingBy: 100) == 0 else { break }
        group += value
      } else if let scale = Self.scales[word], word.count > 2,
        group > 0 || !hasNumber && index > token
      {
        if scale < 1000 {
          group *= scale
        } else {
          total += group * scale
          group = 0
        }
      } else if hasNumber, word == "and", index + 1 < end,
        Self.units[self.word(index + 1)] != nil || Self.tens[self.word(index + 1)] != nil,
        group >= 100 || total > 0, group.truncatingRemainder(dividingBy: 100) == 0
      {
        index += 1
        continue
      } else if word == "-", hasNumber, index + 1 < end, Self.units[self.word(index + 1)] != nil {
        index += 1
        continue
      } else if word.contains("-"), let value = Self.hyphenated(word) {
        group += value
      } else {
        break
      }
      hasNumber = true
      index += 1
      last = index
    }
    return hasNumber && last > token ? Found(value: total + group, end: last) : nil
  }

  private static func hyphenated(_ word: String) -> Double? {
    let parts = word.split(separator: "-")
    guard parts.count == 2, let ten = tens[String(parts[0])], let unit = units[String(parts[1])]
    else { return nil }
    return ten + unit
  }

  /// "dozens of", "tens of thousands of".
  private func floor(at token: Int, before end: Int) -> Found? {
    guard let value = Self.plurals[word(token)] else { return nil }
    guard token + 2 < end, word(token + 1) == "of" else {
      return word(token) == "tens" || word(token) == "scores"
        ? nil : Found(value: value, end: token + 1, isFloor: true)
    }
    if let next = Self.plurals[word(token + 2)], next >= 1000, value <= 200 {
      return Found(value: value * next / 2, end: token + 3, isFloor: true)
    }
    return word(token) == "tens" ? nil : Found(value: value, end: token + 1, isFloor: true)
  }

  // MARK: Shares

  private func share(at token: Int, before end: Int) -> Found? {
    let first = word(token)
    if first == "half" {
      guard token + 1 < end, ["of", "the", "its", "their", "a"].contains(word(token + 1)) else {
        return nil
      }
      return Found(value: 0.5, end: token + 1, isShare: true)
    }
    if let dash = first.firstIndex(of: "-"), let count = Self.units[String(first[..<dash])],
      let parts = Self.parts[String(first[first.index(after: dash)...])]
    {
      return Found(value: count / parts, end: token + 1, isShare: true)
    }
    guard first == "a" || first == "one" || Self.units[first] != nil || first == "the" else {
      return nil
    }
    var next = token + 1
    if next < end, word(next) == "-" { next += 1 }
    if first == "the", next < end, word(next) == "remaining" || word(next) == "other" { next += 1 }
    guard next < end, let parts = Self.parts[word(next)], next + 1 < end, word(next + 1) == "of"
    else {
      return nil
    }
    let count = first == "a" || first == "the" ? 1 : Self.units[first] ?? 1
    guard count < parts else { return nil }
    return Found(value: count / parts, end: next + 1, isShare: true)
  }
}
