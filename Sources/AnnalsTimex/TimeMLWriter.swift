public import AnnalsText

/// Writes a text with its time expressions as inline TIMEX3 tags, as TimeML has them.
///
/// Source: TimeML 1.2.1, "TIMEX3".
public enum TimeMLWriter {
  /// The document as TimeML.
  /// - Parameters:
  ///   - document: the document.
  ///   - expressions: its expressions, in the order of the text, without overlaps.
  /// - Returns: an XML document.
  public static func text(of document: SourceDocument, expressions: [TimeExpression]) -> String {
    var result = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n"
    result += "<DOCID>\(escaped(document.id))</DOCID>\n"
    if let published = document.published {
      result +=
        "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"\(published.edtf)\" "
        + "functionInDocument=\"CREATION_TIME\">\(published.edtf)</TIMEX3></DCT>\n"
    }
    if let title = document.title { result += "<TITLE>\(escaped(title))</TITLE>\n" }
    result += "<TEXT>"
    var position = 0
    for (index, expression) in expressions.enumerated() {
      result += escaped(document.text(ByteSpan(position, expression.span.start)))
      result += openingTag(expression, number: index + 1)
      result += escaped(document.text(expression.span)) + "</TIMEX3>"
      position = expression.span.end
    }
    result += escaped(document.text(ByteSpan(position, document.utf8.count)))
    return result + "</TEXT>\n</TimeML>\n"
  }

  private static func openingTag(_ expression: TimeExpression, number: Int) -> String {
    var attributes = [
      ("tid", "t\(number)"), ("type", expression.kind.rawValue), ("value", expression.value),
    ]
    if let modifier = expression.modifier { attributes.append(("mod", modifier.rawValue)) }
    if let quantifier = expression.quantifier { attributes.append(("quant", quantifier)) }
    if let frequency = expression.frequency { attributes.append(("freq", frequency)) }
    if let anchor = expression.anchor {
      attributes.append(("temporalFunction", "true"))
      attributes.append(("anchorTimeID", "t\(anchor + 1)"))
    }
    return "<TIMEX3 " + attributes.map { "\($0.0)=\"\(escaped($0.1))\"" }.joined(separator: " ")
      + ">"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
