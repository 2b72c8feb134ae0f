import Annals
import ArgumentParser

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "__manual", abstract: "Write the manual page.", shouldDisplay: false)

  func run() throws {
    try StandardOutput.write(bytes: ManualPage.text.utf8)
  }
}

/// The manual page, made from the definitions of the commands.
enum ManualPage {
  /// The page as roff with the macros of man(7).
  static var text: String {
    var page = ".TH ANNALS 1 \"\" \"annals \(Annals.version)\" \"User Commands\"\n"
    page += ".SH NAME\nannals \\- turn documents into a sourced timeline and a graph of events\n"
    page += ".SH SYNOPSIS\n.B annals\n.I command\n[options]\n"
    page += ".SH DESCRIPTION\n" + escaped(description) + "\n"
    page += ".SH COMMANDS\n"
    for command in AnnalsCommand.visibleCommands {
      page += ".SS \"annals \(command.configuration.commandName ?? "")\"\n.nf\n"
      page += escaped(AnnalsCommand.helpMessage(for: command, columns: 78)) + "\n.fi\n"
    }
    page += ".SH EXIT STATUS\n"
    for (status, meaning) in exitStatuses {
      page += ".TP\n.B \(status)\n" + escaped(meaning) + "\n"
    }
    page += ".SH ENVIRONMENT\n"
    for (name, meaning) in environment { page += ".TP\n.B \(name)\n" + escaped(meaning) + "\n" }
    page += ".SH FILES\n"
    for (name, meaning) in files { page += ".TP\n.I \(name)\n" + escaped(meaning) + "\n" }
    return page
  }

  /// What each exit status means.
  static let exitStatuses: [(Int32, String)] = [
    (0, "Done."),
    (
      ExitStatus.nothingFound.rawValue, "Nothing matched, or conflicts were found with --exit-code."
    ),
    (ExitStatus.usage.rawValue, "The command was called in a way that it does not know."),
    (
      ExitStatus.badData.rawValue,
      "The input is not what it should be, or there was a warning with --strict."
    ),
    (ExitStatus.noInput.rawValue, "The input is not there."),
    (ExitStatus.fault.rawValue, "A fault of annals."),
    (ExitStatus.inputOutput.rawValue, "Reading or writing failed."),
  ]

  private static let description = """
    annals reads prose, finds the events that it tells of, dates them, works out who took part and who says so, and \
    joins them over all documents into one graph with the source sentence behind every event. From the graph it \
    writes timelines, diagrams and exchange formats, and answers queries. Results go to standard output, everything \
    else to standard error.
    """

  private static let environment: [(String, String)] = [
    ("ANNALS_ARCHIVE", "The archive that commands read when --archive is not given."),
    ("NO_COLOR", "No colour when it is set and not empty, unless --color says otherwise."),
    ("COLUMNS", "The width of tables."),
    (
      "SOURCE_DATE_EPOCH",
      "The time of making, in seconds since 1970, for formats that have one; no output depends on the clock."
    ),
  ]

  private static let files: [(String, String)] = [
    ("output/annals.sqlite", "The archive of a build, which queries read."),
    ("output/.annals", "The files that annals made, with their SHA-256, in the form of sha256sum."),
    ("annals.corrections.yaml", "Corrections, which every build applies."),
  ]

  /// A text in which roff finds nothing of its own.
  static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var result = line.first == "." || line.first == "'" ? "\\&" : ""
      for character in line {
        switch character {
        case "\\": result += "\\e"
        case "-": result += "\\-"
        default: result.append(character)
        }
      }
      return result
    }.joined(separator: "\n")
  }
}
