import PurserCommand

@main
enum Program {
  static func main() async { await Main.main() }
}
