import ArgumentParser
import PurserClient

struct UpdateLocation: Verb {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Change what is said of a location.",
    discussion: """
      What is not given stays as it is. Channels see at once whether it sells.

      EXAMPLES
        purser location update AMS --name "Amsterdam, the old harbor"
        purser location update AMS --no-sells
      """)

  @Argument(help: "The location's code.")
  var code: String

  @Option(help: "What it is.")
  var kind: Word<LocationKind>?

  @Option(help: "For people.")
  var name: String?

  @Flag(inversion: .prefixedNo, help: "Channels may sell what lies there.")
  var sells: Bool?

  @Flag(inversion: .prefixedNo, help: "Parcels may leave from there.")
  var ships: Bool?

  @Flag(inversion: .prefixedNo, help: "Returns may come in there.")
  var returns: Bool?

  @Option(help: "IANA name of the time zone in which its business days are counted.")
  var timeZone = ""

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.updateLocation(
      UpdateLocationRequest(
        requestID: request.id,
        location: LocationChange(
          code: code, name: name, kind: kind?.value ?? .unspecified, sellEnabled: sells,
          shipEnabled: ships, returnEnabled: returns, timeZone: timeZone)))
    try await session.show(response) {
      session.text(of: table(of: response.location.rows))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
