import ArgumentParser
import PurserClient

struct CreateLocation: Verb {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Make a location known.",
    discussion: """
      EXAMPLES
        purser location create AMS --kind warehouse --time-zone Europe/Amsterdam
        purser location create ACME --kind supplier --no-returns
      """)

  @Argument(help: "Its code: up to 64 characters without spaces.")
  var code: String

  @Option(help: "What it is.")
  var kind: Word<LocationKind>

  @Option(help: "For people.")
  var name = ""

  @Flag(inversion: .prefixedNo, help: "Channels may sell what lies there.")
  var sells = true

  @Flag(inversion: .prefixedNo, help: "Parcels may leave from there.")
  var ships = true

  @Flag(inversion: .prefixedNo, help: "Returns may come in there.")
  var returns = true

  @Option(help: "IANA name of the time zone in which its business days are counted.")
  var timeZone = "UTC"

  @OptionGroup var request: RequestOptions
  @OptionGroup var globals: GlobalOptions

  func perform(in session: Session) async throws {
    let response = try await session.daemon.createLocation(
      CreateLocationRequest(
        requestID: request.id, code: code, name: name, kind: kind.value, sellEnabled: sells,
        shipEnabled: ships, returnEnabled: returns, timeZone: timeZone))
    try await session.show(response) {
      session.text(of: table(of: response.location.rows))
        + session.note(replayed: response.replayed, sequence: response.sequence)
    }
  }
}
