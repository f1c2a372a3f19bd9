"""Who races: a server of its own each, started and filled with the same shop before the first bout."""

from race.daemon import Daemon
from race.echo import Echo
from race.peers import GrpcEcho, Postgres, Redis
from race.say import say

PURSER, REDIS, POSTGRES, GRPC, ECHO = "Purser", "Redis", "PostgreSQL", "gRPC", "C echo"

# The program that speaks a server's protocol; all share one loop, so none has a better client.
LOADS = {PURSER: "load", REDIS: "load_redis", POSTGRES: "load_postgres", GRPC: "load_grpc", ECHO: "load"}

MAKERS = {
    PURSER: lambda setup, folder: Daemon(setup, folder, "purser"),
    REDIS: lambda setup, folder: Redis(folder.state),
    POSTGRES: lambda setup, folder: Postgres(folder.state),
    GRPC: lambda setup, folder: GrpcEcho(folder.state),
    ECHO: lambda setup, folder: Echo(folder),
}


def enter(running, setup, folder, names):
    """Starts and fills those that are named; `running` stops them."""
    servers = {}
    for name, make in MAKERS.items():
        if name not in names:
            continue
        say(f"{name} starts")
        servers[name] = make(setup, folder)
        running.callback(servers[name].stop)
        servers[name].start()
        servers[name].seed(setup.skus)
    return servers
