import CAnnalsPage

/// The files of the page, which the binary carries inside.
enum PageAssets {
  static var template: String { text(annals_page_template()) }
  static var event: String { text(annals_page_event()) }
  static var style: String { text(annals_page_style()) }
  static var script: String { text(annals_page_script()) }

  private static func text(_ file: annals_page_file) -> String {
    String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
  }
}
