"""The peers: what users would pick instead of purserd, each started privately and set up as an expert in it would."""

from .grpc import GrpcEcho
from .postgres import Postgres
from .redis import Redis

__all__ = ["GrpcEcho", "Postgres", "Redis"]
