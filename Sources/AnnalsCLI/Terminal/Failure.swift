import Annals
import ArgumentParser

/// What the exit status of the command tells scripts.
enum ExitStatus: Int32 {
  /// Nothing matched, or conflicts were found with `--exit-code`.
  case nothingFound = 1
  /// The command was called in a way that it does not know.
  case usage = 64
  /// The input is not what it should be.
  case badData = 65
  /// The input is not there.
  case noInput = 66
  /// The program is at fault.
  case fault = 70
  /// Reading or writing failed.
  case inputOutput = 74
}

/// Why a command stops, in the words that the user reads.
struct Failure: Error {
  var status: ExitStatus
  var message: String
  var hint: String?

  init(_ status: ExitStatus, _ message: String, hint: String? = nil) {
    self.status = status
    self.message = message
    self.hint = hint
  }

  /// The failure that an error of the layers below is to a user.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let failure as FileFailure:
      self.init(
        failure.isMissing && failure.action == .read ? .noInput : .inputOutput, "\(failure)")
    case let foreign as OutputFolder.ForeignFile:
      self.init(.inputOutput, "\(foreign)", hint: "choose another -o, or --force")
    case let failure as DocumentFailure:
      self.init(.badData, "\(failure)", hint: failure.diagnostic.hint)
    case let error as GraphFormatError:
      self.init(.badData, "\(error)")
    case let error as ArchiveError:
      self.init(Self.status(of: error), "\(error)", hint: error.hint)
    case let error as CorrectionsError:
      self.init(.badData, "\(error)", hint: error.hint)
    case let error as LayoutError:
      self.init(.fault, "\(error)")
    default:
      self.init(
        .fault, "annals failed: \(error)", hint: "this is a fault of annals; please report it")
    }
  }
}

extension Failure {
  private static func status(of error: ArchiveError) -> ExitStatus {
    switch error {
    case .missing: .noInput
    case .foreign, .newer, .damaged, .incomplete: .badData
    case .diskFull, .denied, .busy, .failed: .inputOutput
    }
  }
}

extension AnnalsCommand {
  /// Prints what went wrong, if anything, and ends the program.
  static func exit(reporting error: any Error) -> Never {
    if let code = error as? ExitCode { exit(withError: code) }
    if exitCode(for: error).isSuccess { exit(withError: error) }
    let console = Console()
    if let error = error as? CorrectionsError {
      console.report(error.diagnostic)
      exit(withError: ExitCode(ExitStatus.badData.rawValue))
    }
    let failure = isUsageError(error) ? usageFailure(message(for: error)) : Failure(error)
    console.error(failure.message, hint: failure.hint)
    exit(withError: ExitCode(failure.status.rawValue))
  }

  /// True for errors that ArgumentParser throws.
  private static func isUsageError(_ error: any Error) -> Bool {
    exitCode(for: error) == .validationFailure
  }

  /// A message of ArgumentParser in the form of ours: one line, lower case, no full stop, and a hint.
  private static func usageFailure(_ message: String) -> Failure {
    if let word = CommandLine.arguments.dropFirst().first,
      let command = Suggestion.command(word)
    {
      return Failure(.usage, "no command \"\(word)\"", hint: "did you mean `annals \(command)`?")
    }
    let lines = message.split(whereSeparator: \.isNewline)
    var text = lines.first.map(String.init) ?? ""
    var hint = "see `\(helpCommand)`"
    let choices = lines.dropFirst().filter { $0.hasPrefix("  - ") }.map { $0.dropFirst(4) }
    if let sentence = text.firstRange(of: ". Please provide"), !choices.isEmpty {
      text = String(text[..<sentence.lowerBound])
      hint = "one of: " + choices.joined(separator: ", ")
    }
    if text.hasSuffix(".") { text.removeLast() }
    return Failure(.usage, text.prefix(1).lowercased() + text.dropFirst(), hint: hint)
  }

  private static var helpCommand: String {
    let name = CommandLine.arguments.dropFirst().first
    let isCommand = configuration.subcommands.contains { $0.configuration.commandName == name }
    return "annals " + (isCommand ? (name ?? "") + " " : "") + "--help"
  }
}
