import AnnalsTime

/// Reads the date in a file's name, such as `2021-09-14-name.txt`, `name-2021-09-14.md` or `20210914-name.txt`.
enum FileNameDate {
  /// The date; `nil` when the name holds none.
  static func date(in path: String) -> EDTF? {
    let name = Array((path.split(separator: "/").last ?? "").utf8)
    func isDigit(_ index: Int) -> Bool {
      name.indices.contains(index) && (0x30...0x39).contains(name[index])
    }
    for start in name.indices where !isDigit(start - 1) {
      if start + 10 <= name.count, !isDigit(start + 10),
        let day = Day(String(decoding: name[start..<start + 10], as: UTF8.self))
      {
        return try? EDTF(day.description)
      }
    }
    guard name.count >= 8, !isDigit(8) else { return nil }
    let compact = String(decoding: name[..<8], as: UTF8.self)
    return Day("\(compact.prefix(4))-\(compact.dropFirst(4).prefix(2))-\(compact.suffix(2))")
      .flatMap { try? EDTF($0.description) }
  }
}
