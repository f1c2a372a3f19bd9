/// Bytes of a page of the map. A row that may stand far from the others counts with a page of its own where a command
/// tells what it may put (`Command.Growth`).
let mapPage = 4096
