/// What kind of event an event is.
public enum EventType: String, Sendable, Codable, CaseIterable {
  /// War, battle, attack, invasion.
  case armedConflict = "armed-conflict"
  /// Killing, abduction, terrorism outside war.
  case violence
  /// Deployment, advance, retreat, surrender.
  case militaryMove = "military-move"
  /// Demonstration, strike, riot.
  case protest
  /// Independence, annexation, founding or fall of a state.
  case sovereigntyChange = "sovereignty-change"
  /// Election or referendum.
  case election
  /// Taking or leaving an office.
  case positionChange = "position-change"
  /// Law, decree, resolution, policy.
  case lawPolicy = "law-policy"
  /// Meeting, talks, summit.
  case meeting
  /// Treaty, ceasefire, contract.
  case agreement
  /// Demand, threat, sanction, accusation.
  case pressure
  /// Aid or support.
  case aidSupport = "aid-support"
  /// Arrest, trial, verdict, sentence.
  case justice
  /// Something said.
  case statement
  /// Report, book, broadcast.
  case publication
  /// Trade, sale, price, employment.
  case economy
  /// Founding, merger or end of an organization.
  case organization
  /// Birth, marriage, death, education.
  case life
  /// Migration, flight, journey.
  case movement
  /// Earthquake, flood, accident.
  case disaster
  /// Disease, treatment.
  case health
  /// Discovery, invention, launch.
  case scienceTechnology = "science-technology"
  /// Building, opening, destruction of a work.
  case construction
  /// Contest or prize.
  case competitionAward = "competition-award"
  /// Anything else.
  case other
}
