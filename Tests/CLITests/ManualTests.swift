import Testing

/// The manual page and what `make install` puts beside it.
@Suite struct ManualTests {
  @Test func thePageSpeaksOfEveryCommandAndStatus() throws {
    try Program.withFolder { folder in
      let page = try Program.run("annals __manual", in: folder).output
      let help = try Program.run("annals --help", in: folder).output
      let start = try #require(help.firstIndex { $0.hasPrefix("SUBCOMMANDS") })
      let commands = help[(start + 1)...].compactMap { line -> String? in
        guard line.hasPrefix("  "), !line.hasPrefix("   "), !line.contains("'") else { return nil }
        return line.split(separator: " ").first.map(String.init)
      }
      #expect(commands.count >= 12)
      for command in commands {
        #expect(page.contains(".SS \"annals \(command)\""), "\(command) is not in the manual")
      }
      for status in [0, 1, 64, 65, 66, 70, 74] { #expect(page.contains(".B \(status)")) }
      #expect(
        !page.contains {
          $0.hasPrefix(".") && !$0.hasPrefix(".T") && !$0.hasPrefix(".S")
            && !$0.hasPrefix(".B") && !$0.hasPrefix(".I") && !$0.hasPrefix(".nf")
            && !$0.hasPrefix(".fi")
        })
    }
  }

  @Test func theNoticesAreInside() throws {
    try Program.withFolder { folder in
      let notices = try Program.run("annals --licenses | cmp - \"$ROOT/NOTICE\"", in: folder)
      #expect(notices.status == 0, "\(notices.output)")
    }
  }
}
