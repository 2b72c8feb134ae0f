/// A set of Allen relations, of which one holds.
public struct AllenRelationSet: OptionSet, Hashable, Sendable {
  /// Bit *n* stands for the relation with raw value *n*.
  public let rawValue: UInt16

  /// Makes a set from bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Makes a set of one relation.
  public init(_ relation: AllenRelation) {
    rawValue = 1 << UInt16(relation.rawValue)
  }

  /// All thirteen: nothing is known.
  public static let all = AllenRelationSet(rawValue: 0x1FFF)

  /// The relations in the order of their raw values.
  public var relations: [AllenRelation] {
    AllenRelation.allCases.filter { contains(AllenRelationSet($0)) }
  }

  /// The only relation; `nil` when there are none or several.
  public var only: AllenRelation? { relations.count == 1 ? relations.first : nil }

  /// The possible relations of the second interval to the first.
  public var converse: AllenRelationSet {
    relations.reduce(into: []) { $0.formUnion(AllenRelationSet($1.converse)) }
  }

  /// The possible relations of A to C, when this holds of A to B and `next` of B to C.
  public func composed(with next: AllenRelationSet) -> AllenRelationSet {
    var result: AllenRelationSet = []
    for first in relations {
      for second in next.relations {
        result.formUnion(Self.compositions[first.rawValue * 13 + second.rawValue])
      }
    }
    return result
  }

  /// The composition of each relation with each, row by row.
  private static let compositions: [AllenRelationSet] = AllenRelation.allCases.flatMap { first in
    AllenRelation.allCases.map { second in
      let order = first.endpoints.composed(with: second.endpoints)
      return AllenRelation.allCases.reduce(into: AllenRelationSet()) { set, relation in
        if relation.endpoints.isSubset(of: order) { set.formUnion(AllenRelationSet(relation)) }
      }
    }
  }
}
