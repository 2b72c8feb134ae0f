/// Finds out which places of different documents are one.
struct PlaceJoiner {
  /// The places of the graph, sorted by id, and the place that each id of a record became.
  static func joined(_ places: [Place]) -> (places: [Place], ids: [ID<Place>: ID<Place>]) {
    var variants: [ID<Place>: Set<Place>] = [:]
    for place in places { variants[place.id, default: []].insert(place) }
    var nodes: [ID<Place>: Place] = [:]
    for (id, places) in variants { nodes[id] = fullest(places) }

    var located: [String: [Place]] = [:]
    for place in nodes.values where place.latitude != nil {
      located[SearchText.padded(place.name), default: []].append(place)
    }
    var ids: [ID<Place>: ID<Place>] = [:]
    for place in nodes.values {
      ids[place.id] = place.id
      guard place.latitude == nil else { continue }
      let candidates = (located[SearchText.padded(place.name)] ?? []).filter {
        place.country == nil || $0.country == place.country
      }
      if candidates.count == 1 { ids[place.id] = candidates[0].id }
    }
    let kept = Set(ids.values)
    return (nodes.values.filter { kept.contains($0.id) }.sorted { $0.id < $1.id }, ids)
  }

  private static func fullest(_ places: Set<Place>) -> Place? {
    func known(_ place: Place) -> Int {
      (place.latitude == nil ? 0 : 4) + (place.country == nil ? 0 : 2) + (place.kind == nil ? 0 : 1)
    }
    return places.max { a, b in
      if known(a) != known(b) { return known(a) < known(b) }
      if a.name != b.name { return scalarOrder(b.name, a.name) }
      if a.country != b.country { return scalarOrder(b.country ?? "", a.country ?? "") }
      if a.kind != b.kind { return scalarOrder(b.kind ?? "", a.kind ?? "") }
      return (a.latitude ?? 0, a.longitude ?? 0) < (b.latitude ?? 0, b.longitude ?? 0)
    }
  }
}
