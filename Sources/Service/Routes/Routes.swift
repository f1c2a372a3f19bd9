/// Every method that purserd serves, an area a file.
public enum Routes {
  public static let all: [Route] =
    catalog + inventory + claims + transfers + orders + events + admin + healthChecks
}
