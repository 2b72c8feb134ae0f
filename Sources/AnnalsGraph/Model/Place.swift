/// A place where events happen.
public struct Place: Hashable, Sendable, Codable {
  /// The identity: the gazetteer's, or one made from the name.
  public var id: ID<Place>
  /// The canonical name.
  public var name: String
  /// What it is, such as `city`, `country` or `region`.
  public var kind: String?
  /// The country it lies in.
  public var country: String?
  /// Degrees north.
  public var latitude: Double?
  /// Degrees east.
  public var longitude: Double?

  /// Makes a place.
  public init(
    id: ID<Place>, name: String, kind: String? = nil, country: String? = nil,
    latitude: Double? = nil, longitude: Double? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.country = country
    self.latitude = latitude
    self.longitude = longitude
  }
}
