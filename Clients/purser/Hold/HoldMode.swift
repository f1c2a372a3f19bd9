import ArgumentParser
import PurserClient

/// What becomes of a hold if there is too little: what is backordered is for reservations.
enum HoldMode: String, ExpressibleByArgument, CaseIterable {
  case allOrNothing = "all-or-nothing"
  case partial

  var mode: ClaimMode {
    switch self {
    case .allOrNothing: .allOrNothing
    case .partial: .partial
    }
  }
}
