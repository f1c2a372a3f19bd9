/// Everything that is wrong with what the daemon is told, each with its place and what is accepted there.
package struct ConfigurationFailure: Error, Equatable, CustomStringConvertible {
  package var problems: [String]

  init(_ problems: [String]) { self.problems = problems }
  init(_ problem: String) { problems = [problem] }

  package var description: String { problems.joined(separator: "\n") }
}
