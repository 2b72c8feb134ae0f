import Annals
import ArgumentParser

/// The options of commands that read documents.
struct ReadingOptions: ParsableArguments {
  /// What the input is.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    /// Documents as files.
    case text
    /// Documents as lines of JSON.
    case jsonl
    /// The records of `annals extract`.
    case records
  }

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("What the input is: text, jsonl or records.", valueName: "form"))
  var form = Form.text

  @Option(
    help: ArgumentHelp(
      "The date of publication of every document, for those that do not name it.",
      valueName: "date"))
  var published: String?

  @Option(
    help: ArgumentHelp(
      "How dates without a year resolve: news (against the publication), narrative (against the dates told so far) or auto.",
      valueName: "genre"))
  var genre = SourceDocument.Genre.auto

  @Option(
    help: ArgumentHelp(
      "How dates in figures are read, such as 3/4/1998: dmy or mdy; else month first, with a warning.",
      valueName: "order"))
  var dateOrder: DateOrder?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("How many documents to work on at once.", valueName: "number"))
  var jobs: Int?

  @Flag(help: "End with status 65 when there is a warning.")
  var strict = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs wants a number from 1, not \"\(jobs)\"") }
  }

  /// The stages that the options ask for.
  func pipeline() throws -> Pipeline {
    let published = try published.map { text in
      guard let date = DateArgument.edtf(text) else {
        throw Failure(
          .usage, "--published wants a date, not \"\(text)\"",
          hint: "--published 2020-07-23 · --published 2020-07 · --published 2020")
      }
      return date
    }
    return try Pipeline(
      reader: DocumentReader(published: published, genre: genre), dateOrder: dateOrder, jobs: jobs)
  }
}
