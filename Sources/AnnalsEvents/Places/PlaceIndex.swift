import AnnalsGraph
import AnnalsLanguage
import AnnalsText

/// The places that a document names.
///
///     let places = PlaceIndex(syntax, actors: actors, gazetteer: gazetteer)
///     places.place(at: noun)   // the place that a word names, as an index into `places.places`
///     places.tokens(at: noun)  // the words of the name
///
/// A name that several places bear is the one whose region or country the text gives after a comma, else the largest,
/// unless the document speaks of the country of another and not of the largest one's.
struct PlaceIndex: Sendable {
  /// The places in the order of their first mention.
  private(set) var places: [Place] = []
  private var placeOfToken: [Int: Int] = [:]
  private var tokensOfToken: [Int: Range<Int>] = [:]

  /// Reads the places of a document.
  /// - Complexity: O(n) in the number of names.
  init(_ syntax: Syntax, actors: ActorIndex, gazetteer: Gazetteer) {
    let document = syntax.document
    let keys = SurfaceKeys(
      utf8: document.source.utf8, tokens: document.tokens, sentences: document.sentences)
    var found: [(tokens: Range<Int>, candidates: [GazetteerPlace])] = []
    let mentions = actors.actors.filter { $0.isNamed }.flatMap { actor in
      actor.mentions.filter { $0.form == .name }.map { (tokens: $0.tokens, actor: actor) }
    }
    for mention in mentions.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
      let candidates = Self.candidates(mention.tokens, gazetteer, keys)
      guard mention.actor.kind == .country || mention.actor.kind == .other,
        mention.actor.isPlace || !candidates.isEmpty
          || (mention.actor.kind == .country && !Self.isDemonym(mention.tokens, gazetteer, keys))
      else { continue }
      found.append((mention.tokens, candidates))
    }
    let countries = Self.countries(found.map(\.candidates), syntax, gazetteer, keys)
    var indexOfID: [ID<Place>: Int] = [:]
    for (number, mention) in found.enumerated() {
      let parent = number + 1 < found.count ? found[number + 1] : nil
      let isFollowed =
        parent.map {
          $0.tokens.lowerBound == mention.tokens.upperBound + 1
            && syntax.word(mention.tokens.upperBound) == ","
        } ?? false
      let chosen = Self.choose(
        mention.candidates, parent: isFollowed ? parent?.candidates ?? [] : [], countries)
      let place = Self.place(chosen, text: document.text(mention.tokens), gazetteer)
      let index = indexOfID[place.id] ?? places.count
      if index == places.count {
        places.append(place)
        indexOfID[place.id] = index
      }
      for token in mention.tokens {
        placeOfToken[token] = index
        tokensOfToken[token] = mention.tokens
      }
    }
  }

  /// The place that a word names.
  func place(at token: Int) -> Int? { placeOfToken[token] }
  /// The words of the place's name.
  func tokens(at token: Int) -> Range<Int>? { tokensOfToken[token] }

  // MARK: Finding

  private static func isDemonym(_ tokens: Range<Int>, _ gazetteer: Gazetteer, _ keys: SurfaceKeys)
    -> Bool
  {
    gazetteer.match(at: tokens.lowerBound, in: keys, of: .init(.demonym))?.tokens == tokens
  }

  private static func candidates(
    _ tokens: Range<Int>, _ gazetteer: Gazetteer, _ keys: SurfaceKeys
  ) -> [GazetteerPlace] {
    for start in [tokens.lowerBound - 1, tokens.lowerBound] where start >= 0 {
      guard let match = gazetteer.match(at: start, in: keys, of: .init(.place)),
        match.tokens.upperBound == tokens.upperBound
      else { continue }
      return match.entries.map(gazetteer.place)
    }
    return []
  }

  // MARK: Choosing

  /// The codes of the countries that a document speaks of, with how often.
  private static func countries(
    _ mentions: [[GazetteerPlace]], _ syntax: Syntax, _ gazetteer: Gazetteer, _ keys: SurfaceKeys
  ) -> [String: Int] {
    var counts: [String: Int] = [:]
    for candidates in mentions {
      guard let first = candidates.first, !first.country.isEmpty,
        candidates.count == 1 || first.isCountry
      else { continue }
      counts[first.country, default: 0] += first.isCountry ? 2 : 1
    }
    for token in syntax.document.tokens.indices
    where syntax.tag(token) == .jj || syntax.tag(token) == .nnps {
      guard syntax.word(token).first?.isUppercase == true,
        let match = gazetteer.match(at: token, in: keys, of: .init(.demonym)),
        let entry = match.entries.first
      else { continue }
      let country = gazetteer.place(gazetteer.demonym(entry).place).country
      if !country.isEmpty { counts[country, default: 0] += 1 }
    }
    return counts
  }

  private static func choose(
    _ candidates: [GazetteerPlace], parent: [GazetteerPlace], _ countries: [String: Int]
  ) -> GazetteerPlace? {
    guard let first = candidates.first else { return nil }
    for above in parent {
      if let inside = candidates.first(where: { $0.id != above.id && lies($0, in: above) }) {
        return inside
      }
    }
    guard candidates.count > 1, countries[first.country] == nil else { return first }
    let supported = candidates.dropFirst().filter { countries[$0.country, default: 0] > 1 }
    let isFamous =
      first.kind == "country" || first.kind == "capital" || first.population > 2_000_000
    return isFamous ? first : supported.first ?? first
  }

  private static func lies(_ place: GazetteerPlace, in above: GazetteerPlace) -> Bool {
    place.parent == above.name || place.parent.hasPrefix(above.name + ",")
      || (above.isCountry && !above.country.isEmpty && place.country == above.country)
  }

  private static func place(_ chosen: GazetteerPlace?, text: String, _ gazetteer: Gazetteer)
    -> Place
  {
    guard let chosen else {
      let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return Place(id: ID("p" + EventIdentity.digits(of: name.lowercased())), name: name)
    }
    let country = chosen.isCountry ? nil : gazetteer.country(code: chosen.country)?.name
    return Place(
      id: ID(chosen.id), name: chosen.name, kind: chosen.kind, country: country,
      latitude: chosen.latitude, longitude: chosen.longitude)
  }
}
