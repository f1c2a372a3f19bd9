import ArgumentParser
import PurserDaemon

@main
enum Program {
  static func main() async { await Purserd.main() }
}
