import ArgumentParser

extension Purser {
  /// Parses and performs one command line. Everything that is shown goes to the console.
  static func run(_ arguments: [String], on console: Console) async -> Outcome {
    let arguments = LeadingOptions.behindTheVerb(arguments)
    let verb: any Verb
    do {
      var command = try parseAsRoot(arguments)
      if let parsed = command as? any Verb {
        verb = parsed
      } else {
        // Help, or a noun alone, which shows what can be done with it.
        try command.run()
        return .done
      }
    } catch {
      return show(error, of: arguments, on: console)
    }
    let session = Session(verb.globals, console)
    do {
      try await verb.perform(in: session)
      return .done
    } catch {
      let complaint = await Complaint(error, of: verb, in: session)
      console.complain(complaint.text(as: verb.globals.output))
      return complaint.outcome
    }
  }

  /// Help, the version and completion scripts come as errors too.
  private static func show(
    _ error: any Error, of arguments: [String], on console: Console
  ) -> Outcome {
    guard exitCode(for: error) != .success else {
      console.print(fullMessage(for: error, columns: 100))
      return .done
    }
    let format = OutputFormat(in: arguments)
    if let sentence = UnknownWord.sentence(in: arguments) {
      console.complain(Complaint(usage: sentence).text(as: format))
      return .usage
    }
    let text =
      format == .table
      ? UsageSentence.whole(fullMessage(for: error, columns: 100))
      : Complaint(usage: UsageSentence.whole(message(for: error))).text(as: format)
    console.complain(text)
    return .usage
  }
}
