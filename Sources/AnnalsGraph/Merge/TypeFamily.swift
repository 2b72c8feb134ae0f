/// Groups of event types in which two tellings of one event can fall.
///
/// One document lets an army attack, another lets it cross a river; an armistice is an agreement, and the end of a war.
struct TypeFamily: OptionSet, Hashable {
  let rawValue: UInt16

  static let war = TypeFamily(rawValue: 1)
  static let harm = TypeFamily(rawValue: 2)
  static let power = TypeFamily(rawValue: 4)
  static let accord = TypeFamily(rawValue: 8)
  static let pressure = TypeFamily(rawValue: 16)
  static let saying = TypeFamily(rawValue: 32)
  static let enterprise = TypeFamily(rawValue: 64)
  static let motion = TypeFamily(rawValue: 128)
  static let contest = TypeFamily(rawValue: 256)
  static let works = TypeFamily(rawValue: 512)

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  init(_ type: EventType) {
    self =
      switch type {
      case .armedConflict: [.war, .harm, .accord]
      case .violence: [.war, .harm]
      case .militaryMove: [.war, .motion]
      case .protest: [.pressure]
      case .sovereigntyChange: [.power, .accord]
      case .election: [.power, .contest]
      case .positionChange: [.power]
      case .lawPolicy: [.power, .accord, .pressure]
      case .meeting: [.accord]
      case .agreement: [.accord]
      case .pressure: [.pressure, .saying]
      case .aidSupport: [.accord, .motion]
      case .justice: [.pressure]
      case .statement: [.saying]
      case .publication: [.saying, .enterprise]
      case .economy: [.enterprise]
      case .organization: [.enterprise, .power]
      case .life: [.harm]
      case .movement: [.motion]
      case .disaster: [.harm, .works]
      case .health: [.harm]
      case .scienceTechnology: [.enterprise, .works]
      case .construction: [.works, .enterprise]
      case .competitionAward: [.contest]
      case .other: []
      }
  }
}
