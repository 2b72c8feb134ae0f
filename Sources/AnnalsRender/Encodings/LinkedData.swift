/// A node of linked data with its properties, in terms of schema.org and of our own.
struct LinkedNode {
  /// A property's value.
  enum Value {
    case text(String)
    case number(Double)
    /// A date in EDTF, with the datatype of the Library of Congress.
    case edtf(String)
    /// Another node, by its name.
    case reference(String)
    /// A node without a name.
    case node(LinkedNode)
  }

  /// The IRI; `nil` for a node without a name.
  var iri: String?
  var type: String
  /// The properties in order: schema.org's by their plain names, our own with the prefix `annals:`.
  var properties: [(name: String, values: [Value])] = []

  init(_ type: String, iri: String? = nil) {
    self.type = type
    self.iri = iri
  }

  mutating func add(_ name: String, _ values: [Value]) {
    if !values.isEmpty { properties.append((name, values)) }
  }

  mutating func add(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { properties.append((name, [.text(text)])) }
  }
}

/// A name of the graph as an IRI; bytes that an IRI cannot hold are percent-encoded.
func linkedName(_ kind: String, _ id: String) -> String {
  let hexadecimal = Array("0123456789ABCDEF".utf8)
  var bytes = Array("urn:annals:\(kind):".utf8)
  for byte in id.utf8 {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "/"):
      bytes.append(byte)
    default:
      bytes += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The vocabularies of our linked data.
enum LinkedVocabulary {
  static let schema = "https://schema.org/"
  static let annals = "urn:annals:terms#"
  static let edtf = "http://id.loc.gov/datatypes/edtf/EDTF"
}
