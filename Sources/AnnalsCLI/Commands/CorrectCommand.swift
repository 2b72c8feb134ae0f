import Annals
import ArgumentParser

struct CorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Append a correction to the corrections file; every build applies it.",
    discussion: """
      annals correct set e3f9a2c41 --date 1953-07-27 --note "the treaty says so"
      annals correct merge e3f9a2c41 e77b01d20 --dry-run
      """,
    subcommands: [
      Drop.self, Set.self, Merge.self, Split.self, Add.self, Alias.self, Separate.self,
      Confirm.self, Assert.self, List.self,
    ])

  struct Drop: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Take an event out.")
    @Argument(help: "The id of the event.") var event: String
    @OptionGroup var target: CorrectionTarget

    func run() throws {
      try target.append(.drop(target.reference(event, in: target.archive.open().graph())))
    }
  }

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Change fields of an event.")
    @Argument(help: "The id of the event.") var event: String
    @OptionGroup(title: "Fields") var fields: ChangeOptions
    @OptionGroup var target: CorrectionTarget

    func run() throws {
      let change = try fields.change()
      try target.append(.set(target.reference(event, in: target.archive.open().graph()), change))
    }
  }

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make one event of several.")
    @Argument(help: "The ids of the events.") var events: [String]
    @OptionGroup var target: CorrectionTarget

    func validate() throws {
      if events.count < 2 { throw ValidationError("merge wants two events or more") }
    }

    func run() throws {
      let graph = try target.archive.open().graph()
      try target.append(.merge(events.map { try target.reference($0, in: graph) }))
    }
  }

  struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make an event of its own of some tellings of an event.")
    @Argument(help: "The id of the event.") var event: String
    @Argument(help: "The ids of the tellings to take out; `annals show --explain` names them.")
    var tellings: [String]
    @OptionGroup var target: CorrectionTarget

    func run() throws {
      let graph = try target.archive.open().graph()
      let apart = try tellings.map { telling in
        let id = ID<Event>(telling)
        guard
          let event = graph.events.first(where: { $0.id == id || ($0.aliases ?? []).contains(id) })
        else { throw Failure(.usage, "no telling \"\(telling)\" in the archive") }
        return EventReference(id, document: event.mentions.first?.document)
      }
      try target.append(.split(target.reference(event, in: graph), apart: apart))
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add an event that no document tells of, with its source.")
    @Argument(help: "The title of the event.") var title: String
    @Option(help: "The source: a book, an address.") var source: String
    @Option(help: "The words of the source.") var quote: String
    @Option(help: "The date: EDTF or words.") var date: String?
    @Option(help: "What kind of event it is.") var type = EventType.other
    @Option(help: "asserted, claimed, denied, negated, planned or hypothetical.")
    var status = Event.Status.asserted
    @Option(help: "A place.") var place: [String] = []
    @Option(help: "Who did it.") var agent: [String] = []
    @Option(help: "To whom it was done.") var patient: [String] = []
    @Option(help: "Who says so.") var claimant: [String] = []
    @OptionGroup var target: CorrectionTarget

    func run() throws {
      var fields = ChangeOptions()
      fields.date = date
      let participants =
        agent.map { AddedEvent.Participant(role: .agent, name: $0) }
        + patient.map { AddedEvent.Participant(role: .patient, name: $0) }
      try target.append(
        .add(
          AddedEvent(
            title: title, date: fields.eventDate(), type: type, status: status,
            participants: participants, places: place, claimants: claimant, source: source,
            quote: quote)))
    }
  }

  struct Alias: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say that two names are one actor.")
    @Argument(help: "A name.") var name: String
    @Option(name: .customLong("of"), help: "The other name.") var other: String
    @OptionGroup var target: CorrectionTarget

    func run() throws { try target.append(.alias(.init(name: name, other: other))) }
  }

  struct Separate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that a name is another actor in some documents.")
    @Argument(help: "The name.") var name: String
    @Option(help: "A document in which it is another actor.") var document: [String] = []
    @OptionGroup var target: CorrectionTarget

    func run() throws {
      try target.append(.separate(.init(name: name, documents: document.map { ID($0) })))
    }
  }

  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that an event is right as it is.")
    @Argument(help: "The id of the event.") var event: String
    @OptionGroup var target: CorrectionTarget

    func run() throws {
      try target.append(.confirm(target.reference(event, in: target.archive.open().graph())))
    }
  }

  struct Assert: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what an event must be; a build that finds otherwise fails.")
    @Argument(help: "The id of the event.") var event: String
    @OptionGroup(title: "Fields") var fields: ChangeOptions
    @OptionGroup var target: CorrectionTarget

    func run() throws {
      let change = try fields.change()
      try target.append(.assert(target.reference(event, in: target.archive.open().graph()), change))
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the corrections.")
    @Flag(help: "Only those that attach to nothing in the documents.") var orphans = false
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var file: CorrectionsOptions
    @OptionGroup var common: ConsoleOptions

    func run() throws {
      let file = try self.file.file(for: FileSystem.split(archive.path).folder)
      var entries = file.corrections.entries
      if orphans {
        var builder = GraphBuilder(corrections: file.corrections)
        for record in try archive.open().records() { builder.add(record) }
        entries = builder.build().corrections.orphans
      }
      try StandardOutput.write(
        lines: entries.map { entry in
          file.path + (entry.line.map { ":\($0)" } ?? "") + "  " + Self.words(entry.action)
            + (entry.note.map { "  (\($0))" } ?? "")
        })
      common.console.note("\n\(entries.count.counted(orphans ? "orphan" : "correction"))")
    }

    private static func words(_ action: Correction.Action) -> String {
      switch action {
      case .drop(let event): "drop \(event.id)"
      case .set(let event, _): "set \(event.id)"
      case .merge(let events): "merge " + events.map(\.id.rawValue).joined(separator: ", ")
      case .split(let event, let apart):
        "split \(event.id): " + apart.map(\.id.rawValue).joined(separator: ", ")
      case .add(let event): "add \(event.title)"
      case .alias(let alias): "alias \(alias.name) of \(alias.other)"
      case .separate(let separation): "separate \(separation.name)"
      case .confirm(let event): "confirm \(event.id)"
      case .assert(let event, _): "assert \(event.id)"
      }
    }
  }
}
