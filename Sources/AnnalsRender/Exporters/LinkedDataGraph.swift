import AnnalsGraph
import AnnalsTime

/// The graph as nodes of schema.org.
///
/// There is an Event for each event, a Claim for each sentence that tells of it, and a CreativeWork for each document.
/// Two claims of one event with different dates are a conflict.
struct LinkedDataGraph {
  let index: GraphIndex

  /// The nodes in a stable order.
  var nodes: [LinkedNode] {
    index.graph.events.flatMap { event in
      [node(event)] + event.mentions.enumerated().map { claim(event, $1, number: $0 + 1) }
    } + index.graph.actors.map(node) + index.graph.places.map(node)
      + index.graph.documents.map(node)
  }

  private func name(_ id: ID<Event>) -> String { linkedName("event", id.rawValue) }
  private func name(_ id: ID<Actor>) -> String { linkedName("actor", id.rawValue) }
  private func name(_ id: ID<Place>) -> String { linkedName("place", id.rawValue) }
  private func name(_ id: ID<Document>) -> String { linkedName("document", id.rawValue) }
  private func claimName(_ event: Event, _ number: Int) -> String {
    linkedName("claim", "\(event.id)/\(number)")
  }

  private func node(_ event: Event) -> LinkedNode {
    var node = LinkedNode("Event", iri: name(event.id))
    node.add("identifier", event.id.rawValue)
    node.add("name", event.title)
    if let date = event.date {
      let texts = dates(date)
      node.add("startDate", texts.start)
      node.add("endDate", texts.end)
      node.add("annals:edtf", [.edtf(date.edtf)])
      node.add("annals:earliest", date.bounds.earliest?.description)
      node.add("annals:latest", date.bounds.latest?.description)
      node.add("annals:dateDisplay", date.label)
      node.add("annals:dateBasis", date.basis.rawValue)
    }
    node.add("keywords", event.type.words)
    node.add("annals:type", event.type.rawValue)
    node.add("annals:status", event.status.rawValue)
    if event.status == .planned {
      node.add("eventStatus", [.reference(LinkedVocabulary.schema + "EventScheduled")])
    }
    node.add("location", event.places.map { .reference(name($0)) })
    node.add("about", event.participants.map(\.actor).uniqued().map { .reference(name($0)) })
    for role in Event.Participant.Role.allCases {
      let actors = event.participants.filter { $0.role == role }.map(\.actor).uniqued()
      node.add("annals:\(role.rawValue)", actors.map { .reference(name($0)) })
    }
    node.add("annals:claimedBy", event.claimants.map { .reference(name($0)) })
    node.add("annals:quantity", event.quantities.map { .text($0.words) })
    node.add("annals:confidence", event.confidence.map { [.number($0)] } ?? [])
    node.add("subjectOf", event.mentions.indices.map { .reference(claimName(event, $0 + 1)) })
    let links = index.links(of: event).filter(\.isOutgoing)
    for kind in Relation.Kind.allCases {
      let others = links.filter { $0.relation.kind == kind }.map(\.other).uniqued()
      node.add(
        kind == .partOf ? "superEvent" : "annals:\(kind.rawValue)",
        others.map { .reference(name($0)) })
    }
    return node
  }

  private func claim(_ event: Event, _ mention: EventMention, number: Int) -> LinkedNode {
    var node = LinkedNode("Claim", iri: claimName(event, number))
    node.add("text", mention.sentence.text)
    node.add("about", [.reference(name(event.id))])
    node.add("author", event.claimants.map { .reference(name($0)) })
    node.add("appearance", [.reference(name(mention.document))])
    if let date = event.date {
      node.add("temporalCoverage", coverage(date))
      node.add("annals:edtf", [.edtf(date.edtf)])
    }
    node.add("annals:span", "\(mention.sentence.start)-\(mention.sentence.end)")
    node.add("annals:trigger", "\(mention.start)-\(mention.end)")
    node.add("annals:line", mention.line.map(String.init))
    return node
  }

  private func node(_ actor: Actor) -> LinkedNode {
    let type =
      switch actor.kind {
      case .person: "Person"
      case .organization: "Organization"
      case .country: "Country"
      case .product: "Product"
      case .vessel: "Vehicle"
      case .group, .other: "Thing"
      }
    var node = LinkedNode(type, iri: name(actor.id))
    node.add("name", actor.name)
    node.add("alternateName", actor.aliases.map { .text($0) })
    return node
  }

  private func node(_ place: Place) -> LinkedNode {
    var node = LinkedNode("Place", iri: name(place.id))
    node.add("name", place.name)
    node.add("annals:kind", place.kind)
    if let latitude = place.latitude, let longitude = place.longitude {
      var coordinates = LinkedNode("GeoCoordinates")
      coordinates.add("latitude", [.number(latitude)])
      coordinates.add("longitude", [.number(longitude)])
      node.add("geo", [.node(coordinates)])
    }
    return node
  }

  private func node(_ document: Document) -> LinkedNode {
    var node = LinkedNode("CreativeWork", iri: name(document.id))
    node.add("name", document.title ?? document.path)
    if let source = document.source {
      var publisher = LinkedNode("Organization")
      publisher.add("name", source)
      node.add("publisher", [.node(publisher)])
    }
    node.add("datePublished", document.published?.edtf)
    node.add("annals:path", document.path)
    if !document.sha256.isEmpty {
      var hash = LinkedNode("PropertyValue")
      hash.add("propertyID", "sha256")
      hash.add("value", document.sha256)
      node.add("identifier", [.node(hash)])
    }
    return node
  }

  /// The start and the end as ISO 8601; a single year, month or day has only a start.
  private func dates(_ date: EventDate) -> (start: String?, end: String?) {
    if date.precision == .time, let day = date.bounds.earliest, let time = date.value?.date?.time {
      return ("\(day)T\(time)", nil)
    }
    let texts = date.bounds.isoTexts
    return texts.start == texts.end ? (texts.start, nil) : texts
  }

  private func coverage(_ date: EventDate) -> String {
    let texts = date.bounds.isoTexts
    guard texts.start != texts.end else { return texts.start ?? "" }
    return "\(texts.start ?? "..")/\(texts.end ?? "..")"
  }
}
