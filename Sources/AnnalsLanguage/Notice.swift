import CAnnalsModels

/// The notices that the licences of the data and the software inside the binary ask for.
public enum Notice {
  /// The text of the file NOTICE.
  public static var text: String {
    String(
      decoding: UnsafeBufferPointer(start: annals_notice(), count: annals_notice_count()),
      as: UTF8.self)
  }
}
