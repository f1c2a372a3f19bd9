from race.programs import Running


def begin_load(setup, server, work, connections, depth=1, *switches, core=None, skus=None,
               seconds=None, program="load"):
    """A load of one kind of call, under way."""
    pids = server.pids()
    # A server of many processes has no CPU time that one clock tells.
    pid = ["--server-pid", pids[0]] if len(pids) == 1 else []
    return Running(
        program, "--socket", server.socket, "--work", work, "--connections", connections,
        "--depth", depth, "--seconds", seconds or setup.seconds, "--warmup", setup.warmup,
        "--skus", skus or setup.skus, *pid, *switches, core=core)


def load(*arguments, **options):
    """What a load of one kind of call came to."""
    with begin_load(*arguments, **options) as running:
        return running.figures()
