import Testing

@testable import AnnalsRender

@Suite struct TemplateTests {
  private func render(
    _ source: String, _ scope: Template.Scope, parts: [String: String] = [:]
  ) throws -> String {
    String(decoding: try Template(source, parts: parts).render(scope), as: UTF8.self)
  }

  @Test func namesAreEscapedAndTripleNamesAreNot() throws {
    let scope: Template.Scope = ["a": .text(#"<b>"'&"#)]
    #expect(try render("{{a}} {{{a}}}", scope) == #"&lt;b&gt;&quot;&#x27;&amp; <b>"'&"#)
  }

  @Test func sectionsRepeatTestAndLookOutwards() throws {
    let scope: Template.Scope = [
      "title": .text("T"), "on": .flag(true), "off": .flag(false), "empty": .text(""),
      "items": .scopes([["n": .text("1")], ["n": .text("2"), "title": .none]]),
    ]
    #expect(try render("{{#items}}{{n}}{{title}};{{/items}}", scope) == "1T;2;")
    #expect(try render("{{#on}}y{{/on}}{{^on}}n{{/on}}", scope) == "y")
    #expect(try render("{{#off}}y{{/off}}{{^off}}n{{/off}}", scope) == "n")
    #expect(try render("{{#empty}}y{{/empty}}{{^missing}}n{{/missing}}", scope) == "n")
  }

  @Test func partsSeeTheScopeTheyStandIn() throws {
    let scope: Template.Scope = ["items": .scopes([["n": .text("1")], ["n": .text("2")]])]
    #expect(
      try render("{{#items}}{{>one}}{{/items}}", scope, parts: ["one": "[{{n}}]"]) == "[1][2]")
  }

  @Test func aTagAloneOnItsLineTakesTheLineAlong() throws {
    let scope: Template.Scope = ["on": .flag(true)]
    #expect(try render("a\n  {{#on}}\nb\n{{/on}}\n{{! note }}\nc\n", scope) == "a\nb\nc\n")
    #expect(try render("a {{#on}}\nb{{/on}}\n", scope) == "a \nb\n")
  }

  @Test(arguments: ["{{#a}}", "{{/a}}", "{{#a}}{{#b}}{{/a}}{{/b}}", "{{a", "{{=<% %>=}}"])
  func whatIsNotATemplateIsRefused(source: String) {
    #expect(throws: TemplateError.self) { try Template(source) }
  }

  @Test func thePageIsATemplate() throws {
    _ = try Template(PageAssets.template, parts: ["event": PageAssets.event])
  }
}
