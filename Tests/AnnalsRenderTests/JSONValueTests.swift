import Foundation
import Testing

@testable import AnnalsRender

@Suite struct JSONValueTests {
  @Test func keepsTheOrderOfMembersAndLeavesOutAbsentOnes() {
    let value = JSONValue.object([("b", 1), ("a", nil), ("c", [true, .null, .number(0.5)])])
    #expect(value.text == #"{"b":1,"c":[true,null,0.5]}"#)
  }

  @Test func anyTextComesBackAsItWas() throws {
    let text = "\"\\/\n\r\t\u{0}\u{1F}\u{7F}\u{85}\u{2028}\u{FFFE}世界😀</script>"
    for written in [
      JSONValue.array([.string(text)]).text, JSONValue.array([.string(text)]).textForScript,
    ] {
      let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
      #expect(read == [text])
    }
    #expect(!JSONValue.string(text).textForScript.contains("<"))
  }

  @Test func numbersThatJSONCannotWriteAreNull() {
    #expect(JSONValue.number(.nan).text == "null")
    #expect(JSONValue.number(3).text == "3")
  }
}
