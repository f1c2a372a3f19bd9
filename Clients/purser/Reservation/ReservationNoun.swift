import ArgumentParser

struct ReservationNoun: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reservation", abstract: "Firm claims, for orders.",
    subcommands: [
      CreateReservation.self, ShowReservation.self, AllocateReservation.self,
      UnallocateReservation.self, ReleaseReservation.self, ListReservations.self,
    ])
}
