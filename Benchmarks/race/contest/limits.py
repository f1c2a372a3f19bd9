"""What the machine itself can do, in the same minutes, measured as bouts are: the disk, and a get from the map."""

from dataclasses import dataclass

from race.programs import figures_of, fsyncs


@dataclass(frozen=True)
class Limits:
    folder: object
    key = "limits"
    names = frozenset()

    def measure(self, setup, servers, number):
        gets = self.folder.state / "gets"
        gets.mkdir(exist_ok=True)
        return {
            "fdatasync": fsyncs(setup, self.folder.state),
            "LMDB": figures_of(
                "lmdb_get", "--folder", gets, "--records", setup.skus, "--seconds", setup.seconds / 2),
        }
